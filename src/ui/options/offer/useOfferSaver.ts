import { useRef, useState } from 'preact/hooks';
import type { Id } from '../../../domain/model';
import { ownFieldSaver } from '../../shared/commandClient';
import { progressText } from '../../shared/text/failureText';
import type { FieldSaver } from '../../shared/typing/autosavedField';

/** Saves the fields of one offer's form, and says how it went for all of them: `change` is the last, for Undo. */
export function useOfferSaver(offer: Id): { saver: FieldSaver; status: string; change: number | undefined } {
  const [status, setStatus] = useState('');
  const [change, setChange] = useState<number>();
  const saver = useRef<FieldSaver>(undefined);
  saver.current ??= {
    ...ownFieldSaver,
    async save(field, typed) {
      const reply = await ownFieldSaver.save(field, typed);
      if (reply.ok && reply.change !== undefined) setChange(reply.change);
      return reply;
    },
    onProgress(_, progress) {
      // While another field is being typed or sent, "Saved" would be wrong.
      const isWaiting = [...ownFieldSaver.unsaved.keys()].some((name) => name.startsWith(offer));
      setStatus(progressText(progress === 'saved' && isWaiting ? 'saving' : progress));
    },
  };
  return { saver: saver.current, status, change };
}
