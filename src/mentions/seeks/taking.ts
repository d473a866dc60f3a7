/** Somebody asks whether I would take the job. */
import { alternatives, sequence } from '../../language/pattern';
import { englishObject, polishObject } from './object';
import type { NeedRule } from './rule';

/** Rules by which somebody asks whether I do it. */
export const takingRules: NeedRule[] = [
  {
    name: 'do you do it, in Polish',
    pattern: sequence(
      /(^|[.!?,:;–-] ?|\bczy |\ba |\bi |\bmoze |\b(oprocz|poza) [a-z]+ )/,
      alternatives(
        /(robi|montuj|wykonuj|obsluguj|prowadzi|oferuj|dostarcz|drukuj|produkuj|zajmuj|podejmuj|organizuj|przygotowuj|realizuj|naprawia|wymienia|serwisuj|projektuj)(e?cie|e?sz)/,
        /(robi|robia|montuj[ea]|wykonuj[ea]|obsluguj[ea]|prowadz[ai]|oferuj[ea]|drukuj[ea]|produkuj[ea]|zajmuj[ea]|podejmuj[ea]|organizuj[ea]|przygotowuj[ea]|realizuj[ea]|naprawia|naprawiaja|wymieniaja|serwisuja)( sie)? (pan|pani|panstwo)/,
        /(pan|pani|panstwo|panstwa firma|wasza firma)( (tez|moze|rowniez))? (robi|robia|montuj[ea]|wykonuj[ea]|prowadz[ai]|oferuj[ea]|drukuj[ea]|zajmuj[ea]|obsluguj[ea])/,
      ),
      /( (sie|tez|moze|rowniez|jeszcze|u siebie|takze|przypadkiem))* /,
      alternatives(polishObject, /(takimi|takie|tez|rowniez|rowniez takimi)( [a-z]+)? KEY/),
      /[^.!]*\?/,
    ),
    example: 'Robicie [okna] dachowe?',
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
      alternatives(polishObject, /(nasza|nasze|naszej|naszych|naszego|moja|moje|mojej|moich)( [a-z]+)? KEY/),
      /[^.!]*\?/,
    ),
    example: 'Podejmą się Państwo [okien] w szkole?',
  },
  {
    name: 'do you do it, in English',
    pattern: sequence(
      /(?<!\b(what|why|how|when|where|who) )\b(do|would|could|can|will|are) you( (guys|also|still|ever|by any chance|possibly|perhaps|maybe|able to|be able to|happen to|consider|be up for|by chance))* /,
      /(do|doing|make|fit|install|handle|take on|take|provide|offer|supply|print|cover|run|build|repair|fix|replace|deliver|organise|organize|arrange|look after|help( (me|us|them|him|her))?( out)? with|look at|have a look at|come and look at|do anything with|sort( out)?|manage|lay|shoot|deal with|bake|teach|advise on|work on) /,
      /((the|our|my|her|his|their|some|any) )?/,
      englishObject,
      /[^.!]*\?/,
    ),
    example: 'Do you fit [windows] in listed buildings?',
  },
  {
    name: 'have you done it',
    pattern: sequence(
      /\bhave you( (ever|also|guys|already))* (done|made|worked on|fitted|handled|covered|built|printed|shot|organised|organized|run) /,
      /((any|some) )?/,
      englishObject,
      / (for|in|at|on|with)\b[^.!]*\?/,
    ),
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
      englishObject,
    ),
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
