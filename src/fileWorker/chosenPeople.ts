/** The people of the files whom the user takes in, with what was decided on them, part by part. */
import { titlesOf, withoutTitles } from '../domain/calendarMeetings';
import type { ImportedFile, ProjectContact } from '../domain/projectFile';
import type { FileContents } from '../formats/format';
import { joinTwo } from '../formats/joinRecords';
import { fold } from '../language/folding';
import { withoutFindings } from './offerFindings';
import { PartSizer } from './partSize';
import type { ImportChoices, ImportPreview, PreviewPerson } from './protocol';

const recordsOf = (contact?: ProjectContact): number =>
  contact ? contact.touchpoints.length + contact.evidence.length : 0;

export class ChosenPeople {
  /**
   * Their places among all of the files: what was decided on them is worked out part by part. Those who were said to be
   * one contact stand together, since of a calendar neither of them alone tells of all meetings.
   */
  private readonly people: number[][];
  /** By their titles, folded. */
  private readonly events: ReadonlyMap<string, ImportChoices['events'][number]>;
  private at = 0;
  readonly partSizer = new PartSizer();

  constructor(
    private readonly contents: FileContents,
    preview: ImportPreview,
    private readonly choices: ImportChoices,
  ) {
    const without = new Set(choices.without);
    this.events = new Map(choices.events.map((event) => [fold(event.title), event]));
    const groups = new Map<string, PreviewPerson[]>();
    for (const person of preview.people) {
      const here = choices.same[person.at] ?? (person.status === 'maybe' ? undefined : person.known?.id);
      const key = here ?? `at ${person.at}`;
      groups.set(key, [...(groups.get(key) ?? []), person]);
    }
    const comesIn = ({ at, status }: PreviewPerson) =>
      !without.has(at) && (status !== 'removed' || choices.takesRemoved);
    this.people = [...groups.values()].filter((group) => group.some(comesIn)).map((group) => group.map(({ at }) => at));
  }

  get size(): number {
    return this.people.length;
  }

  /** Whom the user removed comes in again. */
  get takesRemoved(): boolean {
    return this.choices.takesRemoved;
  }

  /** The next part; null at the end. Offers, events and settings come with the first. */
  next(): ImportedFile | null {
    const isFirst = this.at === 0;
    if (!isFirst && this.at >= this.people.length) return null;
    const from = this.at;
    const most = this.partSizer.nextPart(Date.now());
    for (let records = 0; this.at - from < most.people && records < most.records; this.at++)
      for (const at of this.people[this.at] ?? []) records += recordsOf(this.contents.contacts[at]);
    const contacts = this.people
      .slice(from, this.at)
      .map((group) => group.map((at) => this.decided(at)).reduce(joinTwo));
    const { offers, limits, cadences, filters, columns, me } = this.contents;
    const kept = this.choices.events.map(({ title: name, told }) => ({ name, ...(told && { everybodyTells: true }) }));
    const events = [...(this.contents.events ?? []), ...kept];
    const rest = Object.entries({ offers, events, limits, cadences, filters, columns, me });
    return { contacts, ...(isFirst && Object.fromEntries(rest.filter(([, value]) => value !== undefined))) };
  }

  private decided(at: number): ProjectContact {
    const given = this.contents.contacts[at] as ProjectContact;
    const { same, tags, characters } = this.choices;
    const contact = this.choices.withoutFindings ? withoutFindings(given) : given;
    const character = characters[at];
    const evidence = [...contact.evidence];
    const touchpoints = contact.touchpoints.map((one) => {
      if (!one.source?.startsWith('calendar:')) return one;
      const { title: event, told } = titlesOf(one).flatMap((title) => this.events.get(fold(title)) ?? [])[0] ?? {};
      if (told) evidence.push({ on: one.on, offer: told, kind: 'told' });
      return {
        ...(this.choices.withoutTitles ? withoutTitles(one) : one),
        ...(event ? { event } : {}),
        ...(told ? { character: 'business' as const } : character ? { character } : {}),
      };
    });
    return {
      ...contact,
      id: same[at] ?? contact.id,
      tags: [...new Set([...contact.tags, ...tags])],
      touchpoints,
      evidence: firstOfEach(evidence),
    };
  }
}

/** One telling a day is enough. */
function firstOfEach(evidence: ProjectContact['evidence']): ProjectContact['evidence'] {
  return [...new Map(evidence.map((one) => [JSON.stringify(one), one])).values()];
}
