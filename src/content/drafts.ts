/**
 * What was typed is safe before it is saved: each input is kept in storage.local. Chromium loses a message to a sleeping
 * worker when the tab closes at once, so there it is written from here. Firefox delivers the message, and drops what a
 * closing tab is still writing: after quick typing, the last letters.
 */
import type { Name } from '../commands';
import { ask, type Doing } from '../commands/messages';
import type { Draft } from '../store/records';
import { browser, isFirefox } from './browser';

const session = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
let count = 0;
const kept = new Map<string, string[]>();

/** Keeps one input as the command that would save it. Each has a key of its own: letting one go can't take a later one along. */
export async function keep<N extends Name>(field: string, { do: name, input }: Doing<N>): Promise<void> {
  const key = `draft/${session}/${field}/${++count}`;
  kept.set(field, [...(kept.get(field) ?? []), key]);
  const draft: Draft = { key, do: name, input, at: Date.now() };
  if (isFirefox && (await ask(browser.runtime, 'keep', draft)).ok) return;
  await browser.storage.local.set({ [key]: draft });
}

/** The keys kept for a field so far. */
export const keptFor = (field: string): string[] => kept.get(field) ?? [];

/** These are saved and gone. */
export function letGo(field: string, keys: readonly string[]): void {
  kept.set(
    field,
    keptFor(field).filter((key) => !keys.includes(key)),
  );
}
