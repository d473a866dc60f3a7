/** What is to be seen of somebody at a glance, on pill and icon: the verdict, and what they ask for on the page. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { today } from '../../domain/days';
import type { Contact, Standing } from '../../domain/model';
import { askTab } from '../../messages/askTab';
import type { ThreadEvidence } from '../../messages/workerMessages';
import type { Person, Seen } from '../../readers/reader';
import { notesHiddenKey } from '../../settings/keys';
import type { Database } from '../../store/database';
import { type ContactView, contactView } from '../../store/queries/contacts/contactView';
import { limitsInUse } from '../../store/queries/ruleNumbersInUse';
import { threadEvidence, threadSchema } from '../threadEvidence';

/** What is said of somebody at a glance. */
export interface Glance extends Pick<ContactView, 'isGuess' | 'offers'> {
  contact: Pick<Contact, 'name'>;
  standing: Pick<Standing, 'flagged' | 'concerns' | 'offers'>;
  /** The offer's keyword for which they ask on the page. */
  asksFor?: string | undefined;
}

/** The verdict on a person, and the first of what they ask for that the user has not answered. */
export async function glanceAt(db: Database, person: Person, found?: ThreadEvidence): Promise<Glance> {
  const view = await contactView(db, person, today(), await limitsInUse(db));
  const asked = found?.needs.find(({ answer }) => !answer);
  return { ...view, asksFor: asked?.keyword.replace(/\*$/, '') };
}

/** Milliseconds after which a profile shows what its member writes about themself, in a card that comes late. */
const lateCardTime = 3000;

/** The same of whoever is in front. Where the data can't be read there is a pill all the same: the panel says why. */
export async function glanceInTab(db: Database, person: Person, seen: Seen, tab: number | undefined): Promise<Glance> {
  try {
    return await glanceAt(db, person, await evidenceInTab(db, person, seen, tab));
  } catch (error) {
    console.warn('KnownFor can tell nothing of the person in front', error);
    db.reopenNextTime();
    return nameOnly(person);
  }
}

/** Of somebody of whom nothing but the name is told. */
const nameOnly = ({ name }: { name: string }): Glance => ({
  ...{ contact: { name }, offers: [], standing: { flagged: false, concerns: [], offers: {} } },
});

/** As it may be shown: the state is hidden with the user's notes. */
export async function shownGlance(glance: Glance): Promise<Glance> {
  return (await areNotesHidden()) ? nameOnly(glance.contact) : glance;
}

/** Whether the user has hidden what is noted of anybody. */
export const areNotesHidden = async (): Promise<boolean> =>
  !!(await browser.storage.local.get(notesHiddenKey))[notesHiddenKey];

/** What the messages that a tab shows, or its profile, say of the offers; nothing where there is no offer. */
async function evidenceInTab(
  db: Database,
  person: Person,
  seen: Seen,
  tab: number | undefined,
): Promise<ThreadEvidence | undefined> {
  if (tab === undefined || !(await db.offers.count())) return undefined;
  const messages = (await askTab(browser.tabs, tab, { type: 'messagesHere' })) ?? [];
  if (seen.kind === 'profile' && !messages.length) setTimeout(() => void lookAgain(db, person, tab), lateCardTime);
  return evidenceOf(db, { person, messages, subject: seen.subject });
}

/** Has the pill drawn anew where the late card asks for something. */
async function lookAgain(db: Database, person: Person, tab: number): Promise<void> {
  const messages = await askTab(browser.tabs, tab, { type: 'messagesHere' });
  const found = messages?.length ? await evidenceOf(db, { person, messages }) : undefined;
  if (found?.needs.length) await browser.tabs.sendMessage(tab, { type: 'contactsChanged' }).catch(() => {});
}

/** A page may send anything. */
async function evidenceOf(db: Database, thread: object): Promise<ThreadEvidence | undefined> {
  const read = v.safeParse(threadSchema, thread);
  return read.success ? threadEvidence(db, read.output as Parameters<typeof threadEvidence>[1]) : undefined;
}
