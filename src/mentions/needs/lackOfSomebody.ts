/** A need said with a "not": "nobody wants to do it", "we haven't got anybody for it yet". */
import { alternatives, sequence } from '../../language/pattern';
import { englishObject } from './englishObject';
import type { NeedRule } from './needRule';
import { polishObject } from './polishObject';

/** Rules by which what is missing is needed. */
export const lackOfSomebodyRules: NeedRule[] = [
  {
    name: 'has nobody for it, in Polish',
    pattern: sequence(
      sequence(/\b/, /(nie (mam|mamy|ma|maja|znalazlem|znalazlam|znalezlismy|moge znalezc|mozemy znalezc)|brak(uje)?)/),
      /( (nam|mi|jeszcze|wciaz|nadal|ciagle|dotad|do tej pory|do dzis|zadnego|zadnej))* /,
      sequence(
        /(nikogo|kogos|firmy|ekipy|fachowca|wykonawcy|dostawcy|nikogo sensownego) (jeszcze )?/,
        /(od|do|na|z|ze|dla) /,
      ),
      /([a-z]+ ){0,2}KEY/,
    ),
    example: 'Nie mamy jeszcze nikogo do [okien].',
  },
  {
    name: 'still lacks it, in Polish',
    pattern: alternatives(
      /\b(wciaz|nadal|ciagle|dalej|jeszcze) nie (mam|mamy|ma|maja) /,
      /\bnie (mam|mamy|ma|maja) (wciaz|nadal|ciagle|dalej|jeszcze) /,
    ),
    object: polishObject,
    example: 'Wciąż nie mamy [fotografa].',
  },
  {
    name: 'was left without it, in Polish',
    pattern: /\bzostal[aoyi]? ([a-z]+ ){0,4}bez (zaufan\w+ |dobr\w+ |sprawdzon\w+ )?KEY/,
    example: 'Firma została bez [księgowej].',
  },
  {
    name: 'cannot find it, in Polish',
    pattern: sequence(
      /\bnie (moge|moze|mozemy|moga|umiem|potrafie|udalo (sie|mi sie|nam sie)) /,
      /(jakos |nigdzie |wciaz )?znalezc /,
    ),
    object: polishObject,
    example: 'Brat nie może znaleźć [fotografa] na lipiec.',
  },
  {
    name: 'cannot find it, in English',
    pattern: sequence(
      /\b(can't|cannot|can not|couldn't|unable to|struggling to|trouble|failed to) (seem to )?find/,
      /(ing)? /,
    ),
    object: englishObject,
    example: 'We are struggling to find a decent [roofer].',
  },
  {
    name: 'nobody wants to do it, in Polish',
    pattern: sequence(
      /\b(nikt( u nas| z nas| tu| w okolicy| nam)*|nie ma kto|nie ma komu|nie ma kogo) /,
      sequence(
        /(nie )?(chce|podejmuje|podejmie|umie|potrafi|ma czasu|wycenil|zrobil|odpisal|ma jak|robi)/,
        /\b[^.?!]{0,60}KEY/,
      ),
    ),
    example: 'Nikt nie chce nam zrobić [dachu].',
  },
  {
    name: 'has nobody for it, in English',
    pattern: sequence(
      sequence(
        /\b(haven't|hasn't|have not|has not|don't|doesn't|didn't|can't|cannot|couldn't|can not)/,
        /( (yet|really|even|still))? /,
      ),
      /(got|have|found|find|seem to find|managed to find) /,
      sequence(
        /(anybody|anyone|somebody|someone|a firm|a contractor) (yet )?/,
        /(for|to do|to make|to fit|who does|to look after|on) /,
      ),
      /((the|our|my|his|her|their) )?([a-z]+ ){0,3}KEY/,
    ),
    example: "She hasn't got anybody for [payroll] yet.",
  },
  {
    name: 'has not got it yet, in English',
    pattern: sequence(
      /\b(haven't|hasn't|don't|doesn't|have not|has not) (got|have|found|booked|managed to find) /,
      /(an?|any) ([a-z]+ ){0,3}KEY[^.?!]{0,50}\b(yet|so far)\b/,
    ),
    example: "Haven't got an [electrician] for Monday yet.",
  },
  {
    name: 'still has not found it, in English',
    pattern: /\bstill (haven't|hasn't|have not|has not) (got|found|booked) (an?|any) ([a-z]+ ){0,3}KEY/,
    example: "We still haven't found a [photographer] for the gala.",
  },
  {
    name: 'still has none, in English',
    pattern: /\bstill (have|has|got|have got|with) no ([a-z]+ ){0,2}KEY/,
    example: 'We open on Monday and still have no [photographer].',
  },
  {
    name: 'still lacks it, in English',
    pattern: /\bstill (without|missing|lacking|need|short of) /,
    object: englishObject,
    example: 'The new shop is still without a good [bookkeeper].',
  },
  {
    name: 'nobody wants to do it, in English',
    pattern: sequence(
      /\b(nobody|no one|no-one)( (here|else|local|around here|in the office))? /,
      sequence(
        alternatives(
          /wants to|will|is willing to|has time to|can|seems to want to|would|dares to|has quoted/,
          /has priced|to/,
        ),
        / /,
      ),
      /([a-z]+ ){0,3}((the|our|my) )?([a-z]+ ){0,3}KEY/,
    ),
    example: 'Nobody wants to touch the [roof].',
  },
  {
    name: 'not that kind, another, in English',
    pattern: sequence(
      /\b(not|don't|do not) ((looking|searching|look) for|after|about|want|need) [^.?!]{0,80}?[, ]/,
      /(just|but|only|simply|rather) /,
    ),
    object: englishObject,
    example: 'We are not looking for somebody cheap, just a [bookkeeper] who picks up the phone.',
  },
  {
    name: 'not that kind of it, in English',
    pattern: sequence(
      /\bnot ((looking|searching) for|after) (a|an|the|somebody|someone)? ?/,
      /(cheap|cheapest|big|fancy|large|perfect|huge)\w* ([a-z]+ ){0,3}KEY, /,
      /(just|but|only|simply|rather)\b/,
    ),
    example: 'We are not after the cheapest [roofer], just somebody who turns up.',
  },
  {
    name: 'not that kind, another, in Polish',
    pattern: sequence(
      /\bnie (szukam|szukamy|potrzebuje|potrzebujemy|chodzi (mi |nam )?o) [^.?!]{0,80}?, /,
      /(tylko|ale|lecz|raczej|po prostu) /,
    ),
    object: polishObject,
    example: 'Nie szukam kogoś taniego, tylko dobrej [księgowej].',
  },
  {
    name: 'not that kind of it, in Polish',
    pattern: sequence(
      /\bnie (szukam|szukamy|potrzebuje|potrzebujemy|chodzi (mi |nam )?o) /,
      /(naj\w+|tani\w+|duz\w+|wielk\w+|zadn\w+) ([a-z]+ ){0,3}KEY, (tylko|ale|lecz|raczej|po prostu) /,
      /(o )?(tak|kogos|kto|sprawdzon|dobr|solidn)/,
    ),
    example: 'Nie szukam najtańszej [księgowej], tylko takiej, która oddzwania.',
  },
];
