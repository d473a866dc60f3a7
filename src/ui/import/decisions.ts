/** What the user decides in the preview. */
import { useState } from 'preact/hooks';
import type { Character, Id } from '../../domain/model';
import type { ImportChoices, ImportPreview } from '../../fileWorker/protocol';

export interface Decisions {
  without: ReadonlySet<number>;
  characters: Readonly<Record<number, Character>>;
  /** Of those of whom somebody of the same name is known: the same, or two people. */
  answers: Readonly<Record<number, 'same' | 'different'>>;
  takesRemoved: boolean;
  withoutTitles: boolean;
  withoutFindings: boolean;
  events: Readonly<Record<string, { told: boolean }>>;
  tag: string;
  toggle(at: number): void;
  say(at: number, character: Character | undefined): void;
  answer(at: number, answer: 'same' | 'different'): void;
  set(change: Partial<Pick<Decisions, 'takesRemoved' | 'withoutTitles' | 'withoutFindings' | 'events' | 'tag'>>): void;
}

/** The decisions on a preview, to begin with as it proposes them. */
export function useDecisions({ people, titles, leavesTitlesOut }: ImportPreview): Decisions {
  const [without, setWithout] = useState<ReadonlySet<number>>(
    () => new Set(people.filter(({ isTicked, status }) => !isTicked && status !== 'removed').map(({ at }) => at)),
  );
  const [characters, setCharacters] = useState<Record<number, Character>>({});
  const [answers, setAnswers] = useState<Record<number, 'same' | 'different'>>({});
  const nothingSet = { takesRemoved: false, withoutTitles: leavesTitlesOut, withoutFindings: false };
  const keptEvents = titles.flatMap(({ title, kept }) => (kept ? [[title, kept] as const] : []));
  const [rest, setRest] = useState({ ...nothingSet, events: Object.fromEntries(keptEvents), tag: '' });
  return {
    ...{ without, characters, answers, ...rest },
    toggle(at) {
      const next = new Set(without);
      if (!next.delete(at)) next.add(at);
      setWithout(next);
    },
    say(at, character) {
      const { [at]: _, ...others } = characters;
      setCharacters(character ? { ...others, [at]: character } : others);
    },
    answer: (at, answer) => setAnswers({ ...answers, [at]: answer }),
    set: (change) => setRest({ ...rest, ...change }),
  };
}

/** Who comes in: those on whom nothing is decided wait. */
export function comingIn({ people, leavesTitlesOut }: ImportPreview, decisions: Decisions): number {
  const getsTitles = leavesTitlesOut && !decisions.withoutTitles;
  return people.filter(({ at, status, meetings }) => {
    // Nothing is new but what the user says of the meetings here.
    if (status === 'same') return !!decisions.characters[at] || (getsTitles && !!meetings);
    if (status === 'removed') return decisions.takesRemoved;
    return status === 'maybe' ? !!decisions.answers[at] : !decisions.without.has(at);
  }).length;
}

/** The decisions as the import needs them. */
export function choicesOf({ people }: ImportPreview, decisions: Decisions, mainOffer: Id | undefined): ImportChoices {
  const { without, characters, answers, takesRemoved, withoutTitles, withoutFindings, events, tag } = decisions;
  const undecided = people.filter(({ at, status }) => status === 'maybe' && !answers[at]).map(({ at }) => at);
  const same = people.flatMap(({ at, known }) => (answers[at] === 'same' && known ? [[at, known.id] as const] : []));
  return {
    without: [...without, ...undecided],
    same: Object.fromEntries(same),
    ...{ takesRemoved, withoutTitles, withoutFindings, characters: { ...characters } },
    tags: tag.trim() ? [tag.trim()] : [],
    events: Object.entries(events).map(([title, { told }]) => ({
      title,
      ...(told && mainOffer && { told: mainOffer }),
    })),
  };
}
