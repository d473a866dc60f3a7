/** Somebody asks for a price, an offer or a tender. */
import { alternatives, sequence } from '../../language/pattern';
import { englishObject, polishObject } from './object';
import type { NeedRule } from './rule';

const polite =
  /\b(prosi|prosza|prosze|poprosze|prosimy|prosilbym|prosilabym|prosic|prosba|potrzebuj\w+|potrzebna|chcial\w+|chcielibysmy|szukam\w*|czekam\w*|zbieram\w*|zbiera|zbieraja|dostac|da|moze|moglby|moglaby|mozesz|mozecie|moglbys|moglabys|zrobi|zrobisz|podasz|podac|przeslac|przygotowac|przygotuje|interesuje|dac|przyjmiemy|przyjme)\b/;
const priceWord =
  /(wycen[ey]|ofert[eyę]?|ofertami|ofert cenowych|kosztorys|cen[eyę]|koszt|stawk[eai]|cennik|kosztorysu)/;
const costs =
  /(kosztuj\w*|kosztowal\w*|wyjdzie|wyszlo|wychodzi|wynosi|wyniesie|bierz\w*|biora|liczy\w*|licza|policzy\w*|wezm\w*|wezmie\w*|placi\w*|zaplac\w*|bedzie|trzeba|zyczy\w*|krzykn\w*|stoi|stoja|chce\w*)/;

