/** Somebody asks for a name: a recommendation, an introduction, who does it. */
import { alternatives, sequence } from '../../language/pattern';
import { englishObject, polishDoer, polishObject, toThing } from './object';
import type { NeedRule } from './rule';

/** Who is asked, and what softens the question. */
const you = alternatives(
  /pan|pani|panstwo|panstwa|wy|ty|ktos|ktokolwiek/,
  /ktos (z (panstwa|was|grupy|obecnych)|tu|tutaj)/,
  /(moze|przypadkiem|czasem|ewentualnie|prosze|tez|jeszcze|moze|byc moze|nam|mi|mu|jej|im|dla|nas|jakims cudem)/,
);
const softly = sequence('(( |, )', you, '){0,5}');
const recommend =
  /(polec(a|aja|asz|acie|i|isz|icie|cie|ic)?|polecil(by|aby|byscie|abys|bys)|poleciliby|rekomenduj(e|esz|ecie|a))/;
const know = sequence(
  alternatives(
    recommend,
    /(zna|znaja|znalby|znalaby|kojarzy|kojarza)(?=,? (moze |przypadkiem )?(pan|pani|panstwo|ktos|ktokolwiek|kto)\b)/,
    /(?<=\b(pan|pani|panstwo|ktos|z was|z panstwa|przypadkiem|moze|czy|czy nie) )(zna|znaja|kojarzy|kojarza)/,
    /(znasz|znacie|znalbys|kojarz(ysz|ycie))/,
    /(wskaz(e|ac|esz|ecie|cie)|wskazal(by|aby)?|podpowie(dziec|sz|cie)?|podrzuc(i|isz|icie|ic|cie)|zasugeruj(e|esz|ecie))/,
  ),
  '\\b',
);
const contact = /(kontakt\w*|namiar\w*|telefon|numer\w*|polecenie|polecenia|rekomendacj\w+|poleceni) /;
/** Not hearsay, and not what the sender himself did: "polecił mi okna". */
const notMine = '(?<!\\b(nie moge|chetnie|zawsze|mi|nam|juz) )\\b';

