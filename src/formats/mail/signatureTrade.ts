/**
 * What somebody does, by the signature under their mail: a mailbox tells it nowhere else. Read is only what is below a
 * closing formula and the sender's own name, and looks like a role or a firm: a wrong role is worse than none.
 */
import { fold } from '../../language/folding';
import { anyClosing } from '../../mentions/ownText/closingPatterns';
import { withoutQuotes } from '../../mentions/ownText/quotes';
import { oneLine } from '../people/newContact';

/** Role and firm as the signature has them; what is not certain is left out. */
export interface SignatureTrade {
  headline?: string;
  company?: string;
}

/** Lines: how far a name is below the formula, and how far role and firm are below the name. */
const near = { name: 4, details: 4 };
const firmForms = [
  'sp\\. ?z ?o\\.? ?o\\.?|sp\\. ?[jkp]\\.|(p\\.)?s\\.a\\.|s\\.c\\.',
  'ltd\\.?|llc|inc\\.?|gmbh|ag|s\\.r\\.[ol]\\.|b\\.v\\.',
];
const firmForm = new RegExp(`(?<!\\p{L})(${firmForms.join('|')})(?!\\p{L})`, 'iu');
/** Between parts of one line. */
const divider = /\s*[|•·]\s*|\s+[–—/-]\s+/;
const delimiter = /^--\s*$/;
/** A line of contact data ends what is read. */
const contactData = /\d{3}|@|www\.|https?:|^(tel|kom|mob|phone|e-?mail|fax|nip|regon|krs|m|t|ul|al|os)\b\s*[.:]/i;
/** Words of a sentence, in Polish, English and German; a role has none. */
const sentenceWords = [
  'am|are|i|is|please|the|was|we|will|you',
  'będę|dziś|dzisiaj|jest|jestem|jutro|mam|mamy|nie|proszę|się|są',
  'ich|ist|sie|wir',
];
const sentence = new RegExp(`[!?;:]|\\.$|(?<!\\p{L})(${sentenceWords.join('|')})(?!\\p{L})`, 'iu');

/** Role and firm under a text that somebody of that name wrote; nothing where none is certain. */
export function signatureTrade(text: string, name: string): SignatureTrade {
  const lines = withoutQuotes(text.split(/\r?\n/)).map((line) => oneLine(line ?? ''));
  const filled = lines.filter(Boolean);
  const wanted = wordsOf(name);
  if (wanted.length < 2) return {};
  const at = filled.findLastIndex((line, place) => isCalled(line, wanted) && isClosed(filled, place));
  if (at < 0) return {};
  const [, ...behind] = (filled[at] as string).split(/\s*[,|•·]\s*|\s+[–—-]\s+/);
  const below = filled.slice(at + 1, at + 1 + near.details);
  const end = below.findIndex((line) => contactData.test(line) || line.length > 100);
  return tradeIn([...behind, ...(end < 0 ? below : below.slice(0, end)).flatMap((line) => line.split(divider))]);
}

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

/** "Anna Nowak", "arch. Anna Nowak", "Anna Nowak | Kreska": the name, and at most a title before it. */
function isCalled(line: string, wanted: readonly string[]): boolean {
  const words = wordsOf((line.split(/[,|•·]|\s[–—-]\s/)[0] ?? '').slice(0, 100));
  return words.length <= wanted.length + 2 && wanted.every((word) => words.includes(word));
}

/** Whether a closing formula, or the line above a signature, is shortly above. */
const isClosed = (lines: readonly string[], at: number): boolean =>
  lines.slice(Math.max(0, at - near.name), at).some((line) => delimiter.test(line) || anyClosing.test(line));

function tradeIn(parts: readonly string[]): SignatureTrade {
  const trade: SignatureTrade = {};
  for (const part of parts.map((one) => one.trim()).filter(Boolean)) {
    if (firmForm.test(part) && part.length <= 80) {
      const { role, firm } = roleAndFirm(part);
      if (role) trade.headline ??= role;
      trade.company ??= firm;
    } else if (isRole(part)) trade.headline ??= part;
  }
  return trade;
}

/** "Kierownik budowy, Dom Sp. z o.o.": the firm is behind the last comma, unless its form alone is. */
function roleAndFirm(line: string): { role?: string; firm: string } {
  const [, role = '', firm = ''] = /^(.+),\s*([^,]+)$/.exec(line) ?? [];
  const isName = firm.replace(firmForm, '').replace(/[^\p{L}\p{N}]/gu, '').length > 0;
  return isName && firmForm.test(firm) && isRole(role) ? { role, firm } : { firm: line };
}

/** Some words and no sentence. */
const isRole = (part: string): boolean =>
  part.length >= 3 &&
  part.length <= 60 &&
  part.split(' ').length <= 7 &&
  /^\p{L}[\p{L}\s,&()./'’+-]*$/u.test(part) &&
  !sentence.test(part);
