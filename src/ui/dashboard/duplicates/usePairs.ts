/** The pairs to work through, what was decided on each, and which one is looked at. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CommandInput } from '../../../commands/index';
import type { SamePair } from '../../../domain/samePerson/samePeople';
import { type SideOfPair, sidesOf } from '../../../store/queries/sameContacts';
import type { LastAction } from '../../shared/components/LastAction';
import { db, useLive } from '../../shared/hooks/useLive';
import { plural, t } from '../../shared/text/t';
import { FileClient } from '../shared/fileClient';

export const answers = ['same', 'different', 'postponed'] as const;
export type Answer = (typeof answers)[number];

/** The fields of which one value stays; of all else both do. */
export const choosableFields = ['name', 'company', 'headline', 'location'] as const;
export type ChoosableField = (typeof choosableFields)[number];

/** A pair with a name of its own. */
interface KeyedPair extends SamePair {
  key: string;
}

/** The two of a pair: the contact that stays is the older one. */
interface Sides {
  kept: SideOfPair;
  other: SideOfPair;
}

export interface PairDecisions {
  list: readonly KeyedPair[] | undefined;
  decided: Readonly<Record<string, 'same' | 'different'>>;
  current: KeyedPair | undefined;
  sides: Sides | undefined;
  /** Fields whose value comes from the contact that goes. */
  taken: ReadonlySet<ChoosableField>;
  /** Pairs that are answered together. */
  chosen: ReadonlySet<string>;
  look(key: string): void;
  toggleField(field: ChoosableField): void;
  choose(key: string): void;
  /** Answers the pair that is looked at, or the chosen ones. */
  answer(answer: Answer): Promise<void>;
}

export function usePairs(lastAction: LastAction): PairDecisions {
  const [list, setList] = useState<KeyedPair[]>();
  const [decided, setDecided] = useState<Record<string, 'same' | 'different'>>({});
  const [looked, setLooked] = useState<string>();
  const [taken, setTaken] = useState<ReadonlySet<ChoosableField>>(new Set());
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const open = list?.filter(({ key }) => !decided[key]);
  const current = list?.find(({ key }) => key === looked && !decided[key]) ?? open?.[0];
  const { value } = useLive(
    async () => current && { key: current.key, both: await sidesOf(db, [current.one, current.other]) },
    [current?.key],
  );
  // What was read of the pair before says nothing of this one.
  const both = value && value.key === current?.key ? value.both : undefined;
  const sides = both ? inOrder(both) : undefined;

  // Ten thousands of names take seconds: the page stays free.
  const client = useRef<FileClient>(undefined);
  client.current ??= new FileClient();
  const read = () =>
    (client.current as FileClient).ask('sameContacts', {}).then((pairs) => {
      setList(pairs.map((pair) => ({ ...pair, key: `${pair.one} ${pair.other}` })));
      setDecided({});
    });
  useEffect(() => {
    void read();
    return () => client.current?.stop();
  }, []);
  // Taken back, a pair is there again.
  const isUndone = !!lastAction.done && !lastAction.done.changes && !lastAction.done.isWrong;
  useEffect(() => {
    if (isUndone) void read();
  }, [lastAction.done]);
  // One of the two went with another pair.
  useEffect(() => {
    if (both === null && current) setDecided((before) => ({ ...before, [current.key]: 'same' }));
  }, [both, current?.key]);

  const next = () => {
    setTaken(new Set());
    setChosen(new Set());
    setLooked(undefined);
  };
  async function answer(given: Answer): Promise<void> {
    const asked = chosen.size ? (open ?? []).filter(({ key }) => chosen.has(key)) : current ? [current] : [];
    if (!list || !asked.length) return;
    if (given === 'postponed') {
      setList([...list.filter((pair) => !asked.includes(pair)), ...asked]);
      return next();
    }
    const done = await decide(given, asked, lastAction, taken);
    const answered = asked.slice(0, done).map(({ key }) => [key, given] as const);
    setDecided((before) => ({ ...before, ...Object.fromEntries(answered) }));
    next();
  }

  return {
    ...{ list, decided, current, sides, taken, chosen, answer },
    look(key) {
      setTaken(new Set());
      setLooked(key);
    },
    toggleField: (field) => setTaken(toggled(taken, field)),
    choose: (key) => setChosen(toggled(chosen, key)),
  };
}

/** @returns how many were decided; one undo takes all of them back */
async function decide(
  answer: 'same' | 'different',
  asked: readonly KeyedPair[],
  lastAction: LastAction,
  taken: ReadonlySet<ChoosableField>,
): Promise<number> {
  const names: string[] = [];
  const joins: CommandInput<'join'>[] = [];
  const aparts: CommandInput<'apart'>[] = [];
  for (const { one, other } of asked) {
    const both = await sidesOf(db, [one, other]);
    if (!both) continue;
    const { kept, other: gone } = inOrder(both);
    names.push(kept.row.name);
    joins.push({
      who: { contact: gone.row.id },
      into: kept.row.id,
      ...(asked.length === 1 && { take: [...taken].filter((field) => gone.row[field] !== undefined) }),
    });
    aparts.push({ who: { contact: gone.row.id }, from: kept.row.id });
  }
  const [name = ''] = names;
  if (answer === 'same')
    return lastAction.each(
      'join',
      joins,
      names.length > 1 ? plural('duplicates_joined', names.length) : t('joined_whom', name),
    );
  return lastAction.each(
    'apart',
    aparts,
    names.length > 1 ? plural('duplicates_apart', names.length) : t('apart_whom', name),
  );
}

/** The one that is there longer stays. */
function inOrder([one, other]: [SideOfPair, SideOfPair]): Sides {
  return one.row.created <= other.row.created ? { kept: one, other } : { kept: other, other: one };
}

function toggled<T>(set: ReadonlySet<T>, one: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(one)) next.add(one);
  return next;
}
