/** The words of the interface: both languages say the same things, in one order, and nothing is unused. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inOrderOf, inSurfaceOrder, type Locale, surfaceOf } from '../../scripts/lib/locales';
import { beginningsIn, isQuotedIn, stemOf } from '../../scripts/lib/localeUse';
import { projectRoot } from '../../scripts/lib/projectRoot';
import { evidenceKinds, goalKinds, trapKinds } from '../../src/domain/model';

const text = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const locale = (language: string) => JSON.parse(text(`public/_locales/${language}/messages.json`)) as Locale;
const en = locale('en');
const pl = locale('pl');
const places = (words = '') => [...new Set(words.match(/\$\d/g))].sort();

describe('both languages', () => {
  test('hold the same sentences in the same order: `npm run locales` puts them in order', () => {
    expect(Object.keys(pl)).toEqual(Object.keys(en));
  });

  test('have words for each, with the same places to fill', () => {
    const wrong = Object.keys(en).filter((key) => {
      const [english, polish] = [en[key]?.message, pl[key]?.message];
      return !english?.trim() || !polish?.trim() || `${places(english)}` !== `${places(polish)}`;
    });
    expect(wrong).toEqual([]);
  });

  test('have every plural form of what counts', () => {
    const stems = Object.keys(en)
      .filter((key) => key.endsWith('_many'))
      .map((key) => key.slice(0, -'_many'.length));
    const missing = stems
      .flatMap((stem) => ['one', 'few', 'many', 'other'].map((form) => `${stem}_${form}`))
      .filter((key) => !en[key]);
    expect(missing).toEqual([]);
  });
});

/** Words that are the same in Polish and English. */
const sameInBoth = new Set([
  'calendar_event',
  'capture_email',
  'channel_linkedin',
  'column_email',
  'event_why_benefit',
  'export_vcf4',
  'found_emails',
  'how_apple_mail',
  'how_gmail',
  'how_outlook_book',
  'how_thunderbird',
  'key_business',
  'key_different',
  'letter_fits',
  'letter_tag',
  'mail',
  'moved_whom',
  'n_min',
  'problem_in_file',
  'proof_link',
  'reach_emails',
  'schedule_into',
  'tagged_whom',
  'trade_it',
  'trade_marketing',
  'welcome_look_name',
  'why_benefit',
  'why_evidence',
  'why_offerThem',
  'why_reminder',
  'why_touchpoint',
  'work_seen',
]);

/** What is counted in Polish, one (as who does and as whom something is done to), few, many. */
const polishNouns: [one: string, few: string, many: string][] = [
  ['osob[aęy]', 'os(oby|ób|obom|obami)', 'os(ób|obom|obami)'],
  ['kontakt', 'kontakty', 'kontaktów'],
  ['rozmowa', 'rozmowy', 'rozmów'],
  ['spotkanie', 'spotkania', 'spotkań'],
  ['wiersz', 'wiersze', 'wierszy'],
  ['dzień', 'dni', 'dni'],
  ['minuta', 'minuty', 'minut'],
  ['(przysługa|korzyść)', '(przysługi|korzyści)', '(przysług|korzyści)'],
  ['wpis', 'wpisy', 'wpisów'],
  ['oferta', 'oferty', 'ofert'],
];
const counts = (noun: string, sentence = '') => new RegExp(`\\$1 (?:\\p{L}+ )?${noun}(?!\\p{L})`, 'u').test(sentence);

/** In English they are frozen: people and programs outside find things by them. */
const frozenNames = new Set(['badge_untold', 'does_not_know_offer', 'dont_know_offer', 'knows_no', 'need_unknown']);

