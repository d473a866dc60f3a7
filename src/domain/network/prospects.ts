/** Who is meant to buy: an open goal of sale or cooperation, apart from those who would say your name. */
import type { Contact, Goal } from '../model';

/** A contact who is to buy, and the goal that says so: of several the one due first. */
export interface Prospect {
  contact: Contact;
  goal: Goal;
}

/** Everybody who is to buy, the one due first before; who was set aside takes no part. */
export function prospects(contacts: readonly Contact[]): Prospect[] {
  return contacts
    .filter(({ setAside }) => !setAside)
    .flatMap((contact) => {
      const [goal] = contact.goals.filter(isForSale).sort(byDay);
      return goal ? [{ contact, goal }] : [];
    })
    .sort((a, b) => byDay(a.goal, b.goal));
}

const isForSale = ({ kind, state }: Goal): boolean => state === 'open' && (kind === 'sale' || kind === 'cooperation');

/** Without a day comes last. */
const byDay = ({ by: a = '9999' }: Goal, { by: b = '9999' }: Goal): number => (a < b ? -1 : a > b ? 1 : 0);
