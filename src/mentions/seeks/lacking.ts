/** A need said with a "not": "nobody wants to do it", "we haven't got anybody for it yet". */
import { alternatives, sequence } from '../../language/pattern';
import { englishObject, polishObject } from './object';
import type { NeedRule } from './rule';

/** Rules by which what is missing is needed. */
export const lackingRules: NeedRule[] = [
  {
    name: 'has nobody for it, in Polish',
    pattern: sequence(
      /\b(nie (mam|mamy|ma|maja|znalazlem|znalazlam|znalezlismy|moge znalezc|mozemy znalezc)|brak(uje)?)/,
      /( (nam|mi|jeszcze|wciaz|nadal|ciagle|dotad|do tej pory|do dzis|zadnego|zadnej))* /,
      /(nikogo|kogos|firmy|ekipy|fachowca|wykonawcy|dostawcy|nikogo sensownego) (jeszcze )?(od|do|na|z|ze|dla) /,
      /([a-z]+ ){0,2}KEY/,
    ),
    example: 'Nie mamy jeszcze nikogo do [okien].',
  },
  {
    name: 'still lacks it, in Polish',
    pattern: alternatives(
      sequence(/\b(wciaz|nadal|ciagle|dalej|jeszcze) nie (mam|mamy|ma|maja) /, polishObject),
      sequence(/\bnie (mam|mamy|ma|maja) (wciaz|nadal|ciagle|dalej|jeszcze) /, polishObject),
      /\bzostal[aoyi]? ([a-z]+ ){0,4}bez (zaufan\w+ |dobr\w+ |sprawdzon\w+ )?KEY/,
    ),
    example: 'Wciąż nie mamy [fotografa].',
  },
  {
    name: 'cannot find it',
    pattern: alternatives(
      sequence(
        /\bnie (moge|moze|mozemy|moga|umiem|potrafie|udalo (sie|mi sie|nam sie)) (jakos |nigdzie |wciaz )?znalezc /,
        polishObject,
      ),
      sequence(
        /\b(can't|cannot|can not|couldn't|unable to|struggling to|trouble|failed to) (seem to )?find(ing)? /,
        englishObject,
      ),
    ),
    example: 'Brat nie może znaleźć [fotografa] na lipiec.',
  },
  {
    name: 'nobody wants to do it, in Polish',
    pattern: sequence(
      /\b(nikt( u nas| z nas| tu| w okolicy| nam)*|nie ma kto|nie ma komu|nie ma kogo) /,
      /(nie )?(chce|podejmuje|podejmie|umie|potrafi|ma czasu|wycenil|zrobil|odpisal|ma jak|robi)\b[^.?!]{0,60}KEY/,
    ),
    example: 'Nikt nie chce nam zrobić [dachu].',
  },
  {
    name: 'has nobody for it, in English',
    pattern: sequence(
      /\b(haven't|hasn't|have not|has not|don't|doesn't|didn't|can't|cannot|couldn't|can not)( (yet|really|even|still))? /,
      /(got|have|found|find|seem to find|managed to find) /,
      /(anybody|anyone|somebody|someone|a firm|a contractor) (yet )?(for|to do|to make|to fit|who does|to look after|on) /,
      /((the|our|my|his|her|their) )?([a-z]+ ){0,3}KEY/,
    ),
    example: "She hasn't got anybody for [payroll] yet.",
  },
  {
    name: 'still lacks it, in English',
    pattern: alternatives(
      sequence(
        /\b(haven't|hasn't|don't|doesn't|have not|has not) (got|have|found|booked|managed to find) /,
        /(an?|any) ([a-z]+ ){0,3}KEY[^.?!]{0,50}\b(yet|so far)\b/,
      ),
      sequence(/\bstill (without|missing|lacking|need|short of) /, englishObject),
    ),
    example: "Haven't got an [electrician] for Monday yet.",
  },
  {
    name: 'nobody wants to do it, in English',
    pattern: sequence(
      /\b(nobody|no one|no-one)( (here|else|local|around here|in the office))? /,
      /(wants to|will|is willing to|has time to|can|seems to want to|would|dares to|has quoted|has priced|to) /,
      /([a-z]+ ){0,3}((the|our|my) )?([a-z]+ ){0,3}KEY/,
    ),
    example: 'Nobody wants to touch the [roof].',
  },
  {
    name: 'not that kind, another, in English',
    pattern: alternatives(
      sequence(
        /\b(not|don't|do not) ((looking|searching|look) for|after|about|want|need) [^.?!]{0,80}?[, ](just|but|only|simply|rather) /,
        englishObject,
      ),
      /\bnot ((looking|searching) for|after) (a|an|the|somebody|someone)? ?(cheap|cheapest|big|fancy|large|perfect|huge)\w* ([a-z]+ ){0,3}KEY, (just|but|only|simply|rather)\b/,
    ),
    example: 'We are not looking for somebody cheap, just a [bookkeeper] who picks up the phone.',
  },
  {
    name: 'not that kind, another, in Polish',
    pattern: alternatives(
      sequence(
        /\bnie (szukam|szukamy|potrzebuje|potrzebujemy|chodzi (mi |nam )?o) [^.?!]{0,80}?, (tylko|ale|lecz|raczej|po prostu) /,
        polishObject,
      ),
      /\bnie (szukam|szukamy|potrzebuje|potrzebujemy|chodzi (mi |nam )?o) (naj\w+|tani\w+|duz\w+|wielk\w+|zadn\w+) ([a-z]+ ){0,3}KEY, (tylko|ale|lecz|raczej|po prostu) (o )?(tak|kogos|kto|sprawdzon|dobr|solidn)/,
    ),
    example: 'Nie szukam kogoś taniego, tylko dobrej [księgowej].',
  },
];
