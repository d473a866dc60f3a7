/** Words that are spelt like a form of a term and mean something else: "prawie", "most", "tłumaczyć się". */
import { isEnglish } from './detectLanguage';
import type { Span, Token } from './folding';
import type { TermText } from './termText';

/** Small words that look like a noun's form, and how the noun shows. */
const homographs = new Map<string, RegExp>([
  // "w prawie pracy", not "prawie gotowe"
  ['prawie', /(^|\s)(w|we|o|po|na|przy)\s+prawie$/i],
  // not "żeby"
  ['zeby', /zęby$/i],
]);

/** English small words that a Polish offer may have for a keyword: a bridge, a shoe, a flight. */
const englishSmall = /^(most|but|lot)$/;

/** Whether a word only looks like a form of a noun: "prawie gotowe" is nearly done, and no law. */
export function isHomograph({ text }: TermText, token: Token): boolean {
  const { word, start, end } = token;
  const asNoun = homographs.get(word);
  if (asNoun) return !asNoun.test(text.slice(Math.max(0, start - 9), end));
  return englishSmall.test(word) && isEnglish(sentenceAround(text, token));
}

function sentenceAround(text: string, { start, end }: Span): string {
  const [before = ''] = text.slice(Math.max(0, start - 80), start).match(/[^.!?\n]*$/) ?? [];
  const [rest = ''] = text.slice(start, end + 80).match(/^[^.!?\n]*/) ?? [];
  return before + rest;
}

/** A noun of action or its verb, as a keyword: "tłumaczenie", "szkolić"; also "tłumacz", spelt like the verb. */
const action = /(ni|ci)e$|ć$|^tłumacz$/i;
const verbalNoun = /(ni|ci)(e|a|u|em|om|ami|ach)$|n$|(?<!l)(em|om|ami|ach|owi|ow)$/;
const reflexive = /(^|[\s,;:.])się( (pan|pani|państwo|nie|już|tak|z tego))* $/i;
const thenReflexive = /^ się(?!\p{L})/iu;
const passive = /(on|an|en)[yaei]$|(on|an|en)(ego|emu|ej|ych|ym|ymi|ą)$/;
const being = new RegExp(
  String.raw`(?:^|\s)(?:jestem|jesteś|jest|jesteśmy|jesteście|są|był\p{L}*|będ\p{L}+|być|został\p{L}*)` +
    String.raw`(?:\s+\p{L}+){0,2}\s+$`,
  'iu',
);
const byUs = /^.{0,60}(przez (nas|mnie)|u nas|nasz|mój)/iu;

/**
 * Whether a form of this keyword tells of something else than the trade: "tłumaczyć się" is to make excuses,
 * "ubezpieczony" is who bought it (unless from us).
 */
export function isOtherSense(keyword: string, { text }: TermText, { word, start, end }: Token): boolean {
  if (!action.test(keyword)) return false;
  if (verbalNoun.test(word) && !passive.test(word)) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  const behind = text.slice(end, end + 80);
  if (passive.test(word)) return being.test(before) && !byUs.test(behind);
  // To explain: "to tłumaczy, dlaczego nikt nie odpisał".
  if (/^tlumacz(e|y|ymy|yc|yl\w*)$/.test(word) && /^[^.!?]{0,20}, (że|dlaczego|czemu|jak|skąd|po co)\s/i.test(behind))
    return true;
  return thenReflexive.test(behind) || reflexive.test(before);
}
