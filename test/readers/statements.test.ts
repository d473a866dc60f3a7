/** What members write about themselves is read from their own card alone, and tells the command line nothing. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { linkedinProfile } from '../../src/readers/linkedin/profile';

const page = (...words: [from: string, to: string][]) => {
  const file = readFileSync(new URL('../pages/linkedin-sdui-2026-en.html', import.meta.url), 'utf8');
  const html = words.reduce((text, [from, to]) => text.replaceAll(from, to), file);
  const url = new URL('https://www.linkedin.com/in/ewa-zielinska-okna/');
  return { document: new JSDOM(html, { url: url.href }).window.document, url };
};
const key = 'refACoAACm6rgUBNTU0NDA5MjY5bEkmcXpSdExtOQAbout';
const own = { from: 'Ewa Zielińska', text: 'Twenty years of houses.', mine: false, isProfile: true };

test.each<[string, [string, string][], object[]]>([
  ['the card by her number', [], [own]],
  ['the card by her slug', [[key, 'refewa-zielinska-oknaAbout']], [own]],
  ['a card that another member left behind', [[key, 'refACoAABxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxAbout']], []],
  ['a card that is still empty', [['<p>Twenty years of houses.</p>', '']], []],
  [
    'Ember’s, below its anchor',
    [[`<section componentkey="com.linkedin.sdui.profile.card.${key}">`, '<section><div id="about"></div>']],
    [own],
  ],
])('%s', (_, words, said) => expect(linkedinProfile.statements?.(page(...words))).toEqual(said));
