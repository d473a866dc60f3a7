/** Polish requests for an offer or a visit, without an object of their own: another sentence names what for. */
import { alternatives, sequence } from '../../language/pattern';
import type { NeedRule } from './needRule';

const priceEnd = sequence(
  '(',
  sequence(
    / /,
    alternatives(
      /to|by|moze|bylby|netto|brutto|mniej wiecej|za to|za calosc|u ciebie|u pana|u pani|u panstwa/,
      /orientacyjnie|sie|okolo|razem|z montazem|mnie|nas|pan|pani|panstwo|wasz|panstwa|i termin/,
      /i jaki termin|wykonania/,
    ),
  ),
  ')*',
);

/** Rules by which a Polish sentence asks for an offer or a visit, and another says what for. */
export const polishObjectlessQuoteRules: NeedRule[] = [
  {
    name: 'would you take it on, in Polish',
    pattern: sequence(
      sequence(
        /(?<!\b(kto|jak|gdzie) )\b/,
        alternatives(
          /podejm\w+ sie|podjal\w* by sie|podjal\w* sie|podjel\w*( by)? sie|podejmuj\w+ sie|wzial\w* by/,
          /wziel\w* by|zajal\w*( by)? sie|zajm\w+ sie|wezm\w+|zrobil\w*by|zrobi(sz|cie)?|ogarnie\w*/,
          /pomoze\w*|pomog(l\w*|a)/,
        ),
      ),
      sequence(
        '(',
        sequence(
          / /,
          alternatives(
            /to|tego|tym|pan|pani|panstwo|takimi|taki|taka|takie|sie|opieki|sprawa|rzeczami|zlecenie|zlecenia/,
            /tematu|temat|nam|mi|jej|by|od|moze|w tym|z tym|na siebie|wiosny|jeszcze|jeden|dom|w tym roku/,
            /przed|do|swietami|konca|roku|pan to|na|wiosne|za|[a-z]+em|[a-z]+u/,
          ),
        ),
        '){0,7}',
        /\?/,
      ),
    ),
    example: 'Trzeba sprawdzić [umowę]. Weźmie to Pani?',
  },
  {
    name: 'can it be done, in Polish',
    pattern: sequence(
      alternatives(
        /\bda sie( (to|zrobic|cos z tym zrobic|jakos|szybko|tak|od reki))*/,
        /\b(jest|bylaby|sa|byloby) (szansa|szanse|mozliwosc|to mozliwe)/,
        sequence(
          /\b/,
          alternatives(
            /mozesz|moze pan|moze pani|mozecie|moga panstwo|moglby pan|moglaby pani|przyjedzie pan/,
            /przyjedzie pani|wpadniesz|przyjedziesz|przyjedziecie|wpadnie pan/,
          ),
          /( (to|nam|moze|do nas|kiedys|jakos))* ?/,
          alternatives(
            /zmierzyc|obejrzec|wycenic|zrobic|sprawdzic|przyjechac|zajrzec|zobaczyc|pomoc|rzucic okiem/,
            /na pomiar|wziac/,
          ),
          '?',
          /( [a-z]+){0,3}/,
        ),
      ),
      /\?/,
    ),
    example: '[Szafa] pod skosy, trzy metry. Przyjedzie Pan zmierzyć?',
  },
  {
    name: 'how much, in Polish',
    pattern: sequence(
      /\b(ile|jaki|jaka|za ile|po ile)\b/,
      priceEnd,
      sequence(
        '(',
        sequence(
          / /,
          alternatives(
            /koszt\w*|cena|wyjdzie|wyszlo|wychodzi|wyniesie|bierze\w*|biora|liczy\w*|licza|policzy\w*/,
            /zaplac\w*|bedzie|zyczy\w*|wycen\w+/,
          ),
        ),
        ')',
      ),
      priceEnd,
      '\\?',
    ),
    example: 'Marzy nam się krótki [film]. Ile to może kosztować?',
  },
  {
    name: 'asks for an offer, in Polish',
    pattern: sequence(
      /\b/,
      /(prosze|prosimy|poprosze|prosilbym|prosilabym|bede wdzieczn[ya]|chetnie przyjme|czekam|czekamy)/,
      '(',
      sequence(
        / /,
        alternatives(
          /uprzejmie|bardzo|pilnie|o pilny|o pilna|za|o|na|tez|pana|pani|panstwa|szybki|szybka|wstepna/,
          /orientacyjna|krotka/,
        ),
      ),
      ')*',
      / /,
      alternatives(
        /oferte|wycene|kosztorys|wycenke|kontakt|telefon|namiary|namiar|cene|ceny|propozycje|podpowiedz/,
        /pomoc|info o cenie|polecenie|polecenia|rekomendacje|kontakty/,
      ),
      '(',
      sequence(
        / /,
        alternatives(
          /i termin|na priv|zwrotny|w tej sprawie|cenowa|do kogos|na maila|tutaj|z terminem|na adres/,
          /w komentarzu|do konca|do piatku/,
        ),
      ),
      ')*',
      /(?=[.,!;:)]|$)/,
    ),
    example: 'Mamy stare [okna]. Proszę o wycenę.',
  },
  {
    name: 'have you something, in Polish',
    pattern: sequence(
      /\b(ma|masz|macie|maja)( (pan|pani|panstwo|moze))* /,
      /(cos|jakas oferte|jakas propozycje|jakis pomysl)/,
      /( (gotowego|takiego|ciekawego|dobrego|w ofercie))* ?((dla|na) [a-z]+( [a-z]+)?)? ?\?/,
    ),
    example: 'Mamy budżet na [szkolenia]. Czy ma Pan coś gotowego dla handlowców?',
  },
  {
    name: 'would compare offers, in Polish',
    pattern: alternatives(
      sequence(
        /\b(chetnie|moge|chcial\w+|warto by|dobrze by)( [a-z]+)? /,
        /(porownam|porownac|poznam|poznac|zobacze|zobaczyc|rozwaze|przejrze|sprawdze)( z)?/,
        /( (pana|pani|panstwa|wasza|twoja|inna|inne))? (ofert\w*|propozycj\w+|cen\w+|stawk\w+|warunk\w+)/,
        /\b/,
      ),
      /(^|[.!?,] ?)(ratunku|pomocy|sos|help)( prosze)? ?[?!]/,
    ),
    example: 'Kończy się nam [polisa], chętnie porównam z Pana ofertą.',
  },
  {
    name: 'when could you come, in Polish',
    pattern: alternatives(
      sequence(
        /\b(kiedy|jak szybko|na kiedy)/,
        /( (by|moglby|moglaby|moglbys|mozecie|mozesz|moze|mogliby|najwczesniej|pan|pani|panstwo|to))* /,
        alternatives(
          /przyjechac|zaczac|zrobic|zmierzyc|wejsc|zajrzec|obejrzec|wpasc|pomoc|przyjsc|zajac sie|podjechac/,
        ),
        /\b[^.!]{0,30}\?/,
      ),
      /\b(dasz|da|dacie|dalby|dalaby|dadza)( (pan|pani|panstwo))* rade\b[^.!]{0,20}\?/,
      sequence(
        /\b(jest|bylby|bylaby|bylbys|bylabys|byliby|sa|jestes)( (pan|pani|panstwo))* (tym )?(tematem )?/,
        /(zainteresowan\w+|chetn\w+)\b[^.!]{0,30}\?/,
      ),
      /\bco (pan|pani|ty) na to\?/,
    ),
    example: 'Zostały [okna]. Da Pan radę?',
  },
  {
    name: 'would you make an offer, in Polish',
    pattern: sequence(
      /\b(moze|mozesz|mozecie|moglby|moglaby|moglbys|mogliby|mogę|moge|prosze)/,
      /( (pan|pani|panstwo|mi|nam|to|go|je|tez|o|prosic|liczyc|na))* ?/,
      /(przygotowac|przeslac|wyslac|dac|zrobic|podac|przedstawic|zlozyc|oferte|wycene)/,
      /( (nam|mi|pan|pani|panstwo|jakas|wstepna|orientacyjna))*/,
      /( (oferte|wycene|kosztorys|cene|propozycje|cennik))?( [a-z]+){0,3}\?/,
    ),
    example: 'Zmieniamy [biuro rachunkowe], może przygotować Pan ofertę?',
  },
  {
    name: 'are you free, in Polish',
    pattern: sequence(
      sequence(
        /\b(masz|macie|ma|maja|znajdziesz|znajdzie|znajdziecie)/,
        /( (pan|pani|panstwo|moze|jeszcze|wtedy|jakies|jakis|u siebie))* /,
      ),
      sequence(
        alternatives(
          /czas|wolny termin|wolne terminy|wolne moce|wolne miejsca|wolne miejsce|wolny weekend/,
          /wolna sobote|wolny dzien|wolne dni|wolne okienko|termin|terminy|moce|ochote|chwile zeby/,
        ),
        /\b[^.!]{0,30}\?/,
      ),
    ),
    example: '[Fotograf] zachorował, a ślub w maju. Ma Pani wtedy czas?',
  },
  {
    name: 'must have it done, in Polish',
    pattern: sequence(
      /\b(musimy|musze|musza|musi|trzeba|chcemy|chce|chcielibysmy|chcialbym|chcialabym)/,
      /( (je|go|ja|to|ich|pilnie|szybko|wreszcie|w koncu|jak najszybciej|bedzie))* /,
      alternatives(
        /wymienic|zrobic|zlecic|naprawic|zamowic|komus oddac|oddac|przerobic|odnowic|ogarnac/,
        /zrobic od zera/,
      ),
      /( (je|go|ja|to|ich))*\b[^.?!]{0,40}\b(a|tylko|ale) /,
      /(nie (mam|mamy|wiem|wiemy|znam|znamy)|kto|komu|z kim|do kogo)/,
    ),
    example: '[Okna] są stare. Musimy je wymienić, a nie wiem jak.',
  },
];
