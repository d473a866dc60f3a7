import { useEffect, useRef, useState } from 'preact/hooks';
import type { CommandName } from '../../commands';
import type { CommandMessage } from '../../messages/toWorker';
import { keepOwnDraft, runCommand } from '../shared/commandClient';
import { type MessageKey, t } from '../shared/text/t';

/** Milliseconds without a key after which what was typed is sent. */
const pause = 400;

/**
 * A text that saves itself: each input is kept at once, and sent when the typing pauses; while nobody types here it
 * follows what others write. `status` says how it went.
 * @param slot what its drafts are kept under
 * @param message the command that saves it
 */
export function useSavedText<N extends CommandName>(
  slot: string,
  stored: string,
  message: (text: string) => CommandMessage<N>,
) {
  const [typed, setTyped] = useState<string>();
  const [status, setStatus] = useState('');
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const drafts = useRef<Promise<string>[]>([]);
  const unsent = useRef<CommandMessage<N>>(undefined);
  const last = useRef(Promise.resolve(true));

  /** Sends what is unsent. @returns whether what was sent last is saved */
  function send(): Promise<boolean> {
    const ready = unsent.current;
    unsent.current = undefined;
    if (ready) last.current = saving(ready);
    return last.current;
  }
  async function saving({ do: name, input }: CommandMessage<N>): Promise<boolean> {
    const kept = await Promise.all(drafts.current.splice(0));
    const reply = await runCommand(name, input, kept);
    if (!unsent.current)
      setStatus(reply.ok ? t('saved') : t(`failed_${reply.error.code}` as MessageKey) || t('failed_storage'));
    return reply.ok;
  }
  /** Follows what others write again, once nothing that was typed would go with that. */
  async function leave() {
    const sent = send();
    if ((await sent) && !unsent.current && last.current === sent) setTyped(undefined);
  }
  function onInput({ currentTarget: { value: text } }: { currentTarget: { value: string } }) {
    const ready = message(text);
    setTyped(text);
    setStatus(t('saving'));
    unsent.current = ready;
    drafts.current.push(keepOwnDraft(slot, ready.do, ready.input));
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => void send(), pause);
  }
  useEffect(() => () => void send(), []);
  return { status, value: typed ?? stored, onInput, onBlur: () => void leave() };
}
