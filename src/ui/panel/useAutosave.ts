/** A field that saves itself: each input is kept at once, and sent when the typing pauses. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CommandName } from '../../commands';
import type { CommandMessage } from '../../messages/messages';
import type { PanelState } from './panelState';

/** Milliseconds without a key after which what was typed is sent. */
const pause = 350;

/** @param stored what the store holds; shown unless the user is typing here */
export function useAutosave<N extends CommandName>(
  state: PanelState,
  name: string,
  stored: string,
  message: (text: string) => CommandMessage<N> | null,
) {
  const [text, setText] = useState(stored);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const last = useRef(text);
  const pending = useRef(0);

  useEffect(() => {
    if (waiting.current || pending.current) return;
    last.current = stored;
    setText(stored);
  }, [stored]);

  function send() {
    clearTimeout(waiting.current);
    waiting.current = undefined;
    state.unsent.delete(name);
    const ready = message(last.current);
    if (!ready) return;
    pending.current++;
    void state.save(ready, state.slot(name)).finally(() => pending.current--);
  }

  function onInput(event: { currentTarget: { value: string } }) {
    const { value } = event.currentTarget;
    last.current = value;
    setText(value);
    const ready = message(value);
    if (ready) state.services.storeDraft(state.slot(name), ready);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(send, pause);
    state.unsent.set(name, send);
    state.set({ saving: 'typing' });
  }

  return {
    value: text,
    onInput,
    onBlur: () => waiting.current && send(),
  };
}
