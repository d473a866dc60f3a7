/** What files would bring, compared with what is here: who is new, known, perhaps known, or was removed. */
import { withoutTitles } from '../domain/calendarMeetings';
import type { ProjectContact } from '../domain/projectFile';
import type { FileContents } from '../formats/format';
import { fold } from '../language/folding';
import type { Database } from '../store/database';
import { forgottenAmong, idAsKey } from '../store/forget/forgottenIdentities';
import { datedLists, type ImportRules, importDiff, importKeys, isVisible } from '../store/import/importDiff';
import { listOffers } from '../store/queries/listOffers';
import type { ContactRecord, DatedRecord } from '../store/records';
import { calendarFigures, calendarMeetings, repeatedTitles } from './calendarFigures';
import { colleagueTest } from './colleagues';
import { wishesInNote } from './importedWishes';
import { joinKnown } from './joinKnown';
import { meetingsGoneFromCalendar, reachingBack, storedMeetings } from './meetingsGoneFromCalendar';
import { addFindings } from './offerFindings';
import { personDiff } from './personDiff';
import type { ImportPreview, PreviewPerson } from './protocol';

/** Compares with the database; the contents get those whose meetings are gone from a calendar. */
export async function previewOf(db: Database, contents: FileContents): Promise<ImportPreview> {
  const offers = await listOffers(db);
  const events = (await db.events.toArray()).filter(({ deleted }) => !deleted);
  const findings = addFindings(contents, offers);
  const fileRules = rulesFor(contents);
  const meetings = await storedMeetings(db, fileRules);
  const rules = reachingBack(contents, fileRules, meetings);
  const known = new KnownContacts(await db.contacts.toArray());
  // Where two people of a calendar were joined here, neither of them alone tells of all meetings.
  if (rules.remembers) joinKnown(contents, (contact) => known.ownerOf(contact, importKeys(contact, rules))?.id);
  const leavesTitlesOut = meetings.length > 0 && meetings.every(({ note }) => !note);
  contents.contacts.push(...(await meetingsGoneFromCalendar(db, contents, rules, meetings)));
  const recordsOf = await recordsByContact(db, contents.contacts, known, rules);
  const forgotten = await forgottenAmong(
    db,
    contents.contacts.flatMap((contact) => [...importKeys(contact, rules), idAsKey(contact.id)]),
  );
  const namesInFile = countedNames(contents.contacts);
  const isColleague = colleagueTest(contents);
  const people = contents.contacts.map((contact, at): PreviewPerson => {
    const keys = importKeys(contact, rules);
    const { name, detail } = shown(contact);
    const row = known.ownerOf(contact, keys);
    const wishes = rules.remembers ? wishesInNote(contact, row, offers) : [];
    contact.needs.push(...wishes);
    const need = wishes.length ? { hasNeed: true as const } : {};
    const person = { at, name, detail, ...meetingsOf(contact), ...mailsOf(contact), ...need, isTicked: true };
    if (row) {
      const records = recordsOf(row.id);
      const given = leavesTitlesOut ? { ...contact, touchpoints: contact.touchpoints.map(withoutTitles) } : contact;
      const news = importDiff(given, keys, { row, records }, rules);
      const here = { ...person, known: { id: row.id, ...shown(row) } };
      return isVisible(news)
        ? { ...here, status: 'changed', news: personDiff(news, records) }
        : { ...here, status: 'same' };
    }
    if (known.isRemoved(contact, keys) || [...keys, idAsKey(contact.id)].some((key) => forgotten.has(key)))
      return { ...person, status: 'removed', isTicked: false };
    const namesake = namesInFile.get(fold(contact.name)) === 1 ? known.onlyOneNamed(contact.name) : undefined;
    // Our own files know their people by id: two of one name are two.
    if (namesake && rules.remembers && isPerhaps(namesake, contact))
      return { ...person, status: 'maybe', known: { id: namesake.id, ...shown(namesake) } };
    const colleague = isColleague(contact) ? { isColleague: true } : {};
    const isStranger = !!contact.sources?.length && contact.sources.every((one) => inPassing.includes(one));
    return {
      ...person,
      ...colleague,
      status: 'new',
      isTicked: !isStranger || isWorthIt(person, !!colleague.isColleague),
    };
  });
  return {
    origins: contents.origins ?? [],
    people,
    skipped: contents.skipped,
    tables: contents.tables ?? [],
    offers: contents.offers?.length ?? 0,
    ...(hasCalendar(contents) && { calendar: calendarFigures(contents.contacts, people, known) }),
    leavesTitlesOut,
    titles: repeatedTitles(contents.contacts, events),
    recommendations: recommendationsOf(contents, people),
    findings,
    hasUploadedContacts: !!contents.hasUploadedContacts,
    rules,
  };
}

/** Whoever is known here goes by their id here. */
function recommendationsOf(
  { contacts, recommendations = [] }: FileContents,
  people: readonly PreviewPerson[],
): ImportPreview['recommendations'] {
  return recommendations.flatMap((one) => {
    const at = contacts.findIndex(({ id }) => id === one.contact);
    const person = people[at];
    return person ? [{ ...one, contact: person.known?.id ?? one.contact, name: person.name }] : [];
  });
}

