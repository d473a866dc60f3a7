/** What readers say of a page that is not as they know it; on one that is, they say nothing of the kind. */
import { describe, expect, test } from 'vitest';
import { openSavedPage, readSavedPage, type SavedPage, savedPages } from './savedPages';

const pages = savedPages();
const page = (file: string) => pages.find((one) => one.file === `${file}.html`) as SavedPage;
const warnings = (html: string, url: string) => readSavedPage(openSavedPage({ html, url })).seen.warnings ?? [];

describe('pages as they are known', () => {
  const known = pages.filter(({ want }) => want?.people?.length && !want.changed);
  test.each(known)('$file', ({ html, url }) => expect(warnings(html, url)).toEqual([]));
});

describe('pages that have changed', () => {
  test.each([
    ['LinkedIn: the card lost its own name', 'linkedin-sdui-2026-flat', /$^/, 'found by the contact link only'],
    ['LinkedIn: no card', 'linkedin-sdui-2026-en', /[Tt]opcard|contact-info/g, 'no top card'],
    [
      'LinkedIn: the title is another’s',
      'linkedin-ember-2024-en',
      /(?<=<title>)[^|]*(?= \|)/,
      'the title names somebody else',
    ],
    ['Gmail: the sender lost its mark', 'gmail-thread-2026-pl', /\bgD\b/g, 'the sender has lost its mark'],
    ['Gmail: no letters', 'gmail-thread-2026-pl', /\bemail=/g, 'no letters under the address of a thread'],
    ['Gmail: nobody is the user', 'gmail-thread-2026-pl', /jan@okna\.example/g, 'nothing tells who the user is'],
    ['Outlook: no reading pane', 'outlook-thread-2026-pl', /data-app-section|ReadingPane\w*/gi, 'no reading pane'],
    [
      'Proton: no letters',
      'proton-thread-2026',
      /recipients:sender/g,
      'no letters under the address of a conversation',
    ],
    ['Yahoo: no letters', 'yahoo-message', /message-from/g, 'no letters under the address of a message'],
    ['Fastmail: no senders', 'fastmail-thread', /v-Message-from/g, 'no sender with an address in the thread'],
    ['Roundcube: no sender', 'roundcube-larry-show', /from|mailto/gi, 'no sender in the head of the message'],
  ])('%s', (_, file, gone, said) => {
    const { html, url } = page(file);
    expect(warnings(html.replace(gone, 'x'), url)).toContain(said);
  });

  test.each([
    ['a list of mail', 'gmail-inbox-2026'],
    ['a mail program that is not known', 'general-mail-list'],
    ['details below a profile', 'linkedin-ember-2023-details'],
    ['the feed’s neighbour, a search', 'linkedin-search-2026-en'],
  ])('nothing is said of %s, on which nobody is to be expected', (_, file) => {
    const { html, url } = page(file);
    expect(warnings(html, url)).toEqual([]);
  });
});