/** Rules by which somebody asks what it costs. */
export const pricingRules: NeedRule[] = [
  {
    name: 'asks for a quote, in Polish',
    pattern: sequence(
      polite,
      /( [a-z]+){0,5}? /,
      priceWord,
      /( (cenow\w+|wstepn\w+|orientacyjn\w+|szacunkow\w+|handlow\w+|dla [a-z]+))*:?( (na|za|dotyczac\w+|w sprawie|odnosnie|dla))?:? /,
    ),
    object: polishObject,
    example: 'Proszę o wycenę [okien].',
  },
  {
    name: 'is interested in it, in Polish',
    pattern: sequence(
      /(?<!nie )\b(interesuj[ea] (nas|mnie|klienta|klientke|inwestora|szefa)|(jestem|jestesmy|klientka jest|klient jest) zainteresowan\w+|zainteresowan\w+ (jestem|jestesmy)|w grę wchodzi)( (tez|takze|glownie|szczegolnie|przede wszystkim))? /,
    ),
    object: polishObject,
    example: 'Interesuje nas wymiana [okien].',
  },
  {
    name: 'quote this, in Polish',
    pattern: sequence(
      /(?<!nie )\bwycen(i|isz|icie|ia|ic|ilby|ilaby|ilbys)( (pan|pani|panstwo|nam|mi|moze|prosze|mozecie))* /,
    ),
    object: polishObject,
    example: 'Wyceni Pan [okna] do szkoły?',
  },
  {
    name: 'how much is it, in Polish',
    pattern: sequence(
      /\b(ile|za ile|po ile|jaki (jest |bylby |moze byc )?([a-z]+ny )?koszt|jaka (jest |bylaby )?([a-z]+na )?cena|jakie sa ceny|w jakiej cenie)\b/,
      sequence(
        '( (',
        alternatives(
          costs,
          /by|to|mniej|wiecej|mniej wiecej|okolo|ok\.?|teraz|dzis|miesiecznie|rocznie|netto|brutto|moze|moglby|moglaby|moglyby/,
          /pan|pani|panstwo|nas|mnie|sie|za|u|ciebie|was|panstwa|w|przyblizeniu|komplet|zrobienie|robocizna|dac/,
        ),
        ')){0,7} ',
      ),
    ),
    object: polishObject,
    example: 'Ile by wyszło za 6 [okien]?',
  },
  {
    name: 'how much, behind it, in Polish',
    pattern:
      /KEY[^?!]{0,80}[,:;.–-]? ?\b(ile|jaka cena|jaki koszt|za ile|cena|jaki to koszt|ile to|po ile|jakie ceny|jaki bylby koszt|orientacyjn\w+ (cena|koszt))\b( [a-z]+){0,4} ?\?/,
    example: '[Okna] do trzech mieszkań, ile?',
  },
  {
    name: 'a tender, in Polish',
    pattern: sequence(
      /\b(zapytani\w+ ofertow\w+|zaprasza\w* do (zlozenia|skladania) ofert\w*|przetarg\w*|konkurs\w* ofert|zbiera(m|my|ja)? oferty|(przyjmuj|oczekuj)\w+ ofert\w*|postepowani\w+|(oferty|ofert) (prosimy|prosze))\b/,
      /[^.?!]{0,80}?\b(na|dotyczac\w+|w zakresie|obejmujac\w+|w sprawie|wylonieni\w+|wyboru|wybor) /,
    ),
    object: polishObject,
    example: 'Zaprasza do złożenia oferty na wymianę [okien].',
  },
  {
    name: 'asks for a quote, in English',
    pattern: sequence(
      '(?<!\\b(our|your|the|this|that|attached|you a|sent a|his|her|their|half|got|got three|had|received|have the|two|three|several|thanks for the|of) )',
      /\b(quotes?|prices?|pricing|estimates?|quotation|costs?|ballpark|bids?|tenders?|proposals?|rates?|price list|fee)( please| from you)? (for|on|to (do|fit|make|supply|print|replace|cover|run)) /,
      /((the|our|my|her|his|their|some|([a-z0-9-]+ ){0,4}of (the |our |some )?) )?/,
    ),
    object: englishObject,
    example: 'Could you give us a quote for [windows]?',
  },
  {
    name: 'quote please',
    pattern: sequence(
      /(^|[.!?] )(quote|price|estimate|rfq|rfp|request for (quotation|quote|proposal|proposals|tenders?)|invitation to tender|quotation)( (please|needed|wanted|request|required))?(:| -| –|,) ?/,
      /((the|our) )?([a-z0-9,.]+ ){0,5}KEY/,
    ),
    example: 'Quote please: 2,000 [leaflets].',
  },
  {
    name: 'how much is it, in English',
    pattern: sequence(
      /\b(how much|what (do|would|does|is|are|will|might|'s)|what's|roughly what|any idea what)/,
      /( (you|your|is|are|be|a|it|the|would|do|does|for|to|charge|cost|price|rate|fee|going rate|per day|usually|normally|roughly|of|have|get|print|fit|make|replace|people|we|i|pay|set|me|us|back))* ?/,
      /((?!(time|day|about|if|with|who|that|your)\b)[a-z0-9-]+ ){0,5}(of )?KEY/,
      /(?=[^.!]{0,80}(cost|charge|set (me|us) back|price|rate|fee|pay|come to|run to|\?))/,
    ),
    example: 'How much is a new [roof]?',
  },
  {
    name: 'how much, behind it, in English',
    pattern:
      /KEY\b[^?!]{0,80}[,:;.–-] ?(roughly )?(ballpark|how much|what's your (fee|price|rate|best price)|what (is|would be) (the|your) (price|fee|cost|rate)|(rough |best )?(price|cost|quote|estimate)|rough idea|what would (that|it) (cost|be)|what do you charge)\b[^?.!]{0,30}\?/,
    example: '[Windows] for 3 flats, ballpark?',
  },
  {
    name: 'price the attached, in English',
    pattern: sequence(
      /KEY[^?!]{0,60}[:;,.–-] ?(please |kindly )?((could|can|would) you )?(please )?(quote|price)( for)?/,
      / (the|this|these|as|it|up|attached|per|below|on)\b/,
    ),
    example: 'Bespoke [furniture]: could you price the attached drawing?',
  },
  {
    name: 'quote for it, in English',
    pattern: sequence(
      alternatives(
        /\b(could|can|would) you( please| kindly)? (quote|price)/,
        /\byou (could|can|would|might|might be able to|would be able to) (quote|price)/,
        /\bplease (quote|price)/,
      ),
      /( (me|us))?( for)?( up)? ((the|our|my|some|these|this|those) )?/,
    ),
    object: englishObject,
    example: 'I was wondering if you could quote for [windows].',
  },
  {
    name: 'a tender, in English',
    pattern: sequence(
      /\b(invit(es?|ing|ed) (tenders|quotes|quotations|bids|proposals)|requests? (tenders|quotes|quotations|bids|proposals)|invitation to (tender|bid|quote)|(tenders|bids|quotes|quotations|proposals|expressions of interest) (are )?(invited|sought|wanted|requested|welcome|welcomed)|out to tender|call for (tenders|bids|proposals))\b/,
      /[^.?!]{0,120}KEY/,
    ),
    example: 'The parish council invites quotes for the church [roof].',
  },
];