describe('translation', () => {
  test('is there: what is the same in both languages is the same word in both', () => {
    const same = Object.keys(en).filter((key) => en[key]?.message === pl[key]?.message);
    expect(same.filter((key) => !sameInBoth.has(key))).toEqual([]);
    expect([...sameInBoth].filter((key) => !same.includes(key))).toEqual([]);
  });

  test('fits where the English does, and no sentence is a speech', () => {
    const room = (english: string) => 1.6 * english.length + 20;
    const overlong = Object.keys(en).filter((key) => {
      if (key === 'months') return false;
      const [english = '', polish = ''] = [en[key]?.message, pl[key]?.message];
      return polish.length > room(english) || english.length > room(polish) || polish.length > 240;
    });
    expect(overlong).toEqual([]);
  });

  test('speaks as people do: no “whom” and no “stands” in English, one word for one thing in Polish', () => {
    const found = (locale: Locale, wrong: RegExp) =>
      Object.keys(locale).filter((key) => wrong.test(locale[key]!.message));
    expect(found(en, /\b(whom|stands?|touchpoints?)\b/i)).toEqual([]);
    expect(found(pl, /[Pp]rzysłu|ulecieć|\b[Oo]dłoż|(?<![eE]-)\bmail/)).toEqual([]);
  });

  test('counts in Polish as Poles do', () => {
    const stems = Object.keys(en).filter((key) => key.endsWith('_many'));
    const wrong = stems.flatMap((key) => {
      const stem = key.slice(0, -'_many'.length);
      const form = (name: string) => pl[`${stem}_${name}`]?.message ?? '';
      return polishNouns
        .filter(([one]) => counts(one, form('one')))
        .filter(([, few, many]) => !counts(few, form('few')) || !counts(many, form('many')))
        .map(() => stem);
    });
    expect(wrong).toEqual([]);
  });

  test('uses the letters of print: ’ and “ ” in English, „ ” in Polish, … for three dots', () => {
    const english = Object.keys(en).filter(
      (key) => /[a-z]'[a-z]|"|\.\.\./.test(en[key]?.message ?? '') && !frozenNames.has(key),
    );
    const polish = Object.keys(pl).filter((key) => /['"“]|\.\.\./.test(pl[key]?.message ?? ''));
    expect([english, polish]).toEqual([[], []]);
  });
});

describe('descriptions', () => {
  test('say of each key where it appears: "Panel, goal: label of the goal\'s wording"', () => {
    expect(Object.keys(en).filter((key) => !surfaceOf(en[key]!))).toEqual([]);
  });

  test('say of which version the news are, so that a release has to write them anew', () => {
    const { version } = JSON.parse(text('package.json')) as { version: string };
    expect(en.whats_new?.description).toContain(`in version ${version},`);
  });

  test('say what is filled in', () => {
    const silent = Object.entries(en).filter(([, { message, description }]) =>
      places(message).some((place) => !description?.includes(place)),
    );
    expect(silent.map(([key]) => key)).toEqual([]);
  });

  test('are in the English file only, where they cannot differ from another: `npm run locales` does it', () => {
    expect(Object.keys(pl).filter((key) => pl[key]?.description)).toEqual([]);
  });

  test('keep the keys of a surface together: `npm run locales` does it', () => {
    expect(Object.keys(en)).toEqual(Object.keys(inSurfaceOrder(en)));
  });
});

test('a new key at the end of both files moves to those of its surface', () => {
  const message = (description?: string) => ({ message: 'x', ...(description && { description }) });
  const grown = inSurfaceOrder({ a: message('Panel: x'), b: message('Popup: x'), c: message('Panel: y') });
  expect(Object.keys(grown)).toEqual(['a', 'c', 'b']);
  expect(Object.keys(inOrderOf(grown, { a: message(), b: message(), c: message(), d: message() }))).toEqual([
    ...['a', 'c', 'b'],
    'd',
  ]);
});

describe('the code', () => {
  const code = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
    .map((path) => text(`src/${path}`))
    .concat(text('manifest.json'))
    .join('\n');

  test('uses every sentence', () => {
    const isNamed = (name: string) => new RegExp(`\\b${name}\\b`).test(code);
    const isUsed = (key: string) =>
      isQuotedIn(code, key) ||
      beginningsIn(code, key).some((beginning) =>
        key
          .slice(beginning.length + 1)
          .split('_')
          .every((part) => isNamed(part) || code.includes(`_${part}`)),
      );
    const stems = Object.keys(en).map((key) => stemOf(key, en));
    expect([...new Set(stems)].filter((key) => !isUsed(key))).toEqual([]);
  });

  test('has words for every kind that the rules know', () => {
    const wanted = [
      ...trapKinds.map((kind) => `trap_${kind}`),
      ...goalKinds.map((kind) => `goal_${kind}`),
      ...evidenceKinds.map((kind) => `evidence_${kind}`),
    ];
    const missing = wanted.filter(
      (key) => !Object.keys(en).some((known) => known === key || known.startsWith(`${key}_`)),
    );
    expect(missing).toEqual([]);
  });
});
