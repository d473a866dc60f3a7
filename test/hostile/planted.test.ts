/** A page that plants what looks like ours: nothing of it is believed, and nothing of it keeps the panel away. */
import { describe, expect, test } from 'vitest';
import { combineSites, pageAt } from '../../scripts/lib/browsers';
import { anna, profileAddress } from '../../scripts/lib/practice';
import { profilePage } from '../../scripts/lib/practice/linkedinPages';
import { find, inBothBrowsers, panel, waitForSaved } from '../e2e/testBrowser';

/** What used to be taken for a panel that an update had orphaned: its command was sent as if it were ours. */
const plantedPanel = (command: string) => `<script>
  const host = document.createElement('div');
  const frame = document.createElement('iframe');
  frame.title = 'KnownFor';
  host.attachShadow({ mode: 'open' }).append(frame);
  document.documentElement.append(host);
  const field = frame.contentDocument.createElement('input');
  field.value = 'planted';
  field.dataset.save = ${JSON.stringify(command)};
  field.dataset.stored = '';
  frame.dataset.ours = 'guessed';
  frame.contentDocument.body.append(field);
</script>`;

const write = JSON.stringify({
  do: 'field',
  input: {
    who: { person: { name: 'Planted', emails: [], linkedin: { slug: 'planted' } } },
    field: 'note',
    text: '\u0001',
  },
});
const undo = JSON.stringify({ do: 'undo', input: { change: 1 } });

/** In Chromium elements with these names show among the globals of content scripts. */
const names = [
  'KnownFor',
  'knownFor',
  'knownForBones',
  'knownForContent',
  'knownForDoor',
  'knownForPanel',
  'knownForPanelIsHere',
  'knownForReading',
];
const named = names.map((name) => `<a id="${name}"></a><img name="${name}"><form name="${name}"></form>`).join('');

const cases = [
  ['a command to write', plantedPanel(write)],
  ['a command to undo the first change', plantedPanel(undo)],
  ['a command that is no JSON', plantedPanel('{')],
  [
    'a panel of its own without a field',
    '<script>document.documentElement.append(Object.assign(document.createElement("div"), { title: "KnownFor" }))</script>',
  ],
  ['elements with our names', named],
] as const;

const address = (nth: number) => profileAddress({ ...anna, slug: `${anna.slug}-${nth}` });
const site = combineSites(
  ...cases.map(([, planted], nth) =>
    pageAt(address(nth), profilePage({ ...anna, slug: `${anna.slug}-${nth}` }).replace('<head>', `<head>${planted}`)),
  ),
);

inBothBrowsers('planted', { site }, (rig) => {
  describe.each(cases.map(([name], nth) => ({ name, nth })))('$name', ({ nth }) => {
    test('makes nothing be written, and the panel is there', async () => {
      const page = await rig.open(address(nth));
      const frame = await panel(page);
      await find(frame, 'heading', anna.name);
      expect(await rig.count('log')).toBe(nth);
      await (await find(frame, 'textbox', 'Note')).type('x');
      await waitForSaved(frame);
      expect(await rig.count('log')).toBe(nth + 1);
      await page.close();
    });
  });
});
