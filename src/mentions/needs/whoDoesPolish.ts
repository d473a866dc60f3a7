/** Somebody asks who does it, in Polish, or says that somebody is needed for it. */
import { alternatives, sequence } from '../../language/pattern';
import type { NeedRule } from './needRule';
import { polishObject, toThing } from './polishObject';

/** Rules by which a Polish sentence asks who does it. */
export const polishWhoDoesRules: NeedRule[] = [
  {
    name: 'who is your man for it, in Polish',
    pattern: sequence(
      sequence(
        /\b(kogo|kto)/,
        '(',
        sequence(
          / /,
          alternatives(
            /macie|masz|ma|maja|polecacie|polecasz|poleca|polecicie|polecisz|bierzecie|wzieliscie|wybraliscie/,
            /jest|u was|u panstwa|wam|panstwu|pan|pani|panstwo|warto|wziac|zapytac|pytac|by|wzial|wziela/,
            /zaprosil|zaprosila|byscie|bys|najlepiej/,
          ),
        ),
        ')*',
        / (od|do|na|w sprawie|o) /,
      ),
    ),
    object: toThing,
    behind: /[^.!]*\?/,
    example: 'Kogo macie od [księgowości]?',
  },
  {
    name: 'somebody for it is needed, in Polish',
    pattern: sequence(
      /\b(ktos|fachowiec|firma|ekipa|specjalista|wykonawca|pomoc|kontakt|namiar|czlowiek|majster)/,
      /( (dobry|solidny|zaufany|sprawdzony|konkretny|solidna|sprawdzona))? (od|do|przy|w|z) /,
    ),
    object: toThing,
    behind: sequence(
      /( [a-z]+){0,4} ((by|sie|nam|mi|pilnie|bylby|bylaby) ){0,4}/,
      /(przydal\w*|przyda|potrzebn[yae]|poszukiwan[yae])\b/,
    ),
    example: 'Ktoś od [okien] by się przydał.',
  },
  {
    name: 'it is needed, in Polish',
    pattern: sequence(
      sequence(
        /(?<!\b(nie|moja|nasza|moj|nasz|nasze|moje) )KEY/,
        /( (do|na|w|od|dla|z) [a-z0-9]+( (?!(by|sie|jest|sa|nam|mi)\b)[a-z0-9]+)?){0,2}/,
      ),
      /( (pilnie|bardzo|nam|mi|jej|mu|by|sie|tez|od zaraz|jest|bylby|bylaby|na juz|na wczoraj))* /,
      /(potrzebn[yaei]|poszukiwan[yaei]|sie przyda\w*|przydal\w*|mile widzian\w+)\b/,
    ),
    example: '[Księgowa] potrzebna od zaraz.',
  },
  {
    name: 'who has tried it, in Polish',
    pattern: sequence(
      /\b(czy )?(ktos|ktokolwiek|panstwo|pan|pani)( (z|w|od) [a-z]+)?( (moze|juz|tu|ostatnio))* /,
      sequence(
        /(korzystal\w*|robil\w*|zamawial\w*|bral\w*|wspolpracowal\w*|wspolpracuje|korzysta|mial\w*|ma)/,
        /( (z|u|do czynienia z))?( (dobr|sprawdzon|fajn|solidn|jak|porzadn|uczciw|zaufan)\w*)+ /,
      ),
      /([a-z]+ od )?KEY[^.!]*\?/,
    ),
    example: 'Czy ktoś z grupy korzystał z dobrego [hydraulika]?',
  },
  {
    name: 'it is about, in Polish',
    pattern: sequence(
      /\b/,
      alternatives(
        /szuka\w*|poszukuj\w*|rozglada\w*|polec\w*|potrzeb\w*|kogos|firm\w+|ekip\w+|wykonawc\w+/,
        /kontakt\w*/,
      ),
      /\b[^.?!]{0,80}[,:;–-] ?(chodzi|mowa|konkretnie|glownie|dokladnie|najlepiej)/,
      /( (mi|nam|jej|mu|im|glownie|konkretnie))*( (o|od|do))? /,
    ),
    object: polishObject,
    example: 'Deweloper szuka firmy, chodzi o [dachy] na 14 domach.',
  },
  {
    name: 'who does it, in Polish',
    pattern: sequence(
      sequence(
        alternatives(
          /^|[,;:.!?–-] ?/,
          sequence(
            /\b/,
            alternatives(
              /czy|wie|wiesz|wiecie|wiedza|pyta|pytaja|pytal|pytala|orientuje(sz)?( sie)?|moze|podpowie|powie/,
              /mysle|zastanawiam sie|pojecia|a/,
            ),
            / /,
          ),
        ),
      ),
      sequence(
        /(kto|komu)( (by|moze|moglby|moglaby|teraz|u was|u panstwa|w okolicy|tu|dobrze|dobry))*/,
        /( (nam|mi|jej|mu|im|wam|ci|panstwu|panu|pani|was))? /,
      ),
      sequence(
        '(?!',
        sequence(
          alternatives(
            /potrzebuj|szuka|ma |mial|chce|kupi|kupuje|placi|zaplacil|sprzeda|zostawil|widzial|powiedzial/,
            /wymyslil|czyta|przyjdzie|bedzie|jest|byl|zamowil|lubi|nie|(u|wy)?my[jl]|czysci|maluje|pomaluje/,
            /przestawil|zabral|zamknal|otworzyl|zaslon|wpadl|powinien|odbierze|odebral|podpisal/,
          ),
          /\w*/,
        ),
        ')',
      ),
      alternatives(
        /(?<=\b(by|moglby|moglaby|wam|ci|panstwu|panu|pani)( (nam|mi|jej|mu|im))? )[a-z]{3,}/,
        /[a-z]{3,}(?= (wam|ci|pani|panu|panstwu|u was|to wasze|wasz\w*|panstwa)\b)/,
        /(?![a-z]+(l|la|li|lo|ly) )[a-z]{3,}/,
      ),
      /( (sie|nam|mi|jej|mu|im|wam|ci|pani|panu|panstwu|u was|to|te|wasze|takie|za|w|na|z))*/,
      /( [a-z]+(ego|ej|ych|ie|owe|owa|ne|ny|te|re|na))*( (w|na|pod|do|dla) (?!KEY)[a-z]+)? /,
      /(wymiane |montaz |druk |obsluge |naprawe |remont |wymiana |montazem |obsluga |naprawa )?KEY/,
    ),
    example: 'Kto zrobi [okna] na skos?',
  },
];
