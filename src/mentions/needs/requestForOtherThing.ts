/** A sentence that asks for another thing, so that a request without an object beside it asks for that. */
import { alternatives, sequence } from '../../language/pattern';
import type { NeedRule } from './needRule';

/** Rules by which a sentence asks for another thing. */
export const requestForOtherThingRules: NeedRule[] = [
  {
    name: 'seeks another thing, in Polish',
    pattern: sequence(
      /\b/,
      alternatives(
        /szuka(m|my|ja)?|poszukuj(e|emy|a)|rozglada(m|my)? sie( juz)? za|potrzebuj(e|emy|a)/,
        /brakuje (nam|mi)|kolej na|zna (pan|pani)|znasz|znacie|polec(a|i|asz|isz|acie|icie|cie)/,
      ),
      /\b /,
      '(?!',
      sequence(
        alternatives(
          /kogos|kogo|go|ich|jej|je|pan|pani|now(a|ym|ego|ej)[.!?,]|inn(a|ym|ego|ej)[.!?,]|kims/,
          /firmy?[.!?,]|nowej firmy|innej firmy|od nowa/,
        ),
        /(\b|$|(?<=[.!?,]))/,
      ),
      ')',
    ),
    example: '[Okna] już są, teraz szukamy ekipy do tynków. Poleci Pan kogoś?',
  },
  {
    name: 'seeks another thing, in English',
    pattern: sequence(
      /\b/,
      alternatives(
        /looking for|searching for|seeking|in need of|are after|am after|'m after|'re after/,
        /(?<!KEY )need(s)? (an?|some|more)/,
      ),
      /\b (?!(somebody|someone|help|it|one)\b)/,
    ),
    example: 'The [roof] is done, now we are looking for a painter. Do you know anyone?',
  },
];
