import { useEffect, useRef, useState } from 'preact/hooks';
import type { CommandName } from '../../../commands';
import type { CommandMessage } from '../../../messages/toWorker';
import { keepOwnDraft, runCommand } from '../../shared/commandClient';
import { type MessageKey, t } from '../../shared/text/t';

/** Milliseconds without a key after which what was typed is sent. */
export const typingPause = 400;

/**
 * A text that saves itself: each input becomes a draft at once, and is sent when the typing pauses; while nobody types
 * here it follows what others write. `status` says how it went.
 * @param field what its drafts are filed under
 * @param message the command that saves it
 */
export function useSavedText<N extends CommandName>(
  field: string,
  stored: string,
  message: (text: string) => CommandMessage<N>,
) {
  const [typed, setTyped] = useState<string>();
  const [status, setStatus] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const drafts = useRef<Promise<string>[]>([]);
  const unsent = useRef<CommandMessage<N>>(undefined);
  const lastSave = useRef(Promise.resolve(true));

  /** Sends what is unsent. @returns whether what was sent last is saved */
  function send(): Promise<boolean> {
    const command = unsent.current;
    unsent.current = undefined;
    if (command) lastSave.current = save(command);
    return lastSave.current;
  }
  async function save({ do: name, input }: CommandMessage<N>): Promise<boolean> {
    const draftKeys = await Promise.all(drafts.current.splice(0));
    const reply = await runCommand(name, input, draftKeys);
    if (!unsent.current)
      setStatus(reply.ok ? t('saved') : t(`failed_${reply.error.code}` as MessageKey) || t('failed_storage'));
    return reply.ok;
  }
  /** Follows what others write again, once nothing that was typed would be lost by it. */
  async function leave() {
    const sent = send();
    if ((await sent) && !unsent.current && lastSave.current === sent) setTyped(undefined);
  }
  function onInput({ currentTarget: { value: text } }: { currentTarget: { value: string } }) {
    const command = message(text);
    setTyped(text);
    setStatus(t('saving'));
    unsent.current = command;
    drafts.current.push(keepOwnDraft(field, command.do, command.input));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void send(), typingPause);
  }
  useEffect(() => () => void send(), []);
  return { status, value: typed ?? stored, onInput, onBlur: () => void leave() };
}