/** Formats that name people in passing: nobody put them into a list of contacts. */
const inPassing = ['calendar', 'mail'];

/** Strangers who were met or written with twice come in, others and colleagues only if the user says so. */
const isWorthIt = ({ meetings = 0, mails = 0 }: Partial<PreviewPerson>, isColleague: boolean): boolean =>
  meetings + mails >= 2 && !isColleague;

const hasCalendar = ({ origins = [] }: FileContents): boolean => origins.some(({ format }) => format === 'calendar');

/** The project's own JSON brings back what it holds; everything else is remembered, to come once. */
function rulesFor({ origins = [] }: FileContents): ImportRules {
  const calendar = origins.find(({ calendars }) => calendars);
  const { calendars, from, to } = calendar ?? {};
  return {
    remembers: origins.every(({ format }) => format !== 'json'),
    ...(calendars && from && to && { calendars: { calendars, from, to } }),
  };
}

function meetingsOf(contact: ProjectContact): { meetings?: number; last?: string } {
  const meetings = calendarMeetings(contact);
  const days = meetings.map(({ on }) => on).sort();
  return meetings.length ? { meetings: meetings.length, last: days.at(-1) } : {};
}

/** Mails between somebody and the user, and the day of the last. */
function mailsOf({ touchpoints }: ProjectContact): { mails?: number; last?: string } {
  const mails = touchpoints.filter(({ source }) => source === 'mail');
  const count = mails.reduce((sum, one) => sum + (one.messages ?? 1), 0);
  const last = touchpoints
    .map(({ on }) => on)
    .sort()
    .at(-1);
  return count ? { mails: count, ...(last && { last }) } : {};
}

const shown = ({ name, company, headline }: { name: string; company?: string; headline?: string }) => ({
  name,
  detail: [company, headline].filter(Boolean).join(' · '),
});

/** Somebody of the same name with another profile is somebody else. */
function isPerhaps(row: ContactRecord, { linkedin }: ProjectContact): boolean {
  return !linkedin?.slug || !row.keys.some((key) => key.startsWith('in:'));
}

function countedNames(contacts: readonly ProjectContact[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of contacts) counts.set(fold(name), (counts.get(fold(name)) ?? 0) + 1);
  return counts;
}

/** The rows that are here, found by key, by id and by name. */
class KnownContacts {
  private readonly byKey = new Map<string, ContactRecord>();
  private readonly byId = new Map<string, ContactRecord>();
  private readonly byName = new Map<string, ContactRecord[]>();

  constructor(rows: readonly ContactRecord[]) {
    for (const row of rows) {
      this.byId.set(row.id, row);
      // What is gone gives way to what is there.
      for (const key of row.keys) if (!row.deleted || !this.byKey.has(key)) this.byKey.set(key, row);
      if (row.deleted || !row.nameKey) continue;
      const namesakes = this.byName.get(row.nameKey);
      if (namesakes) namesakes.push(row);
      else this.byName.set(row.nameKey, [row]);
    }
  }

  /** The living contact that a file's contact is. */
  ownerOf({ id }: ProjectContact, keys: readonly string[]): ContactRecord | undefined {
    const found = keys.map((key) => this.byKey.get(key)).find((row) => row && !row.deleted) ?? this.byId.get(id);
    let row = found;
    for (let steps = 0; row?.joinedInto && steps < 100; steps++) row = this.byId.get(row.joinedInto);
    return row?.deleted ? undefined : row;
  }

  /** Whether the user removed the contact. */
  isRemoved({ id }: ProjectContact, keys: readonly string[]): boolean {
    return [this.byId.get(id), ...keys.map((key) => this.byKey.get(key))].some((row) => row?.deleted && row.removedOn);
  }

  /** The contact of that name, where only one has it. */
  onlyOneNamed(name: string): ContactRecord | undefined {
    const all = /\S\s+\S/.test(name.trim()) ? this.byName.get(fold(name)) : undefined;
    return all?.length === 1 ? all[0] : undefined;
  }
}

/** The dated records of those who are known and of whom the files tell something dated. */
async function recordsByContact(
  db: Database,
  contacts: readonly ProjectContact[],
  known: KnownContacts,
  rules: ImportRules,
): Promise<(id: string) => DatedRecord[]> {
  const asked = new Set(
    contacts.flatMap((contact) => {
      const row = known.ownerOf(contact, importKeys(contact, rules));
      return row && (rules.calendars || datedLists.some(([, list]) => contact[list].length)) ? row.id : [];
    }),
  );
  const byContact = new Map<string, DatedRecord[]>();
  if (asked.size)
    await db.datedRecords.each((record) => {
      if (record.deleted || !asked.has(record.contact)) return;
      const others = byContact.get(record.contact);
      if (others) others.push(record);
      else byContact.set(record.contact, [record]);
    });
  return (id) => byContact.get(id) ?? [];
}
