/** A field that saves itself: each input is kept as a draft at once, and sent when the typing pauses. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CommandName } from '../../../commands';
import type { CommandMessage } from '../../../messages/toWorker';
import type { PanelState } from '../state/panelState';

/** Milliseconds without a key after which what was typed is sent. */
const autosavePause = 350;

/** @param stored what the store holds; shown unless the user is typing here */
export function useAutosave<N extends CommandName>(
  state: PanelState,
  name: string,
  stored: string,
  message: (text: string) => CommandMessage<N> | null,
) {
  const [text, setText] = useState(stored);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const last = useRef(text);
  const pending = useRef(0);

  useEffect(() => {
    if (timer.current || pending.current) return;
    last.current = stored;
    setText(stored);
  }, [stored]);

  function send() {
    clearTimeout(timer.current);
    timer.current = undefined;
    state.unsent.delete(name);
    const ready = message(last.current);
    if (!ready) return;
    pending.current++;
    void state.save(ready, state.draftKey(name)).finally(() => pending.current--);
  }

  function onInput(event: { currentTarget: { value: string } }) {
    const { value } = event.currentTarget;
    last.current = value;
    setText(value);
    const ready = message(value);
    if (ready) state.services.storeDraft(state.draftKey(name), ready);
    clearTimeout(timer.current);
    timer.current = setTimeout(send, autosavePause);
    state.unsent.set(name, send);
    state.set({ saving: 'typing' });
  }

  return {
    value: text,
    onInput,
    onBlur: () => timer.current && send(),
  };
}
