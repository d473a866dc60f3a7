/** The keyboard goes to the first thing of a panel that was opened, unless the user is somewhere else by then. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { Shortcut } from '../../messages/shortcut';
import { doShortcut } from './panelShortcut';

/** A panel that is opened, and what is done in it before it is loaded. */
async function opened(shortcut: Shortcut, meanwhile: (document: Document) => void = () => {}, isInside = true) {
  const { document } = new JSDOM('<h1 tabindex="-1">Anna</h1><button class="goal-line"></button><textarea></textarea>')
    .window;
  const done: string[] = [];
  let load = () => {};
  const ready = new Promise<void>((resolve) => {
    load = resolve;
  });
  const panel = { ready, openPalette: () => done.push('palette'), markTold: async () => done.push('told') };
  const doing = doShortcut(shortcut, panel, document, { isInside: () => isInside, isByKey: true });
  meanwhile(document);
  load();
  await doing;
  return { focused: document.activeElement?.tagName.toLowerCase(), done };
}

const turnToNote = (document: Document) => document.querySelector('textarea')!.focus();
const takeAway = (document: Document) => document.activeElement!.remove();

test.each([
  ['opened', 'open-panel', undefined, true, 'button', []],
  ['opened, and a field clicked before it was loaded', 'open-panel', turnToNote, true, 'textarea', []],
  ['opened, and the page clicked', 'open-panel', undefined, false, 'body', []],
  ['told', 'told', undefined, true, 'button', ['told']],
  ['told, and a field clicked', 'told', turnToNote, true, 'textarea', ['told']],
  ['tag', 'tag', undefined, true, 'body', ['palette']],
] as const)('%s', async (_, shortcut, meanwhile, isInside, focused, done) => {
  expect(await opened(shortcut, meanwhile, isInside)).toEqual({ focused, done });
});

test('what had the keyboard and is gone once the panel is loaded counts as nothing', async () => {
  const { focused } = await opened('open-panel', (document) => {
    turnToNote(document);
    takeAway(document);
  });
  expect(focused).toBe('button');
});
