/**
 * After an update the old panel still stands in the page, and its script is cut off: what is typed there goes nowhere.
 * The new script finds it, saves what it holds, and takes it away.
 */
import type { Doing } from '../commands/messages';
import { browser } from './browser';

/** Stands in a field's `data-save` where its text goes: a character that nobody types. */
export const textHere = '\u0001';

/** Removes panels of scripts that are gone. @returns what was typed in them and not yet saved, as commands */
export function rescue(): Doing[] {
  const orphans = [...document.documentElement.children].filter((host) => frameIn(host)?.title === 'KnownFor');
  const typed = orphans.flatMap((host) => unsaved(frameIn(host)?.contentDocument));
  for (const host of orphans) host.remove();
  return typed;
}

function frameIn(host: Element): HTMLIFrameElement | null | undefined {
  return host.localName === 'div' ? closedRoot(host)?.querySelector('iframe') : null;
}

/** Extensions may look into closed roots: Chromium by a function, Firefox by a property. */
export function closedRoot(host: Element): ShadowRoot | null | undefined {
  const { dom } = browser as { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  return dom
    ? dom.openOrClosedShadowRoot(host)
    : (host as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot;
}

function unsaved(document: Document | null | undefined): Doing[] {
  const fields = document?.querySelectorAll<HTMLInputElement>('[data-save]') ?? [];
  return [...fields]
    .filter(({ value, dataset }) => value !== dataset.stored)
    .map(({ value, dataset }) =>
      JSON.parse(dataset.save as string, (_key, held) => (held === textHere ? value : held)),
    );
}