/** Rules by which somebody asks for a name. */
export const namingRules: NeedRule[] = [
  {
    name: 'do you know somebody, in Polish',
    pattern: sequence(notMine, know, softly, ' '),
    object: polishObject,
    example: 'Zna Pan kogoś od [okien]?',
  },
  {
    name: 'somebody to recommend, in Polish',
    pattern: sequence(
      /\b(moze|moga|mozesz|mozecie|moglby|moglaby|moglbys|moglabys|moglibyscie)/,
      softly,
      / (kogos|cos|jakas|jakiegos|jakies)( [a-z]+)? (polecic|podpowiedziec|wskazac|zaproponowac) (od|do|w sprawie|w temacie|z|ze|na) /,
      /([a-z]+ ){0,3}KEY/,
    ),
    example: 'Może Pani kogoś polecić do [tłumaczeń]?',
  },
  {
    name: 'have you got somebody, in Polish',
    pattern: sequence(
      /\b(ma|masz|macie|maja)/,
      softly,
      / (kogos|namiar\w*|kontakt\w*|jakas|jakiegos|jakies|sprawdzon\w+|dobr\w+|zaufan\w+)/,
      /( (sprawdzonego|zaufanego|dobrego|godnego polecenia|takiego|fajnego|firme|ekipe|fachowca|namiar\w*|kontakt\w*))*/,
      /( (od|do|na|z|ze|w temacie))? ([a-z]+(ego|ej|ych) ){0,2}/,
      alternatives(/KEY/, sequence(/(montazu|wymiany|naprawy|obslugi|prowadzenia|druku|remontu) ([a-z]+ )?KEY/)),
      /[^.!]*\?/,
    ),
    example: 'Masz kogoś od [okien]?',
  },
  {
    name: 'who is your man for it, in Polish',
    pattern: sequence(
      /\b(kogo|kto)( (macie|masz|ma|maja|polecacie|polecasz|poleca|polecicie|polecisz|bierzecie|wzieliscie|wybraliscie|jest|u was|u panstwa|wam|panstwu|pan|pani|panstwo|warto|wziac|zapytac|pytac|by|wzial|wziela|zaprosil|zaprosila|byscie|bys|najlepiej))* (od|do|na|w sprawie|o) /,
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
    behind:
      /( [a-z]+){0,4} ((by|sie|nam|mi|pilnie|bylby|bylaby) ){0,4}(przydal\w*|przyda|potrzebn[yae]|poszukiwan[yae])\b/,
    example: 'Ktoś od [okien] by się przydał.',
  },
  {
    name: 'it is needed, in Polish',
    pattern: sequence(
      /(?<!\b(nie|moja|nasza|moj|nasz|nasze|moje) )KEY( (do|na|w|od|dla|z) [a-z0-9]+( (?!(by|sie|jest|sa|nam|mi)\b)[a-z0-9]+)?){0,2}/,
      /( (pilnie|bardzo|nam|mi|jej|mu|by|sie|tez|od zaraz|jest|bylby|bylaby|na juz|na wczoraj))* /,
      /(potrzebn[yaei]|poszukiwan[yaei]|sie przyda\w*|przydal\w*|mile widzian\w+)\b/,
    ),
    example: '[Księgowa] potrzebna od zaraz.',
  },
  {
    name: 'it is needed, in English',
    pattern:
      /(^|[.!:,;–-] ?|\b(an?|good|reliable|decent|local|new|some|experienced) )KEY( [a-z]+)? (is |are )?(urgently |badly |desperately )?(needed|wanted|required|sought)\b/,
    example: 'Reliable [roofer] needed in Otley.',
  },
  {
    name: 'somebody who does it, in Polish',
    pattern: sequence(
      alternatives(
        know,
        /(?<!\bnie )\b(szukam|szukamy|poszukuje|poszukujemy|potrzebuje|potrzebujemy)\b/,
        /\b(masz|macie|(ma|maja) (pan|pani|panstwo))\b/,
      ),
      '( [a-z]+){0,4}? ',
    ),
    object: polishDoer,
    example: 'Wskaże Pan uprzejmie kogoś, kto robi [okna]?',
  },
  {
    name: 'asks for a contact, in Polish',
    pattern: sequence(
      /\b(prosze|poprosze|prosic|prosilbym|prosilabym|mas[zt]|macie|ma|poda|podasz|dasz|podeslesz|podeslac|podrzucisz|podrzucic|przeslesz|wysle|szukam|szukamy|potrzebuje|potrzebny|przyda(lby)? sie|chetnie (wezme|przyjme)|wdzieczn[yai])\b/,
      '( [a-z]+){0,3}? ',
      contact,
      /([a-z]+ )?(do|na|od|dla) /,
    ),
    object: polishObject,
    example: 'Mogę prosić o kontakt do [adwokata]?',
  },
  {
    name: 'who has tried it, in Polish',
    pattern: sequence(
      /\b(czy )?(ktos|ktokolwiek|panstwo|pan|pani)( (z|w|od) [a-z]+)?( (moze|juz|tu|ostatnio))* /,
      /(korzystal\w*|robil\w*|zamawial\w*|bral\w*|wspolpracowal\w*|wspolpracuje|korzysta|mial\w*|ma)( (z|u|do czynienia z))?( (dobr|sprawdzon|fajn|solidn|jak|porzadn|uczciw|zaufan)\w*)+ /,
      /([a-z]+ od )?KEY[^.!]*\?/,
    ),
    example: 'Czy ktoś z grupy korzystał z dobrego [hydraulika]?',
  },
  {
    name: 'would be grateful for a name, in Polish',
    pattern:
      /\b(wdzieczn[yai]|prosze|poprosze|prosimy|prosilbym|prosilabym|zalezy mi|licze|czekam)( (bardzo|bede|uprzejmie))* (o|za|na) (polecenie|zarekomendowanie|wskazanie|podpowiedzenie|rekomendacje|polecenia) /,
    object: polishObject,
    example: 'Byłbym wdzięczny za polecenie solidnej firmy od [okien].',
  },
  {
    name: 'help me with a name, in Polish',
    pattern: sequence(
      /\b(poratuj\w*|wspomoz\w*|podziel\w*( sie)?|rzuc\w*|podrzuc\w*|przyjme|wezme|przygarne|szukam)( (prosze|mnie|nas|jakims|chetnie))* /,
      /(namiar|nazwisk|kontakt|numer|polecen)\w* ((do|na|od) )?/,
    ),
    object: polishObject,
    example: 'Poratuj nazwiskiem jakiegoś [fotografa].',
  },
  {
    name: 'terse, at once',
    pattern:
      /(^|[.!?] )((dobr|pilnie|pilny|pilna)[a-z]* )?KEY (na juz|na wczoraj|na cito|pilnie|od zaraz|na dzis|na jutro|asap|urgent\w*|for tomorrow|for today)\b(?! (przyjedzie|przyjdzie|bedzie|mamy|jest|sa))/,
    example: '[Hydraulik] na już!! Zalewa mi łazienkę.',
  },
  {
    name: 'terse, who does it',
    pattern:
      /(^|[.!?] )([a-z]+ )?KEY( (pod|na|z|do|w|dla|od) [a-z0-9]+){0,2},? (kto|ktos) (robi|zrobi|zrobilby|poleca|poleci|ogarnia|ogarnie|zna|ma namiar\w*|bierze|wykonuje|podejmie|sie podejmie|wezmie|moze)\b/,
    example: '[Dachy] pod fotowoltaikę kto robi?',
  },
  {
    name: 'who is the best',
    pattern:
      /\bwho('s| is| are|'d be| would be) (your|the best|a good|the right|the best person for|best for|a reliable) ([a-z-]+ ){0,3}KEY[^.!]*\?/,
    example: "Who's your go-to [trainer]?",
  },
  {
    name: 'asks to talk about it, in Polish',
    pattern:
      /\b(prosze|poprosze|prosimy|prosilbym|prosilabym|chcial\w+ (porozmawiac|pogadac))( (o|pilny|pilnie|szybki|bardzo|pana|pani))*( (kontakt|telefon|rozmowe|spotkanie))? (w sprawie|w zakresie|odnosnie|dot\.?|ws\.?|o) /,
    object: polishObject,
    example: 'Proszę o kontakt w sprawie [dachu] na stodole.',
  },
  {
    name: 'it is about, in Polish',
    pattern:
      /\b(szuka\w*|poszukuj\w*|rozglada\w*|polec\w*|potrzeb\w*|kogos|firm\w+|ekip\w+|wykonawc\w+|kontakt\w*)\b[^.?!]{0,80}[,:;–-] ?(chodzi|mowa|konkretnie|glownie|dokladnie|najlepiej)( (mi|nam|jej|mu|im|glownie|konkretnie))*( (o|od|do))? /,
    object: polishObject,
    example: 'Deweloper szuka firmy, chodzi o [dachy] na 14 domach.',
  },
  {
    name: 'anyone, at the end',
    pattern:
      /(^|[.!?] )([a-z]+ ){0,3}KEY( (for|in|near|nr|to|who|do|na|w|od|dla|kolo|pod|with) [^.?!]{0,80}?)?(,| -| –|\?)? ?(anyone|anybody|any ideas|any takers|any tips|any names|ktos|ktos cos|ktos poleci|ktos chetny|ktos ma|polecacie|polecicie|jakies pomysly|jakies namiary)( [a-z]+){0,2} ?\?/,
    example: '[Photographer] for a small wedding in June, anyone?',
  },
  {
    name: 'any of them here',
    pattern:
      /(^|[.!?,] ?)any (good |decent |local |reliable |half-decent )?KEY (here|around|in (the|this)|with|who|near|free|available|on here|out there|among|going|willing|looking for (work|a job))\b[^.!]*\?/,
    example: 'Any [plumbers] here with a free afternoon?',
  },
  {
    name: 'who has tried it, in English',
    pattern: sequence(
      /\b(has|have|did|does) (anyone|anybody|any of you)( (here|ever|in the group|else))* (used|use|worked with|work with|tried|had|hired|got|dealt with|booked) /,
      /((a|an|any|some) )?((good|decent|reliable|local) )+([a-z]+ ){0,2}KEY[^.!]*\?/,
    ),
    example: 'Has anyone used a good [roofer]?',
  },
  {
    name: 'who does it, in Polish',
    pattern: sequence(
      /(^|[,;:.!?–-] ?|\b(czy|wie|wiesz|wiecie|wiedza|pyta|pytaja|pytal|pytala|orientuje(sz)?( sie)?|moze|podpowie|powie|mysle|zastanawiam sie|pojecia|a) )/,
      /(kto|komu)( (by|moze|moglby|moglaby|teraz|u was|u panstwa|w okolicy|tu|dobrze|dobry))*( (nam|mi|jej|mu|im|wam|ci|panstwu|panu|pani|was))? /,
      /(?!(potrzebuj|szuka|ma |mial|chce|kupi|kupuje|placi|zaplacil|sprzeda|zostawil|widzial|powiedzial|wymyslil|czyta|przyjdzie|bedzie|jest|byl|zamowil|lubi|nie|(u|wy)?my[jl]|czysci|maluje|pomaluje|przestawil|zabral|zamknal|otworzyl|zaslon|wpadl|powinien|odbierze|odebral|podpisal)\w*)/,
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
  {
    name: 'do you know somebody, in English',
    pattern: sequence(
      "(?<!\\b((i|we|they|he|she|i'd|i'll|we'll)( (don't|do not|didn't|can|could|will|would|might|happily|already))?|not|(?<!happen )to|happily|did you|should) )\\b",
      alternatives(
        /know( of| any| about)?/,
        /(recommend|suggest|name)( (me|us|him|her))?/,
        /point (me|us|him|her|them) (to|towards|in the direction of|at)/,
        /put (me|us|him|her|them) in (touch|contact) with/,
        /(introduce|connect|refer|intro) (me|us|him|her|them) (to|with)/,
      ),
      ' (?!how|that|what|why|when|where)',
    ),
    object: englishObject,
    example: 'Do you know a decent [window] fitter?',
  },
  {
    name: 'asks for recommendations, in English',
    pattern: sequence(
      /\b(recommendations?|suggestions?|recs|tips|ideas|leads|referrals?|introductions?|intro|recommendation)( please| anyone)? (for|on|to|of|about) /,
      /((the|our|my|her|his|their) )?/,
    ),
    object: englishObject,
    example: 'Any recommendations for a [roofer]?',
  },
  {
    name: 'who does it, in English',
    pattern: sequence(
      /(?<!\b(man|woman|people|person|guy|firm|company|one|those|anybody|somebody|someone|anyone|clients|lady|friend) )\bwho('s| (does|do|did|made|makes|fitted|fits|installed|handles|looks after|runs|can|could|would|will|is|built|put up|put in|printed|prints))\b/,
      /(?! (needs|wants))( (you|we|i|anyone|best|come|be))?( (use|do|recommend|trust|go to|ask|suggest|help|price|quote|advise|supply|translate|print|help (me|us|out)|speak|talk|look|have|look after|do|fit|make|sort|call|take on|handle|come))?( (for|with|on|to|at|about))?/,
      /( (a|an|the|your|our|my|and look at))* ([a-z]+ ){0,4}KEY[^.!]*\?/,
    ),
    example: 'Who does your [payroll]?',
  },
  {
    name: 'is there somebody',
    pattern: alternatives(
      sequence(
        /\b(is there|are there|have you got|do you have|have we got|anyone got|got|anybody got|anyone have) (any|an?|some|somebody|someone)?( [a-z]+){0,3} KEY[^.!]{0,60}/,
        /(in the (group|chapter|club|network|room|area)|around here|you (trust|know|rate|recommend|could recommend|would recommend|like|use))/,
      ),
      /\b(jest|sa|mamy) (tu|tutaj|na sali|w grupie|moze|wsrod nas|u nas w grupie|moze tu)( (jakis|jakas|moze))* KEY[^.!]*[?,]/,
    ),
    example: 'Is there a [solicitor] in the group?',
  },
];
