import { expect, test } from 'vitest';
import { open, ownPages } from '../../test/savedPages';
import { inbox } from './inbox';

const pages = ownPages();
const onPage = (file: string) => {
  const page = pages.find((one) => one.file === `${file}.html`);
  if (!page) throw new Error(`no such page: ${file}`);
  return inbox.people(open(page).document).map(({ name, emails }) => [name, ...emails]);
};
const anna = ['Anna Nowak', 'anna@budowa.example'];

test.each([
  ['gmail-inbox-2026', [anna]],
  ['outlook-inbox-2026', [anna]],
  ['proton-inbox', [anna]],
  ['yahoo-inbox', [anna]],
  ['roundcube-inbox', [anna]],
  ['gmail-thread-2026-pl', []],
  ['general-news', []],
])('%s', (file, people) => expect(onPage(file)).toEqual(people));

test('hidden rows and rows without an address are nobody', () => {
  const html = `<table id="messagelist"><tr class="message" hidden><td><span class="rcmContactAddress" title="a@b.example">A B</span></td></tr>
    <tr class="message"><td><span class="rcmContactAddress" title="not an address">Anna Nowak</span></td></tr>
    <tr class="message"><td><span class="rcmContactAddress">C@D.example</span></td></tr></table>`;
  const { document } = open({ html, url: 'https://mail.example/' });
  expect(inbox.people(document).map(({ emails }) => emails)).toEqual([['c@d.example']]);
});
