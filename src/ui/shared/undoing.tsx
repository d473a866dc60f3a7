/** What was done last, in words, and the way to take it back. */
import { useState } from 'preact/hooks';
import type { InputOf, Name } from '../../commands';
import { act } from './doing';
import { type Key, t } from './t';

interface Done {
  says: string;
  change?: number;
  isWrong?: boolean;
}

export interface Doing {
  done: Done | undefined;
  /** Does it, and says what was done, or why not. @returns whether it was done */
  run<N extends Name>(name: N, input: InputOf<N>, says: string, drafts?: string[]): Promise<boolean>;
  undo(): Promise<void>;
}

/** Commands whose last one can be undone here. */
export function useDoing(): Doing {
  const [done, setDone] = useState<Done>();
  return {
    done,
    async run(name, input, says, drafts) {
      const reply = await act(name, input, drafts);
      if (reply.ok) setDone({ says, change: reply.change });
      else setDone({ says: t(`failed_${reply.error.code}` as Key) || t('failed_storage'), isWrong: true });
      return reply.ok;
    },
    async undo() {
      if (done?.change === undefined) return;
      const reply = await act('undo', { change: done.change });
      setDone(reply.ok ? undefined : { says: t(`failed_${reply.error.code}` as Key), isWrong: true });
    },
  };
}

/** The bar at the foot of the page. */
export function Undone({ done, undo }: Doing) {
  return (
    <footer hidden={!done}>
      <span role={done?.isWrong ? 'alert' : 'status'}>{done?.says}</span>
      {done?.change !== undefined && (
        <button type="button" onClick={() => void undo()}>
          {t('undo')}
        </button>
      )}
    </footer>
  );
}
