/** Somebody asks for a price, an offer or a tender, in Polish. */
import { alternatives, sequence } from '../../language/pattern';
import type { NeedRule } from './needRule';
import { polishObject } from './polishObject';

const polite = sequence(
  /\b/,
  alternatives(
    /prosi|prosza|prosze|poprosze|prosimy|prosilbym|prosilabym|prosic|prosba|potrzebuj\w+|potrzebna/,
    /chcial\w+|chcielibysmy|szukam\w*|czekam\w*|zbieram\w*|zbiera|zbieraja|dostac|da|moze|moglby/,
    /moglaby|mozesz|mozecie|moglbys|moglabys|zrobi|zrobisz|podasz|podac|przeslac|przygotowac/,
    /przygotuje|interesuje|dac|przyjmiemy|przyjme/,
  ),
  /\b/,
);
const priceWord = sequence(
  alternatives(
    /wycen[ey]|ofert[eyę]?|ofertami|ofert cenowych|kosztorys|cen[eyę]|koszt|stawk[eai]|cennik/,
    /kosztorysu/,
  ),
);
const costs = sequence(
  alternatives(
    /kosztuj\w*|kosztowal\w*|wyjdzie|wyszlo|wychodzi|wynosi|wyniesie|bierz\w*|biora|liczy\w*|licza/,
    /policzy\w*|wezm\w*|wezmie\w*|placi\w*|zaplac\w*|bedzie|trzeba|zyczy\w*|krzykn\w*|stoi|stoja/,
    /chce\w*/,
  ),
);

/** Rules by which a Polish sentence asks what it costs. */
export const polishPriceRules: NeedRule[] = [
  {
    name: 'asks for a quote, in Polish',
    pattern: sequence(
      polite,
      /( [a-z]+){0,5}? /,
      priceWord,
      sequence(
        /( (cenow\w+|wstepn\w+|orientacyjn\w+|szacunkow\w+|handlow\w+|dla [a-z]+))*:?/,
        /( (na|za|dotyczac\w+|w sprawie|odnosnie|dla))?:? /,
      ),
    ),
    object: polishObject,
    example: 'Proszę o wycenę [okien].',
  },
  {
    name: 'is interested in it, in Polish',
    pattern: sequence(
      sequence(
        /(?<!nie )\b/,
        alternatives(
          /interesuj[ea] (nas|mnie|klienta|klientke|inwestora|szefa)/,
          /(jestem|jestesmy|klientka jest|klient jest) zainteresowan\w+|zainteresowan\w+ (jestem|jestesmy)/,
          /w grę wchodzi/,
        ),
        /( (tez|takze|glownie|szczegolnie|przede wszystkim))? /,
      ),
    ),
    object: polishObject,
    example: 'Interesuje nas wymiana [okien].',
  },
  {
    name: 'quote this, in Polish',
    pattern: sequence(
      sequence(
        /(?<!nie )\bwycen(i|isz|icie|ia|ic|ilby|ilaby|ilbys)/,
        /( (pan|pani|panstwo|nam|mi|moze|prosze|mozecie))* /,
      ),
    ),
    object: polishObject,
    example: 'Wyceni Pan [okna] do szkoły?',
  },
  {
    name: 'how much is it, in Polish',
    pattern: sequence(
      sequence(
        /\b/,
        alternatives(
          /ile|za ile|po ile|jaki (jest |bylby |moze byc )?([a-z]+ny )?koszt/,
          /jaka (jest |bylaby )?([a-z]+na )?cena|jakie sa ceny|w jakiej cenie/,
        ),
        /\b/,
      ),
      sequence(
        '( (',
        alternatives(
          costs,
          alternatives(
            /by|to|mniej|wiecej|mniej wiecej|okolo|ok\.?|teraz|dzis|miesiecznie|rocznie|netto|brutto|moze/,
            /moglby|moglaby|moglyby/,
          ),
          alternatives(
            /pan|pani|panstwo|nas|mnie|sie|za|u|ciebie|was|panstwa|w|przyblizeniu|komplet|zrobienie|robocizna/,
            /dac/,
          ),
        ),
        ')){0,7} ',
      ),
    ),
    object: polishObject,
    example: 'Ile by wyszło za 6 [okien]?',
  },
  {
    name: 'how much, behind it, in Polish',
    pattern: sequence(
      /KEY[^?!]{0,80}[,:;.–-]? ?\b/,
      alternatives(
        /ile|jaka cena|jaki koszt|za ile|cena|jaki to koszt|ile to|po ile|jakie ceny|jaki bylby koszt/,
        /orientacyjn\w+ (cena|koszt)/,
      ),
      /\b( [a-z]+){0,4} ?\?/,
    ),
    example: '[Okna] do trzech mieszkań, ile?',
  },
  {
    name: 'a tender, in Polish',
    pattern: sequence(
      sequence(
        /\b/,
        alternatives(
          /zapytani\w+ ofertow\w+|zaprasza\w* do (zlozenia|skladania) ofert\w*|przetarg\w*|konkurs\w* ofert/,
          /zbiera(m|my|ja)? oferty|(przyjmuj|oczekuj)\w+ ofert\w*|postepowani\w+/,
          /(oferty|ofert) (prosimy|prosze)/,
        ),
        /\b/,
      ),
      /[^.?!]{0,80}?\b(na|dotyczac\w+|w zakresie|obejmujac\w+|w sprawie|wylonieni\w+|wyboru|wybor) /,
    ),
    object: polishObject,
    example: 'Zaprasza do złożenia oferty na wymianę [okien].',
  },
];
