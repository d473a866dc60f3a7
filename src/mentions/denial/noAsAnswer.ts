/** The answer to the user's own short question, in the sentence that follows: "Okna? Już nie." */
import { sequence } from '../../language/pattern';
import type { DenialRule } from './denialRule';

const start = /^\s*/;

/** Rules on the folded beginning of the next sentence; each takes the question's keyword back. */
export const noAsAnswerRules: DenialRule<'next'>[] = [
  {
    name: 'no, as an answer',
    pattern: { next: sequence(start, /((sorry|niestety|unfortunately|oj|oh),? )?(nie|no)[,.!]/) },
    example: '[Okna]? Nie, niestety.',
  },
  {
    name: 'not, as an answer',
    pattern: { next: sequence(start, /not(?! (an? )?(problem|issue|bother|worry|only|just))/) },
    example: '[Windows]? Not these days.',
  },
  {
    name: 'no longer, as an answer',
    pattern: { next: sequence(start, /(no longer|juz nie)/) },
    example: '[Okna]? Już nie.',
  },
  {
    name: 'nope',
    pattern: { next: sequence(start, /(nope|nah|none)\b/) },
    example: '[Windows]? Nope.',
  },
  {
    name: 'given up, as an answer',
    pattern: { next: sequence(start, /(dawno|juz) (skonczyl|zrezygnowal|przestal)\w*/) },
    example: '[Okna]? Dawno skończyliśmy.',
  },
  {
    name: 'not here',
    pattern: { next: sequence(start, /nie (u|dla) (nas|mnie)/) },
    example: '[Okna]? Nie u mnie.',
  },
  {
    name: 'a polite no',
    pattern: { next: sequence(start, /(dziekuj\w+|raczej|jednak), nie/) },
    example: '[Okna]? Dziękujemy, nie.',
  },
  {
    name: 'a refusal, as an answer',
    pattern: { next: sequence(start, /(odmawia|unika|odradza|podziekuj)\w*/) },
    example: '[Audyty]? Odradzamy.',
  },
  {
    name: 'our verb denied, as an answer',
    pattern: { next: sequence(start, /(nie (rob|zajm|produk|mont|mamy|nasz|moj)|we don't|i don't|never)/) },
    example: "[Windows]? We don't.",
  },
];
