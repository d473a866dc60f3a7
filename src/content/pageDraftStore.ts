/**
 * What was typed is safe before it is saved: each input goes to storage.local. Chromium loses a message to a sleeping
 * worker when the tab closes at once; there it is written from here. Firefox delivers the message, and drops what a
 * closing tab is still writing: after quick typing, the last letters.
 */
import { sendQuery } from '../messages/send';
import { browser, isFirefox } from '../platform/browser';
import { type Draft, draftKey } from '../settings/drafts';

/** Tells apart the drafts of this document from those of others. */
const documentId = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;

/** The key of a field's draft. */
export const documentDraftKey = (field: string): string => draftKey(documentId, field);

/** Stores one input as the command that would save it, in place of the field's last. Rejects where there is no room. */
export async function storeDraft(field: string, typed: Omit<Draft, 'key'>): Promise<void> {
  const draft: Draft = { ...typed, key: documentDraftKey(field) };
  if (isFirefox && (await sendQuery(browser.runtime, 'storeDraft', draft)).ok) return;
  await browser.storage.local.set({ [draft.key]: draft });
}

/** Its save was acknowledged. In Firefox by the way that the drafts take: it must not overtake a later one. */
export function dropDraft(field: string): void {
  const key = documentDraftKey(field);
  if (isFirefox) void sendQuery(browser.runtime, 'dropDraft', key);
  else void browser.storage.local.remove(key);
}
