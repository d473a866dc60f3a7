/** Asking the content script of a tab. */
import type { ContentAnswers, ContentMessage } from './contentMessages';

/** The part of the browser's API that is needed. */
interface Tabs {
  sendMessage(tab: number, message: unknown): Promise<unknown>;
}

/** @returns the answer; undefined where no content script listens: on a page that can hold nobody none does */
export async function askTab<M extends ContentMessage>(
  tabs: Tabs,
  tab: number | undefined,
  message: M,
): Promise<ContentAnswers[M['type']] | undefined> {
  try {
    return (await tabs.sendMessage(tab as number, message)) as ContentAnswers[M['type']] | undefined;
  } catch {
    return undefined;
  }
}
