/** What was done last, in words, and the way to take it back. */
import { useState } from 'preact/hooks';
import type { InputOf, Name } from '../../commands';
import { act } from './doing';
import { type Key, t } from './t';

interface Done {
  says: string;
  /** The entries of the log that an Undo takes back. */
  changes?: number[];
  isWrong?: boolean;
}

export interface Doing {
  done: Done | undefined;
  /** Does it, and says what was done, or why not. @returns whether it was done */
  run<N extends Name>(name: N, input: InputOf<N>, says: string, drafts?: string[]): Promise<boolean>;
  /** Does it with each input in turn, up to one that fails; an Undo takes all of them back. @returns how many were done */
  each<N extends Name>(name: N, inputs: InputOf<N>[], says: string): Promise<number>;
  /** Says why something is not done. */
  refuse(code: string): void;
  undo(): Promise<void>;
}

/** Commands whose last one can be undone here. */
export function useDoing(): Doing {
  const [done, setDone] = useState<Done>();
  const refuse = (code: string) => setDone({ says: t(`failed_${code}` as Key) || t('failed_storage'), isWrong: true });
  return {
    done,
    refuse,
    async run(name, input, says, drafts) {
      const reply = await act(name, input, drafts);
      if (reply.ok) setDone({ says, changes: entries(reply.change) });
      else refuse(reply.error.code);
      return reply.ok;
    },
    async each(name, inputs, says) {
      const changes: number[] = [];
      for (const [i, input] of inputs.entries()) {
        const reply = await act(name, input);
        if (!reply.ok) {
          setDone({ says: t(`failed_${reply.error.code}` as Key) || t('failed_storage'), changes, isWrong: true });
          return i;
        }
        changes.push(...entries(reply.change));
      }
      if (inputs.length) setDone({ says, changes });
      return inputs.length;
    },
    async undo() {
      for (const change of (done?.changes ?? []).toReversed()) {
        const reply = await act('undo', { change });
        if (!reply.ok) return setDone({ says: t(`failed_${reply.error.code}` as Key), isWrong: true });
      }
      setDone(undefined);
    },
  };
}

const entries = (change: number | undefined) => (change === undefined ? [] : [change]);

/** The bar at the foot of the page. */
export function Undone({ done, undo }: Doing) {
  return (
    <footer hidden={!done}>
      <span role={done?.isWrong ? 'alert' : 'status'}>{done?.says}</span>
      {!!done?.changes?.length && (
        <button type="button" onClick={() => void undo()}>
          {t('undo')}
        </button>
      )}
    </footer>
  );
}
