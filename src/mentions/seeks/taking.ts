/** Somebody asks whether I would take the job. */
import { alternatives, sequence } from '../../language/pattern';
import { englishObject, polishObject, toThing } from './object';
import type { NeedRule } from './rule';

/** Rules by which somebody asks whether I do it. */
export const takingRules: NeedRule[] = [
  {
    name: 'do you do it, in Polish',
    pattern: sequence(
      /(^|[.!?,:;–-] ?|\bczy |\ba |\bi |\bmoze |\b(oprocz|poza) [a-z]+ )/,
      alternatives(
        /(robi|montuj|wykonuj|obsluguj|prowadzi|oferuj|dostarcz|drukuj|produkuj|zajmuj|podejmuj|organizuj|przygotowuj|realizuj|naprawia|wymienia|serwisuj|projektuj)(e?cie|e?sz)/,
        /(robi|robia|montuj[ea]|wykonuj[ea]|obsluguj[ea]|prowadz[ai]|oferuj[ea]|drukuj[ea]|produkuj[ea]|zajmuj[ea]|podejmuj[ea]|organizuj[ea]|przygotowuj[ea]|realizuj[ea]|naprawia|naprawiaja|wymieniaja|serwisuja|realizuj[ea]|dostarczaja|dostarcza|swiadcz[ay]|przyjmuj[ea])( sie)? (pan|pani|panstwo)/,
        /(pan|pani|panstwo|panstwa firma|wasza firma)( (tez|moze|rowniez))? (robi|robia|montuj[ea]|wykonuj[ea]|prowadz[ai]|oferuj[ea]|drukuj[ea]|zajmuj[ea]|obsluguj[ea])/,
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
      /(?!(ma|wie|zna|pamieta|widzi|lubi|uzywa|przesl|wysl|odbier|podpis|potrzebuj|szuka|chce|kup|pod[ae]|powie|mysli|slyszy|czyta|otworzy|zamk|zamow|przynies|sprawdz|poszuk|zostaw|idzie|jest|bedzie|moze|musi|woli|myje|umyje|placi|zaplac|zabierz|opowie|wez udzial|przyj[sd])[a-z]*\b)/,
      /([a-z]{3,}(i|e|y|a)( sie)? (pan|pani|panstwo)|[a-z]{3,}(isz|esz|ysz|icie|ecie|ycie))/,
      /( (dla nas|dla mnie|nam|mi|mu|jej|im|u nas|sie|moze|tez|jeszcze))* /,
    ),
    object: polishObject,
    behind: /[^.!]*\?/,
    example: 'Czy poprowadzi Pani dla nas [warsztat] w maju?',
  },
  {
    name: 'have you something of it, in Polish',
    pattern:
      /\b(ma|masz|macie|maja)( (pan|pani|panstwo|moze))* (cos|jakas oferte|jakas propozycje|oferte)( (gotowego|takiego|ciekawego|dobrego|w ofercie))* (na|z|ze|do|dla) /,
    object: toThing,
    behind: /[^.!]*\?/,
    example: 'Macie coś gotowego z [szkoleń]?',
  },
  {
    name: 'the trade is the verb, in Polish',
    pattern:
      /(^|[.!?,:;–-] ?|\bczy |\ba )(KEYYOU|KEY(?= (pan|pani|panstwo) (tez|rowniez|moze|z|na|do|w|takze)\b))\b[^.!]*\?/,
    example: 'Czy [tłumaczycie] umowy?',
  },
  {
    name: 'would you take it, in Polish',
    pattern: sequence(
      /\b(podejm\w+|podjal\w*|podjel\w*|zajal\w*|zajmie\w*|zajel\w*|wezm\w+|wzial\w*|wziel\w*|zrobi(sz|cie|lby|libyscie|lbys)|wymieni(sz|cie)|naprawi(sz|cie)|przygotuje(sz|cie)|ogarnie(sz|cie)|ogarnal\w*|zrobilby|zrobiliby|wydrukuje(sz|cie)|poprowadzi(sz|cie)|zorganizuje(sz|cie)|pomoze\w*|pomozesz|pomozecie|pomogl\w*|(moze|mozesz|mozecie|moglby|moglaby|moglbys|moglibyscie)( (pan|pani|panstwo|nam|mi|tez))* (zrobic|wymienic|zajac sie|przygotowac|pomoc|wydrukowac|poprowadzic|wziac|ogarnac|naprawic))/,
      /( (by|sie|pan|pani|panstwo|nam|mi|tez|moze|jej|im|mu|nas|przy|z|ze|w|za|na siebie|jeszcze))* /,
      /((nasza|nasze|naszej|naszych|naszego|moja|moje|mojej|moich) )?/,
    ),
    object: polishObject,
    behind: /[^.!]*\?/,
    example: 'Podejmą się Państwo [okien] w szkole?',
  },
  {
    name: 'do you do it, in English',
    pattern: sequence(
      /(?<!\b(what|why|how|when|where|who) )\b((do|would|could|can|will|are) you|(does|would|could|can|will) your (team|firm|company|shop|business|people|lot))(?! (do|make|run) (the|your) )( (guys|also|still|ever|by any chance|possibly|perhaps|maybe|able to|be able to|happen to|consider|be up for|by chance))* /,
      /(do|doing|make|fit|install|handle|take on|take|provide|offer|supply|print|cover|run|build|repair|fix|replace|deliver|organise|organize|arrange|look after|help( (me|us|them|him|her))?( out)? with|look at|have a look at|come and look at|do anything with|sort( out)?|manage|lay|shoot|deal with|bake|teach|advise on|work on) /,
      /((the|our|my|her|his|their|some|any) )?/,
    ),
    object: englishObject,
    behind: /[^.!]*\?/,
    example: 'Do you fit [windows] in listed buildings?',
  },
  {
    name: 'would you consider it, in English',
    pattern: sequence(
      /(?<!\b(what|why|how|when|where|who) )\b(would|could|can|will) you /,
      /(?!(send|resend|sign|check|tell|give|let|find|open|close|read|remember|believe|imagine|bring|share|forward|confirm|explain|show|see|clean|wash|pass|get|spare|buy|want|like|prefer|say|leave|move|swap|attend|join|come|be|have|need|recommend|know|suggest)\b)/,
      /[a-z]+ (up |on |out |to )?(?=(a|an|some|any|new|[a-z]+s?) )/,
    ),
    object: englishObject,
    behind: /[^.!]*\?/,
    example: 'Would you consider a [workshop] for our volunteers?',
  },
  {
    name: 'does anybody do it, in English',
    pattern:
      /\b(does|do|can|could|is there|has) (anybody|anyone|somebody|someone|any of you)( (here|in the group|else|still|locally|out there))* (run|do|make|offer|teach|provide|fit|print|supply|sell|cover|build|bake|organi[sz]e|handle|arrange|install|repair|fix|help( (me|us))?( with)?|point me to|put me on to|who (does|runs|makes|fits|can do|offers|can help with)) /,
    object: englishObject,
    behind: /[^.!]*\?/,
    example: 'Does anybody run a decent [workshop] on pricing?',
  },
  {
    name: 'have you done it',
    pattern: sequence(
      /\bhave you( (ever|also|guys|already))* (done|made|worked on|fitted|handled|covered|built|printed|shot|organised|organized|run) /,
      /((any|some) )?/,
    ),
    object: englishObject,
    behind: / (for|in|at|on|with)\b[^.!]*\?/,
    example: 'Have you ever done [photography] for an estate agent?',
  },
  {
    name: 'is it something you do',
    pattern:
      /\b(is|are|would) (the |our |a |an )?([a-z]+ ){0,3}KEY [^.!?]{0,30}(something|a thing|a job|the sort of thing|anything|your sort of|up your street|in your line)\b[^.!]*\?/,
    example: 'Is [coaching] something you would take on?',
  },
  {
    name: 'have you a slot for it',
    pattern: sequence(
      /\b((have you( got)?|do you have|got|is there|any chance of) (a|any|an) (slot|space|room|time|free (day|slot|hour)|appointment|date|availability)s? for|(can|could|may) (i|we) book( you)?( in)? for|(i|we)( would|'d) like to book) /,
      /((the|our|my|some) )?/,
    ),
    object: englishObject,
    example: 'Do you have a slot for a [massage]?',
  },
  {
    name: 'when could you, in Polish',
    pattern: sequence(
      /\b(czy sa|sa|ma|masz|macie|maja|znajdzie|znajdziesz|jest)( (pan|pani|panstwo|moze|jeszcze|jakis|jakies|u was|u pani|u pana))* (woln\w+ )?(termin\w*|miejsc\w*|czas|moc\w* przerobow\w*) (na|do|dla|w) /,
      /([a-z]+ ){0,2}KEY[^.!]*\?/,
    ),
    example: 'Ma Pan wolny termin na [dach]?',
  },
  {
    name: 'asked about it by somebody',
    pattern: sequence(
      /\b(pyta|pytaja|dopytuje|dopytuja|zapytal mnie|zapytala mnie|pytal mnie|pytala mnie|interesuje sie|interesuja sie) (o|o nowe|o nowa|o dobrego|o dobra)? ?/,
      /([a-z]+ ){0,2}?KEY/,
    ),
    example: 'Pani Zofia pyta o [okna] do domu.',
  },
];
