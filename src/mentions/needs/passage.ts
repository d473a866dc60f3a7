/** A message's sentences as the rules of needs see them: folded, with the word KEY for each keyword. */

import { isEnglish } from '../../language/detectLanguage';
import { fold, type Span, sentences } from '../../language/folding';
import { alternatives, sequence } from '../../language/pattern';
import type { TermMatch } from '../../language/terms';
import { aroundKeyword } from '../clause';
import { isTimeWindow, senseOf } from './keywordInOtherThing';
import { withoutTypos } from './mistypedRequests';

/** A sentence, or the part of a long one around a keyword, with the sentences beside it. */
export interface Passage {
  /** The sentence with its keywords as KEY. */
  here: string;
  before: string;
  after: string;
  /** The keyword's own term. */
  keyword: string;
  /** The sentences as they were written. */
  written: Record<'here' | 'before' | 'after', string>;
}

/** A keyword's place, counted from the start of its sentence. */
type Keyword = TermMatch;

/** The passages of a message's own text, one for each part of a sentence that holds a keyword. */
export function passagesOf(text: string, found: readonly TermMatch[]): Passage[] {
  const passages: Passage[] = [];
  const spans = found.length > 0 ? sentences(text, found.at(-1)!.start) : [];
  const read = readOnce();
  let next = 0;
  for (const [at, span] of spans.entries()) {
    const keywords: Keyword[] = [];
    for (; next < found.length && found[next]!.start < span.end; next++) {
      const { term, start, end } = found[next]!;
      const last = keywords.at(-1);
      if (start < span.start || end > span.end) continue;
      const place = { term, start: start - span.start, end: end - span.start };
      if (!last || place.start >= last.end) keywords.push(place);
      else if (place.end > last.end) keywords[keywords.length - 1] = { ...place, start: last.start };
    }
    if (keywords.length > 0) passages.push(...passagesAt(text, spans, at, keywords, read));
  }
  return passages;
}

function passagesAt(
  text: string,
  spans: readonly Span[],
  at: number,
  keywords: Keyword[],
  read: typeof readable,
): Passage[] {
  const written = (span: Span | undefined, end: 'first' | 'last') => {
    if (!span) return '';
    const sentence = text.slice(span.start, span.end);
    return end === 'first' ? sentence.slice(0, aroundKeyword) : sentence.slice(-aroundKeyword);
  };
  const before = written(spans[at - 1], 'last');
  const after = written(spans[at + 1], 'first');
  const sentence = text.slice(spans[at]!.start, spans[at]!.end);
  const beside = { before: read(before), after: read(after) };
  return windowsOf(sentence, keywords).flatMap(({ from, to, inside }) => {
    const here = marked(sentence, from, to, inside);
    return here ? [{ ...here, ...beside, written: { here: sentence, before, after } }] : [];
  });
}

/** Folded, with single spaces, and its mistyped words of request set right. */
const readable = (text: string) => asQuestion(plain(text));
const plain = (text: string) => withoutTypos(fold(text).replace(/[\s"„”“«»*_]+/g, ' ')).trim();

/** Each sentence is behind one and in front of another. */
function readOnce(): typeof readable {
  const known = new Map<string, string>();
  return (text) => {
    const read = known.get(text) ?? readable(text);
    known.set(text, read);
    return read;
  };
}

/** "Proszę o informację, czy …", "I was wondering if …": a question that ends with a full stop. */
const indirect = sequence(
  /\b/,
  alternatives(
    sequence(
      alternatives(
        /informacj[eai]|odpowiedz|wiadomosc|zapytac|spytac|(za)?pytani[ea]m?|pytam|znac|dowiedziec sie/,
        /ciekaw\w*|pyta/,
      ),
      /,? czy/,
    ),
    /(wonder|wondering|know|ask|asking|hear|advise|confirm|curious|asked),? (me )?(if|whether)/,
  ),
  /\b/,
);
const asQuestion = (text: string) => (indirect.test(text) ? text.replace(/\.?$/, '?') : text);

interface Window {
  from: number;
  to: number;
  inside: Keyword[];
}

/** A long sentence is seen in parts, so that the work grows as its length does. */
function windowsOf(sentence: string, keywords: Keyword[]): Window[] {
  const windows: Window[] = [];
  let seen = -1;
  for (const { start, end } of keywords) {
    if (start < seen) continue;
    const from = Math.max(0, start - aroundKeyword);
    const to = Math.min(sentence.length, end + aroundKeyword);
    windows.push({ from, to, inside: keywords.filter((other) => other.start >= from && other.end <= to) });
    seen = to < sentence.length ? start + aroundKeyword / 2 : sentence.length;
  }
  return windows;
}

/** The part of a sentence with KEY for each keyword that means the thing itself, or nothing where none may do. */
function marked(
  sentence: string,
  from: number,
  to: number,
  keywords: Keyword[],
): Pick<Passage, 'here' | 'keyword'> | null {
  const part = sentence.slice(from, to);
  const english = once(() => isEnglish(part) || !keywords.some(isPolishForm(sentence)));
  let here = '';
  let at = from;
  let keyword: string | undefined;
  for (const { term, start, end } of keywords) {
    const before = plain(sentence.slice(Math.max(at, start - 80), start));
    const behind = fold(sentence.slice(end, end + 40)).replace(/\s+/g, ' ');
    const written = sentence.slice(start, end);
    const isOther = /['’]s$/i.test(written) || isTimeWindow(`${before} `, fold(written));
    const sense = isOther ? 'other' : senseOf(`${before} `, behind, english);
    if (sense !== 'other') keyword ??= term;
    here += sentence.slice(at, start) + (sense === 'thing' ? signOf(fold(written), fold(term)) : written);
    at = end;
  }
  here += sentence.slice(at, to);
  return keyword === undefined ? null : { here: readable(here).replaceAll(keySign, 'KEY'), keyword };
}

/** Most keywords are plain without the language, and to tell it costs as much as to read the sentence. */
function once(ask: () => boolean): () => boolean {
  let answer: boolean | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}

/** Of a private area, so that folding leaves it as it is. */
const keySign = '\uE000';
const signOf = (written: string, term: string) => (isYourVerb(written, term) ? `${keySign}you` : keySign);

/** "Tłumaczycie" for the keyword "tłumaczenie": what you do. */
const isYourVerb = (written: string, term: string) =>
  written !== term && /[aeiy](cie|sz)$/.test(written) && /(nie|cie|c)$/.test(term);

const isPolishForm =
  (sentence: string) =>
  ({ start, end }: Keyword) =>
    /[ąćęłńóśźż]/i.test(sentence) || /[a-z]/.test(fold(sentence.slice(start, end)));
