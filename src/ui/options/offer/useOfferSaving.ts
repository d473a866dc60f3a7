/** Saving an offer while it is written: each input is kept as a draft at once, and sent when the typing pauses. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CommandInput } from '../../../commands';
import type { Id } from '../../../domain/model';
import type { Reply } from '../../../messages/reply';
import { keepOwnDraft, runCommand } from '../../shared/commandClient';
import { type MessageKey, t } from '../../shared/text/t';

/** Milliseconds without a key after which what was typed is sent. */
const offerSavePause = 400;

type OfferInput = Omit<CommandInput<'offer'>, 'id'>;

export interface OfferSaving {
  status: string;
  /** The last change, for Undo. */
  change?: number;
  /** Saves what was typed into a field; replaces that field's input that is not sent yet. */
  typed(field: string, input: OfferInput): void;
}

/** Saves an offer's fields, with a status for the user. */
export function useOfferSaving(id: Id): OfferSaving {
  const [status, setStatus] = useState('');
  const [change, setChange] = useState<number>();
  const waiting = useRef(new Map<string, { timer: ReturnType<typeof setTimeout>; send(): void }>());
  const drafts = useRef(new Map<string, Promise<string>[]>());
  const sending = useRef(0);
  // When the user switches to another offer, send at once.
  useEffect(
    () => () => {
      for (const { send } of waiting.current.values()) send();
    },
    [],
  );

  async function send(field: string, input: OfferInput) {
    clearTimeout(waiting.current.get(field)?.timer);
    waiting.current.delete(field);
    sending.current++;
    const kept = await Promise.all(drafts.current.get(field) ?? []);
    drafts.current.delete(field);
    const reply = await runCommand('offer', { id, ...input }, kept);
    sending.current--;
    // While another field is being typed or sent, "Saved" would be wrong.
    if (!reply.ok || (!waiting.current.size && !sending.current)) setStatus(replyText(reply));
    if (reply.ok && reply.change !== undefined) setChange(reply.change);
  }

  function typed(field: string, input: OfferInput) {
    setStatus(t('saving'));
    const kept = drafts.current.get(field) ?? [];
    drafts.current.set(field, [...kept, keepOwnDraft(`${id}.${field}`, 'offer', { id, ...input })]);
    clearTimeout(waiting.current.get(field)?.timer);
    const now = () => void send(field, input);
    waiting.current.set(field, { timer: setTimeout(now, offerSavePause), send: now });
  }

  return { status, change, typed };
}

/** The result of saving, as text. */
function replyText(reply: Reply<unknown>): string {
  if (reply.ok) return t('saved');
  return t(`failed_${reply.error.code}` as MessageKey) || t('failed_storage');
}
