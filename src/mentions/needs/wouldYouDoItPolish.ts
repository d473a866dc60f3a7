/** Somebody asks whether the user would take the job, in Polish. */
import { alternatives, sequence } from '../../language/pattern';
import type { NeedRule } from './needRule';
import { polishObject, toThing } from './polishObject';

/** Rules by which a Polish sentence asks whether the user does it. */
export const polishWouldYouRules: NeedRule[] = [
  {
    name: 'do you do it, in Polish',
    pattern: sequence(
      /(^|[.!?,:;–-] ?|\bczy |\ba |\bi |\bmoze |\b(oprocz|poza) [a-z]+ )/,
      alternatives(
        sequence(
          alternatives(
            /robi|montuj|wykonuj|obsluguj|prowadzi|oferuj|dostarcz|drukuj|produkuj|zajmuj|podejmuj|organizuj/,
            /przygotowuj|realizuj|naprawia|wymienia|serwisuj|projektuj/,
          ),
          /(e?cie|e?sz)/,
        ),
        sequence(
          alternatives(
            /robi|robia|montuj[ea]|wykonuj[ea]|obsluguj[ea]|prowadz[ai]|oferuj[ea]|drukuj[ea]|produkuj[ea]/,
            /zajmuj[ea]|podejmuj[ea]|organizuj[ea]|przygotowuj[ea]|realizuj[ea]|naprawia|naprawiaja/,
            /wymieniaja|serwisuja|realizuj[ea]|dostarczaja|dostarcza|swiadcz[ay]|przyjmuj[ea]/,
          ),
          /( sie)? (pan|pani|panstwo)/,
        ),
        sequence(
          /(pan|pani|panstwo|panstwa firma|wasza firma)( (tez|moze|rowniez))? /,
          /(robi|robia|montuj[ea]|wykonuj[ea]|prowadz[ai]|oferuj[ea]|drukuj[ea]|zajmuj[ea]|obsluguj[ea])/,
        ),
      ),
      /( (sie|tez|moze|rowniez|jeszcze|u siebie|takze|przypadkiem))* /,
      /((takimi|takie|rowniez takimi) )?/,
    ),
    object: polishObject,
    behind: /[^.!]*\?/,
    example: 'Robicie [okna] dachowe?',
  },
  {
    name: 'will you do it for us, in Polish',
    pattern: sequence(
      /(^|[.!?,:;–-] ?|\bczy |\ba )/,
      sequence(
        '(?!',
        sequence(
          alternatives(
            /ma|wie|zna|pamieta|widzi|lubi|uzywa|przesl|wysl|odbier|podpis|potrzebuj|szuka|chce|kup|pod[ae]/,
            /powie|mysli|slyszy|czyta|otworzy|zamk|zamow|przynies|sprawdz|poszuk|zostaw|idzie|jest|bedzie/,
            /moze|musi|woli|myje|umyje|placi|zaplac|zabierz|opowie|wez udzial|przyj[sd]/,
          ),
          /[a-z]*\b/,
        ),
        ')',
      ),
      /([a-z]{3,}(i|e|y|a)( sie)? (pan|pani|panstwo)|[a-z]{3,}(isz|esz|ysz|icie|ecie|ycie))/,
      /( (dla nas|dla mnie|nam|mi|mu|jej|im|u nas|sie|moze|tez|jeszcze))* /,
    ),
    object: polishObject,
    behind: /[^.!]*\?/,
    example: 'Czy poprowadzi Pani dla nas [warsztat] w maju?',
  },
  {
    name: 'have you something of it, in Polish',
    pattern: sequence(
      /\b(ma|masz|macie|maja)( (pan|pani|panstwo|moze))* (cos|jakas oferte|jakas propozycje|oferte)/,
      /( (gotowego|takiego|ciekawego|dobrego|w ofercie))* (na|z|ze|do|dla) /,
    ),
    object: toThing,
    behind: /[^.!]*\?/,
    example: 'Macie coś gotowego z [szkoleń]?',
  },
  {
    name: 'the trade is the verb, in Polish',
    pattern: sequence(
      /(^|[.!?,:;–-] ?|\bczy |\ba )/,
      /(KEYyou|KEY(?= (pan|pani|panstwo) (tez|rowniez|moze|z|na|do|w|takze)\b))\b[^.!]*\?/,
    ),
    example: 'Czy [tłumaczy] Pani też z czeskiego?',
  },
  {
    name: 'would you take it, in Polish',
    pattern: sequence(
      sequence(
        /\b/,
        alternatives(
          /podejm\w+|podjal\w*|podjel\w*|zajal\w*|zajmie\w*|zajel\w*|wezm\w+|wzial\w*|wziel\w*/,
          /zrobi(sz|cie|lby|libyscie|lbys)|wymieni(sz|cie)|naprawi(sz|cie)|przygotuje(sz|cie)/,
          /ogarnie(sz|cie)|ogarnal\w*|zrobilby|zrobiliby|wydrukuje(sz|cie)|poprowadzi(sz|cie)/,
          /zorganizuje(sz|cie)|pomoze\w*|pomozesz|pomozecie|pomogl\w*/,
          sequence(
            /(moze|mozesz|mozecie|moglby|moglaby|moglbys|moglibyscie)( (pan|pani|panstwo|nam|mi|tez))* /,
            /(zrobic|wymienic|zajac sie|przygotowac|pomoc|wydrukowac|poprowadzic|wziac|ogarnac|naprawic)/,
          ),
        ),
      ),
      /( (by|sie|pan|pani|panstwo|nam|mi|tez|moze|jej|im|mu|nas|przy|z|ze|w|za|na siebie|jeszcze))* /,
      /((nasza|nasze|naszej|naszych|naszego|moja|moje|mojej|moich) )?/,
    ),
    object: polishObject,
    behind: /[^.!]*\?/,
    example: 'Podejmą się Państwo [okien] w szkole?',
  },
  {
    name: 'when could you, in Polish',
    pattern: sequence(
      sequence(
        /\b(czy sa|sa|ma|masz|macie|maja|znajdzie|znajdziesz|jest)/,
        /( (pan|pani|panstwo|moze|jeszcze|jakis|jakies|u was|u pani|u pana))* (woln\w+ )?/,
        /(termin\w*|miejsc\w*|czas|moc\w* przerobow\w*) (na|do|dla|w) /,
      ),
      /([a-z]+ ){0,2}KEY[^.!]*\?/,
    ),
    example: 'Ma Pan wolny termin na [dach]?',
  },
  {
    name: 'asked about it by somebody',
    pattern: sequence(
      sequence(
        /\b/,
        alternatives(
          /pyta|pytaja|dopytuje|dopytuja|zapytal mnie|zapytala mnie|pytal mnie|pytala mnie|interesuje sie/,
          /interesuja sie/,
        ),
        / (o|o nowe|o nowa|o dobrego|o dobra)? ?/,
      ),
      /([a-z]+ ){0,2}?KEY/,
    ),
    example: 'Pani Zofia pyta o [okna] do domu.',
  },
];
