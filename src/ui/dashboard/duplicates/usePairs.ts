/** The pairs to work through, what was decided on each, and which one is looked at. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageField } from '../../../domain/enumerations';
import { sidesOf } from '../../../store/queries/contacts/duplicatePairs';
import { FileClient } from '../../import/fileClient';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { db, useLive } from '../../shared/hooks/useLive';
import { plural } from '../../shared/text/plural';
import { t } from '../../shared/text/t';
import {
  type Answer,
  apartInput,
  type Decision,
  inOrder,
  joinInput,
  type KeyedPair,
  pairsAsked,
  type Sides,
} from './answerPairs';

/** The pairs, and what can be done with them. */
export interface PairDecisions {
  list: readonly KeyedPair[] | undefined;
  /** They could not be looked for. */
  isFailed: boolean;
  decided: Readonly<Record<string, Decision>>;
  current: KeyedPair | undefined;
  sides: Sides | undefined;
  /** Fields whose value comes from the contact that goes. */
  taken: ReadonlySet<PageField>;
  /** Pairs that are answered together, where there are several. */
  chosen: ReadonlySet<string>;
  look(key: string): void;
  toggleField(field: PageField): void;
  choose(key: string): void;
  /** Answers the pair that is looked at, or the chosen ones. */
  answer(answer: Answer): Promise<void>;
  /** Looks for them once more. */
  read(): Promise<void>;
}

/** The state of the work list. */
export function usePairs(lastAction: LastAction): PairDecisions {
  const [list, setList] = useState<KeyedPair[]>();
  const [decided, setDecided] = useState<Record<string, Decision>>({});
  const [isFailed, setFailed] = useState(false);
  const [looked, setLooked] = useState<string>();
  const [taken, setTaken] = useState<ReadonlySet<PageField>>(new Set());
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
  async function read(): Promise<void> {
    const asked = client.current as FileClient;
    try {
      const pairs = await asked.ask('duplicatePairs', {});
      setList(pairs.map((pair) => ({ ...pair, key: `${pair.one} ${pair.other}` })));
      setDecided({});
      setFailed(false);
    } catch {
      // The page may have gone meanwhile, which stops the search.
      setFailed(true);
    }
  }
  useEffect(() => {
    void read();
    return () => client.current?.stop();
  }, []);
  // Taken back, a pair is there again.
  useEffect(() => {
    if (lastAction.done?.isUndone) void read();
  }, [lastAction.done]);
  // One of the two went with another pair, or was removed.
  useEffect(() => {
    if (both === null && current) setDecided((before) => ({ ...before, [current.key]: 'gone' }));
  }, [both, current?.key]);

  function look(key: string): void {
    setTaken(new Set());
    setLooked(key);
  }
  const next = () => {
    setTaken(new Set());
    setChosen(new Set());
    setLooked(undefined);
  };
  async function answer(given: Answer): Promise<void> {
    const asked = pairsAsked(open ?? [], chosen, current);
    if (!list || !asked.length) return;
    if (given === 'postponed') {
      setList([...list.filter((pair) => !asked.includes(pair)), ...asked]);
      return next();
    }
    const done = await decide(given, asked, lastAction, taken);
    setDecided((before) => ({ ...before, ...done }));
    next();
  }

  return {
    ...{ list, isFailed, decided, current, sides, taken, chosen, look, answer, read },
    toggleField: (field) => setTaken(toggled(taken, field)),
    choose(key) {
      // What is ticked first is what is seen beside the list.
      if (!chosen.size) look(key);
      setChosen(toggled(chosen, key));
    },
  };
}

/** @returns what became of each; one undo takes all of it back */
async function decide(
  answer: Exclude<Answer, 'postponed'>,
  asked: readonly KeyedPair[],
  lastAction: LastAction,
  taken: ReadonlySet<PageField>,
): Promise<Record<string, Decision>> {
  const decisions: Record<string, Decision> = {};
  const found: (Sides & { key: string })[] = [];
  for (const { key, one, other } of asked) {
    const both = await sidesOf(db, [one, other]);
    if (both) found.push({ ...inOrder(both), key });
    else decisions[key] = 'gone';
  }
  const says = (one: 'joined_whom' | 'apart_whom', many: 'duplicates_joined' | 'duplicates_apart') =>
    found.length > 1 ? plural(many, found.length) : t(one, found[0]?.kept.row.name ?? '');
  // Chosen for the pair that was seen.
  const fields = asked.length === 1 ? taken : new Set<PageField>();
  const joins = () => found.map((sides) => joinInput(sides, fields));
  const done =
    answer === 'same'
      ? await lastAction.each('join', joins(), says('joined_whom', 'duplicates_joined'))
      : await lastAction.each('apart', found.map(apartInput), says('apart_whom', 'duplicates_apart'));
  for (const { key } of found.slice(0, done)) decisions[key] = answer;
  return decisions;
}

function toggled<T>(set: ReadonlySet<T>, one: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(one)) next.add(one);
  return next;
}
