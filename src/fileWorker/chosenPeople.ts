/** The people of the files whom the user takes in, with what was decided on them, part by part. */
import type { ImportedFile, ProjectContact } from '../domain/projectFile';
import type { FileContents } from '../formats/format';
import { fold } from '../language/folding';
import { withoutFindings } from './offerFindings';
import { PartSizer } from './partSize';
import type { ImportChoices, ImportPreview } from './protocol';

const recordsOf = (contact?: ProjectContact): number =>
  contact ? contact.touchpoints.length + contact.evidence.length : 0;

export class ChosenPeople {
  /** Their places among all of the files: what was decided on them is worked out part by part. */
  private readonly people: number[];
  private readonly events: ReadonlyMap<string, string | undefined>;
  private at = 0;
  readonly partSizer = new PartSizer();

  constructor(
    private readonly contents: FileContents,
    preview: ImportPreview,
    private readonly choices: ImportChoices,
  ) {
    const without = new Set(choices.without);
    this.events = new Map(choices.events.map(({ title, told }) => [fold(title), told]));
    this.people = preview.people.flatMap(({ at, status }) => {
      const contact = contents.contacts[at];
      return contact && !without.has(at) && (status !== 'removed' || choices.takesRemoved) ? [at] : [];
    });
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
      records += recordsOf(this.contents.contacts[this.people[this.at] ?? -1]);
    const contacts = this.people.slice(from, this.at).flatMap((at) => this.decided(at));
    const { offers, events, limits, cadences, filters, columns, me } = this.contents;
    const rest = Object.entries({ offers, events, limits, cadences, filters, columns, me });
    return { contacts, ...(isFirst && Object.fromEntries(rest.filter(([, value]) => value !== undefined))) };
  }

  private decided(at: number): ProjectContact[] {
    const given = this.contents.contacts[at];
    if (!given) return [];
    const { same, tags, withoutTitles, characters } = this.choices;
    const contact = this.choices.withoutFindings ? withoutFindings(given) : given;
    const character = characters[at];
    const evidence = [...contact.evidence];
    const touchpoints = contact.touchpoints.map((one) => {
      if (!one.source?.startsWith('calendar:')) return one;
      const key = fold(one.note ?? '');
      const isEvent = this.events.has(key);
      const told = this.events.get(key);
      if (told) evidence.push({ on: one.on, offer: told, kind: 'told' });
      const { note, ...rest } = one;
      return {
        ...rest,
        ...(withoutTitles || note === undefined ? {} : { note }),
        ...(isEvent ? { event: note } : {}),
        ...(told ? { character: 'business' as const } : character ? { character } : {}),
      };
    });
    const decided = {
      ...contact,
      id: same[at] ?? contact.id,
      tags: [...new Set([...contact.tags, ...tags])],
      touchpoints,
      evidence: firstOfEach(evidence),
    };
    return [decided];
  }
}

/** One telling a day is enough. */
function firstOfEach(evidence: ProjectContact['evidence']): ProjectContact['evidence'] {
  return [...new Map(evidence.map((one) => [JSON.stringify(one), one])).values()];
}
