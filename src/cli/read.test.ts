import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { scaledSize } from '../../test/fixtures/longRuns';
import { readVerb } from './read';

const folder = mkdtempSync(join(tmpdir(), 'read-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A thread of one message at Gmail, with more in its head and in the message. */
const thread = ({
  head = '',
  body = '',
}) => `<!doctype html><html lang="en"><title>Windows - jan@okna.example - Gmail</title>
${head}<body><a aria-label="Google Account: Jan Kot (jan@okna.example)">J</a><div role="main">
<h2 class="hP" data-thread-perm-id="thread-f:1">Windows</h2>
<div role="list"><div role="listitem" class="h7" aria-expanded="true"><div class="adn ads" data-message-id="#msg-f:1">
<span class="gD" email="hanna@okna.example" name="Hanna Lis">Hanna Lis</span>
<span class="g3" title="26 Nov 2026, 10:00">26 Nov</span>
<div class="ii gt"><div class="a3s aiL">${body}</div></div></div></div></div></div>`;

const address = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQbdrTvWqXkLmNpRsZcBhJgDfLw';
const megabytes = (text: string, count: number) => text.repeat(Math.ceil((count * 2 ** 20) / text.length));

describe('cli read', () => {
  test.each<[page: string, more: { head?: string; body?: string }, cut?: RegExp]>([
    ['an ordinary page', { body: 'We need windows.' }],
    ['much script', { head: `<script>${megabytes('var a = 1;\n', scaledSize(5))}</script>` }],
    ['much style', { head: `<style>${megabytes('.a { color: red }\n', scaledSize(1))}</style>` }],
    ['a large picture', { body: `<img src="data:image/png;base64,${megabytes('QUJDRA', scaledSize(1))}">` }],
    ['much text', { body: megabytes('<p>We make wooden windows.', 1) + megabytes('We make windows. ', scaledSize(1)) }],
    ['many elements', { body: '<div><p>one <b>two</b></p></div>'.repeat(scaledSize(6_600)) }],
    ['many elements within each other', { body: '<div>'.repeat(scaledSize(10_000)) }, /nested/],
    ['many attributes', { body: `<p ${Array.from({ length: scaledSize(100_000) }, (_, n) => `a${n}`).join(' ')}>` }],
  ])('reads who is on it from %s', async (page, more, cut) => {
    const file = join(folder, `${page}.html`);
    writeFileSync(file, thread(more));
    const [line = '{}'] = await readVerb(['--url', address, file]);
    const { people, doubts = [] } = JSON.parse(line);
    expect(people).toEqual([{ name: 'Hanna Lis', emails: ['hanna@okna.example'], role: 'subject' }]);
    expect(String(doubts)).toMatch(cut ?? /^$/);
  });
});
