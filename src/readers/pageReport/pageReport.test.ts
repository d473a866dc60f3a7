import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { describeShared } from '../../../test/fixtures/externalExamples';
import { openSavedPage, savedPages } from '../../../test/readers/savedPages';
import { commonWords } from './markupWords';
import { pageReport } from './pageReport';

const reportOn = (body: string, path = '/in/anna-nowak/') => {
  const url = `https://www.linkedin.com${path}`;
  return pageReport(new JSDOM(`<body>${body}`, { url }).window.document, new URL(url))
    .split('\n')
    .slice(4)
    .join('\n');
};

describe('what stays of a page, and what does not', () => {
  test.each([
    ['a text is its shape', '<p>Anna Nowak, 2nd · 500+</p>', '<p>\n   x x, 0x · 0'],
    [
      'roles and common classes stay',
      '<div role="main" class="msg-subject">Hi</div>',
      '<div role="main" class="msg-subject">\n   x',
    ],
    [
      'attributes have their own names, whatever the texts say',
      '<i class="main" srcset="a.png">Lass of the set</i>',
      '<i class="main" srcset="x.x">\n   x x x x',
    ],
    [
      'a name with letters beyond the plain ones',
      '<i data-x="Zdzisława Żuk">Zdzisława Żuk</i>',
      '<i data-x="x x">\n   x x',
    ],
    ['a class that names somebody does not', '<i class="card-nowak">Nowak</i>', '<i class="card-x">\n   x'],
    ['… nor within a word', '<i class="cardOfannanowak">Nowak</i>', '<i class="cardx">\n   x'],
    [
      'a member id in a key',
      '<i componentkey="refACoAACm6rmoBNTU0NDA5MzQ5Topcard"></i>',
      '<i componentkey="ref-id-Topcard">',
    ],
    [
      'a link is its common words',
      '<a href="https://x.example/in/anna-nowak/overlay/contact-info/?a=b"></a>',
      '<a href="/in/x/overlay/contact-info/">',
    ],
    ['an address', '<a href="mailto:anna@x.example" title="anna@x.example"></a>', '<a href="mailto:x" title="x@x.x">'],
    ['what scripts hold', '<script>var name = "Anna"</script>', '<script>'],
  ])('%s', (_, html, shown) => expect(reportOn(html).trim()).toBe(shown));
});

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? []);

const plain = (path: string) => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** Fails where something that was read from the page, or its address, is in one of the report's values. */
function expectNothingTold(page: { html: string; url: string }): void {
  const { document, url } = openSavedPage(page);
  const bare = pageReport(document, url);
  const inTags = [...bare.matchAll(/="([^"]*)"/g)].map(([, value]) => value).join(' ');
  const outside = bare.replace(/^.*\n/, '').replace(/<[^>]*>/g, '');
  expect(outside.replace(/[x0·:|()@/,.\s#]|shadow/g, '')).toBe('');
  expect(inTags).not.toMatch(/[1-9]|[^\x20-\x7e]|AC[a-z]AA/);
  for (const script of document.querySelectorAll('script,style')) script.remove();
  const told = wordsOf(`${document.documentElement.textContent} ${plain(url.pathname)}`);
  const left = [...wordsOf(inTags)].filter((word) => told.has(word) && !commonWords.has(word));
  expect(left).toEqual([]);
}

describe('nothing that a page tells survives', () => {
  test.each(savedPages())('$file', (page) => expectNothingTold(page));

  describeShared('shared pages', (folder) => {
    const pages = join(folder, 'pages');
    const rows = JSON.parse(readFileSync(join(pages, 'expected.json'), 'utf8')) as Record<string, { url: string }>;
    const files = readdirSync(pages).filter((file) => file.endsWith('.html'));
    test.each(files)('%s', (file) => {
      const url = rows[file]?.url ?? 'https://mail.example/';
      expectNothingTold({ html: readFileSync(join(pages, file), 'utf8'), url });
    });
  });
});
