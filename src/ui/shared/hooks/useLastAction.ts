/** The last action: what was done, in words, and its Undo. */
import { useState } from 'preact/hooks';
import type { CommandInput, CommandName } from '../../../commands/index';
import type { Reply } from '../../../messages/reply';
import { ownFieldSaver, runCommand } from '../commandClient';
import { failureText } from '../text/failureText';
import { t } from '../text/t';
import type { FieldSaver } from '../typing/autosavedField';

interface ActionResult {
  says: string;
  /** The entries of the log that an Undo takes back. */
  changes?: number[];
  isWrong?: boolean;
  /** It was taken back. */
  isUndone?: boolean;
}

export interface LastAction {
  done: ActionResult | undefined;
  /** Does it, and says what was done, or why not. @returns whether it was done */
  run<N extends CommandName>(name: N, input: CommandInput<N>, says: string): Promise<boolean>;
  /** Does it with each input in turn, up to one that fails; one Undo reverts all. @returns how many were done */
  each<N extends CommandName>(name: N, inputs: CommandInput<N>[], says: string): Promise<number>;
  /** Saves fields, and says what was saved, or why not. */
  fieldSaver(says: (text: string) => string): FieldSaver;
  /** Says what was done in another way; of what the log has entries, an Undo takes it back. */
  say(says: string, changes?: number[]): void;
  /** Says why something is not done. */
  refuse(code: string): void;
  undo(): Promise<void>;
}

/** Commands whose last one can be undone here. */
export function useLastAction(): LastAction {
  const [done, setDone] = useState<ActionResult>();
  const refuse = (code: string) => setDone({ says: failureText(code), isWrong: true });
  const show = (reply: Reply<unknown>, says: string) =>
    reply.ok ? setDone({ says, changes: entries(reply.change) }) : refuse(reply.error.code);
  return {
    done,
    refuse,
    say: (says, changes = []) => setDone({ says, changes }),
    async run(name, input, says) {
      const reply = await runCommand(name, input);
      show(reply, says);
      return reply.ok;
    },
    fieldSaver: (says) => ({
      ...ownFieldSaver,
      async save(field, typed) {
        const reply = await ownFieldSaver.save(field, typed);
        show(reply, says(typed.text));
        return reply;
      },
    }),
    async each(name, inputs, says) {
      const changes: number[] = [];
      for (const [i, input] of inputs.entries()) {
        const reply = await runCommand(name, input);
        if (!reply.ok) {
          setDone({ says: failureText(reply.error.code), changes, isWrong: true });
          return i;
        }
        changes.push(...entries(reply.change));
      }
      if (inputs.length) setDone({ says, changes });
      return inputs.length;
    },
    async undo() {
      for (const change of (done?.changes ?? []).toReversed()) {
        const reply = await runCommand('undo', { change });
        if (!reply.ok) return refuse(reply.error.code);
      }
      setDone(done && !done.isWrong ? { says: t('undone_what', done.says), isUndone: true } : undefined);
    },
  };
}

const entries = (change: number | undefined) => (change === undefined ? [] : [change]);
