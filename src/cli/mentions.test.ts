import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { mentionsVerb } from './mentions';

const folder = mkdtempSync(join(tmpdir(), 'mentions-'));
let count = 0;

function file(content: string | Uint8Array): string {
  const path = join(folder, `${count++}`);
  writeFileSync(path, content);
  return path;
}

const offer = file('{"keywords":["okno","window"]}');
const ask = async (text: string, of = offer) =>
  [...(await mentionsVerb(['--offer', of, file(text)]))].map((line) => JSON.parse(line));

describe('cli mentions', () => {
  test('says for every line whether the offer is mentioned, and where', async () => {
    const lines = [
      { id: 1, mine: true, text: 'Dzień dobry. Robimy okna.' },
      { id: 'b', mine: false, text: 'Robimy okna.' },
      { id: 'c', mine: true, text: 'Nic.' },
    ];
    expect(await ask(`\uFEFF${lines.map((line) => JSON.stringify(line)).join('\r\n')}\n\n`)).toEqual([
      { id: 1, mentioned: true, sentence: 'Robimy okna.', keyword: 'okno' },
      { id: 'b', mentioned: false },
      { id: 'c', mentioned: false },
    ]);
  });

  test('says of messages of others whether they ask for it, and of no others', async () => {
    const lines = [
      { id: 1, mine: false, text: 'Dzień dobry. Szukamy kogoś od okien.' },
      { id: 2, mine: false, text: 'Zostały okna. Zna Pan kogoś?' },
      { id: 3, mine: false, text: 'Mam ładne okna.' },
      { id: 4, mine: true, text: 'Szukam kogoś od okien.' },
    ];
    expect(await ask(lines.map((line) => JSON.stringify(line)).join('\n'))).toEqual([
      { id: 1, mentioned: false, seeks: true, sentence: 'Szukamy kogoś od okien.', keyword: 'okno' },
      { id: 2, mentioned: false, seeks: true, sentence: 'Zostały okna. Zna Pan kogoś?', keyword: 'okno' },
      { id: 3, mentioned: false },
      { id: 4, mentioned: true, sentence: 'Szukam kogoś od okien.', keyword: 'okno' },
    ]);
  });

  test('says nothing of an empty file', async () => expect(await ask('')).toEqual([]));

  test('leaves out a keyword that matches everything, and says so', async () => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await ask('{"id":1,"mine":true,"text":"a b"}', file('{"keywords":["a","okno"]}'))).toEqual([
      { id: 1, mentioned: false },
    ]);
    expect(said).toHaveBeenCalledWith(expect.stringMatching(/would match everything: "a"\n$/));
    said.mockRestore();
  });

  const line = '{"id":1,"mine":true,"text":"okna"}';
  test.each<[why: string, words: () => string[], says: RegExp]>([
    ['no offer', () => [file(line)], /--offer is missing/],
    ['no file', () => ['--offer', offer], /no file given/],
    ['two files', () => ['--offer', offer, 'a', 'b'], /more than one file/],
    ['an unknown option', () => ['--offers', offer, file(line)], /unknown option --offers/],
    ['a missing file', () => ['--offer', offer, join(folder, 'none')], /none cannot be read \(ENOENT\)/],
    ['a missing offer', () => ['--offer', join(folder, 'none'), file(line)], /none cannot be read/],
    ['an offer that is no JSON', () => ['--offer', file('{'), file(line)], /not valid JSON/],
    ['an offer that is a list', () => ['--offer', file('[]'), file(line)], /not a JSON object/],
    ['an offer without keywords', () => ['--offer', file('{}'), file(line)], /has no keywords/],
    ['keywords that are no list', () => ['--offer', file('{"keywords":"okno"}'), file(line)], /keywords is no list/],
    ['keywords that match everything', () => ['--offer', file('{"keywords":["a","*"]}'), file(line)], /"a", "\*"/],
    [
      'exceptions of numbers',
      () => ['--offer', file('{"keywords":["okno"],"exceptions":[1]}'), file(line)],
      /exceptions is no list/,
    ],
    ['a broken line', () => ['--offer', offer, file(`${line}\n{`)], /line 2: not valid JSON/],
    ['a line without text', () => ['--offer', offer, file('{"id":1,"mine":true}')], /line 1: "text" is no text/],
    ['a line of nobody', () => ['--offer', offer, file('{"id":1,"text":"a"}')], /line 1: "mine" is neither/],
    ['a line without id', () => ['--offer', offer, file('{"mine":true,"text":"a"}')], /line 1: "id" is missing/],
    [
      'an id that was rounded',
      () => ['--offer', offer, file(`{"id":${2 ** 60},"mine":true,"text":"a"}`)],
      /"id" is too/,
    ],
    ['no text at all', () => ['--offer', offer, file(new Uint8Array([0xff, 0xfe, 0x00]))], /is not UTF-8 text/],
    ['a name of two lines', () => ['--offer', offer, join(folder, 'a\nb')], /a b cannot be read/],
    ['a folder', () => ['--offer', offer, folder], /cannot be read \(EISDIR\)/],
  ])('refuses %s in one line', async (_, words, says) => {
    await expect(mentionsVerb(words())).rejects.toThrow(says);
    await expect(mentionsVerb(words())).rejects.not.toThrow(/\n/);
  });
});
