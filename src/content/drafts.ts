/**
 * What was typed is safe before it is saved: each input is kept in storage.local. Chromium loses a message to a sleeping
 * worker when the tab closes at once, so there it is written from here. Firefox delivers the message, and drops what a
 * closing tab is still writing: after quick typing, the last letters.
 */
import type { CommandName } from '../commands';
import { sendQuery } from '../messages/send';
import type { CommandMessage } from '../messages/toWorker';
import { browser, isFirefox } from '../platform/browser';
import { type Draft, draftKey } from '../settings/drafts';

const session = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
let count = 0;
const kept = new Map<string, string[]>();

/** Keeps one input as the command that would save it. Each has a key of its own: letting one go can't take a later one along. */
export async function keepDraft<N extends CommandName>(
  field: string,
  { do: name, input }: CommandMessage<N>,
): Promise<void> {
  const key = draftKey(session, field, ++count);
  kept.set(field, [...(kept.get(field) ?? []), key]);
  const draft: Draft = { key, do: name, input, at: Date.now() };
  if (isFirefox && (await sendQuery(browser.runtime, 'storeDraft', draft)).ok) return;
  await browser.storage.local.set({ [key]: draft });
}

/** The keys kept for a field so far. */
export const draftsFor = (field: string): string[] => kept.get(field) ?? [];

/** These are saved and gone. */
export function forgetDrafts(field: string, keys: readonly string[]): void {
  kept.set(
    field,
    draftsFor(field).filter((key) => !keys.includes(key)),
  );
}
