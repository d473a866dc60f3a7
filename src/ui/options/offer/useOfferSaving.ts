/** Saving an offer while it is written: each input is kept at once, and sent when the typing pauses. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CommandInput } from '../../../commands';
import type { Id } from '../../../domain/model';
import type { Reply } from '../../../messages/messages';
import { keepOwnDraft, runCommand } from '../../shared/commandClient';
import { type MessageKey, t } from '../../shared/text/t';

/** Milliseconds without a key after which what was typed is sent. */
const offerSavePause = 400;

type OfferInput = Omit<CommandInput<'offer'>, 'id'>;

export interface OfferSaving {
  status: string;
  /** The last change, for Undo. */
  change?: number;
  /** What was typed into a field; the same field's input before it is overtaken. */
  typed(field: string, input: OfferInput): void;
}

/** How an offer's fields are saved, and what the user is told of it. */
export function useOfferSaving(id: Id): OfferSaving {
  const [status, setStatus] = useState('');
  const [change, setChange] = useState<number>();
  const waiting = useRef(new Map<string, { timer: ReturnType<typeof setTimeout>; send(): void }>());
  const drafts = useRef(new Map<string, Promise<string>[]>());
  const sending = useRef(0);
  // Going to another offer is no reason to wait.
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
    // Another field is still being typed into, or on its way: to say "Saved" would be a lie.
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

/** How it went, in the user's words. */
export function replyText(reply: Reply<unknown>): string {
  if (reply.ok) return t('saved');
  return t(`failed_${reply.error.code}` as MessageKey) || t('failed_storage');
}
