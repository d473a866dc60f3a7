/**
 * What was typed is safe before it is saved: each input goes to storage.local. Chromium loses a message to a sleeping
 * worker when the tab closes at once; there it is written from here. Firefox delivers the message, and drops what a
 * closing tab is still writing: after quick typing, the last letters.
 */
import type { CommandName } from '../commands';
import { sendQuery } from '../messages/send';
import type { CommandMessage } from '../messages/toWorker';
import { browser, isFirefox } from '../platform/browser';
import { type Draft, draftKey } from '../settings/drafts';

/** Tells apart the drafts of this document from those of others. */
const documentId = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
let draftCount = 0;
const keysByField = new Map<string, string[]>();

/**
 * Stores one input as the command that would save it. Each has a key of its own: to drop one can't take a later one
 * along.
 */
export async function storeDraft<N extends CommandName>(
  field: string,
  { do: name, input }: CommandMessage<N>,
): Promise<void> {
  const key = draftKey(documentId, field, ++draftCount);
  keysByField.set(field, [...draftKeys(field), key]);
  const draft: Draft = { key, do: name, input, at: Date.now() };
  if (isFirefox && (await sendQuery(browser.runtime, 'storeDraft', draft)).ok) return;
  await browser.storage.local.set({ [key]: draft });
}

/** The keys of a field's drafts so far. */
export const draftKeys = (field: string): string[] => keysByField.get(field) ?? [];

/** Of drafts that are saved, and removed from the storage, nothing is remembered. */
export function dropDrafts(field: string, keys: readonly string[]): void {
  keysByField.set(
    field,
    draftKeys(field).filter((key) => !keys.includes(key)),
  );
}
