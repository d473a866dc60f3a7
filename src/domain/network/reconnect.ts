/**
 * Whom to reconnect with: contacts silent for years bring as much as current ones and more that is new, but people
 * pick the familiar ones (docs/rules.md has the sources). Hence the less familiar first, and never by mere cadence.
 */
import { addMonths, latest } from '../days';
import type { Contact, Day, Id, Offer } from '../model';
import { audienceFit } from '../relation/fit';
import { lastSign } from '../relation/lastContact';
import { type Reason, reason } from '../relation/reason';
import { currentOffers } from '../relation/retiredOffers';
import { compareNames } from '../relation/tellRank';
import type { Limits } from '../ruleNumbers';

/** One to reconnect with, and why. */
interface Reconnection {
  contact: Id;
  reasons: Reason[];
}

/** A few contacts who were silent long enough, and who fit, or once gave, or recommended you. */
export function reconnections(contacts: Contact[], offers: Offer[], now: Day, limits: Limits): Reconnection[] {
  const silentSince = addMonths(now, -12 * limits.reconnectYears);
  return contacts
    .filter(({ setAside }) => !setAside)
    .flatMap((contact) => {
      const last = lastSign(contact, now);
      if (last === undefined || last > silentSince) return [];
      const worth = worthOf(contact, offers, now);
      return worth.length > 0 ? [{ contact, last, worth, familiar: familiarity(contact, now) }] : [];
    })
    .sort((a, b) => a.familiar - b.familiar || b.worth.length - a.worth.length || compareNames(a.contact, b.contact))
    .slice(0, limits.reconnectAtOnce)
    .map(({ contact, last, worth, familiar }) => ({
      contact: contact.id,
      reasons: [reason('silent', { on: last }), ...worth, reason('familiar', { touchpoints: familiar })],
    }));
}

const familiarity = ({ touchpoints }: Contact, now: Day): number => touchpoints.filter(({ on }) => on <= now).length;

function worthOf(contact: Contact, offers: Offer[], now: Day): Reason[] {
  const gave = contact.benefits.filter(({ direction, on }) => direction === 'received' && on <= now);
  const said = contact.evidence.filter(({ kind, on }) => kind === 'recommended' && on <= now);
  const found = currentOffers(offers)
    .map((offer) => audienceFit(contact, offer))
    .find((fit) => fit !== null);
  return [
    ...(found ? [reason('fit', { ...found })] : []),
    ...(gave.length > 0 ? [reason('gave', { benefits: gave.length, on: latest(gave.map(({ on }) => on)) })] : []),
    ...(said.length > 0 ? [reason('recommended', { on: latest(said.map(({ on }) => on)) })] : []),
  ];
}
