/**
 * Sentences about a matter that is open: something is old, broken, missing or planned. A request beside one asks for
 * it; beside "the heating is on" it asks for something else.
 */
import { alternatives, sequence } from '../../language/pattern';
import type { NeedRule } from './needRule';

/** Rules by which a matter is open. */
export const problemOrPlanRules: NeedRule[] = [
  {
    name: 'something is wrong with it, in Polish',
    pattern: sequence(
      /\b/,
      alternatives(
        alternatives(
          /ciek\w+|przeciek\w+|siad(a|l\w*)|pad(a|l\w*)|dogoryw\w+|zeps\w+|psuj\w+|peka\w*|pekl\w*/,
          /wal[ia]( sie)?|rozpad\w+/,
        ),
        alternatives(
          /star(y|a|e|ych|ej|ego)|krzyw\w+|dziuraw\w+|nieszczeln\w+|zniszczon\w+|zaniedban\w+/,
          /pamietaj\w* lata/,
        ),
        alternatives(
          /ledwo|najlepsze lata|ostatni\w* nog\w*|coraz gorzej|koncz(y|a) sie|konczy (mi|nam|jej|mu)/,
          /wygas\w+|dosc/,
        ),
        alternatives(
          /klopot\w*|problem\w*|spozni\w+|balagan|nie dziala\w*|nie daj(e|emy) rady|nie umie\w*|nie radz\w+/,
          /w proszku/,
        ),
        /lat(a)? (ma|maja)|ma(ja)? [a-z]+ lat|grozi|przesta\w+|odpad\w+|leje|lecac\w+|od lat nikt/,
      ),
      /\b/,
    ),
    example: 'Nasz [kocioł] dogorywa. Zna Pan kogoś?',
  },
  {
    name: 'somebody has left, in Polish',
    pattern: sequence(
      /\b/,
      alternatives(
        alternatives(
          /odchodz\w+|odesz\w+|wyjecha\w+|(roz|za)chorow\w+|zrezygnow\w+|emerytur\w+|zlamal\w*|znik\w+/,
          /zawi(odl|odla|edl)\w*/,
        ),
        alternatives(
          /odmowi\w+|macierzynsk\w+|urlopie|nie odbiera|nie oddzwania|wypowiedzi\w+|nie ufa\w+|rozstal\w+/,
          /rozstaj\w+/,
        ),
        /splajtowal\w*|zamkn\w+|wystawi\w+|nawali\w+/,
      ),
      /\b/,
    ),
    example: 'Nasza [księgowa] odeszła. Poleci Pan kogoś?',
  },
  {
    name: 'it is planned or missing, in Polish',
    pattern: sequence(
      /\b/,
      alternatives(
        alternatives(
          /zostal(y|o|a)?|brak\w*|bez KEY|nie ma(m|my|ja)?|potrzeb\w+|trzeba|musz\w+|musi(my)?|chce(my)?/,
          /chca|chcial\w+/,
        ),
        alternatives(
          /planuj\w+|marz(y|a)|szuka(m|my)?|poszukuj\w+|pyta(ja)?|wymian\w+|wymien\w+/,
          /do (zrobienia|wymiany|remontu|poprawy)/,
        ),
        alternatives(
          /remont\w*|buduj\w+|budow\w+|stawia(m|my|ja)?|stan(u|ie)? surow\w+|otwiera\w*|zaklada\w*/,
          /przenosi\w*|zmienia(m|my)/,
        ),
        alternatives(
          /przeprowadza\w*|rusza\w*|startuj\w+|budzet\w*|dotacj\w+|zatwierdz\w+|termin\w*|temat\w*/,
          /na wczoraj|pilne|pilnie/,
        ),
        alternatives(
          /jubileusz\w*|slub\w*|chrzcin\w*|wesel\w*|urodzin\w*|rozwaza\w+|zastanawia\w+|przymierza\w+/,
          /mysl\w+ o|wymysl\w+/,
        ),
        alternatives(
          /zalezy|interesuj\w+|chodzi (mi|nam|o)|kupil\w+|nie chce|trzy firmy|rosni\w+|rosne|doszl\w+/,
          /zatrudnia\w+|przejm\w+/,
        ),
        /ponoc|podobno|robi(sz|cie)/,
      ),
      /\b/,
    ),
    example: 'Zostały [okna]. Zna Pan kogoś?',
  },
  {
    name: 'something is wrong with it, in English',
    pattern: sequence(
      /\b/,
      alternatives(
        alternatives(
          /leak\w*|broke|broken|break\w*|died|dead|dying|rotten|rotting|crack\w*|fall\w* apart|fell apart/,
          /in pieces|smash\w*/,
        ),
        alternatives(
          /old|older|ancient|shabby|tired|dated|draughty|worn|last legs|seen better days|from (19|20)\d\d/,
          /collaps\w+|mess/,
        ),
        alternatives(
          /a shambles|a nightmare|muddle|behind with|backlog|stuck|struggl\w+|outgrown|takes me|fed up/,
          /enough of|defeat\w*/,
        ),
        alternatives(
          /bane|beyond me|out of (my|our) depth|drown\w+|given up|not up to|no longer|fail\w*/,
          /police line-up|down|went wrong/,
        ),
      ),
      /\b/,
    ),
    example: 'Our [boiler] is on its last legs. Do you know anyone?',
  },
  {
    name: 'somebody has left, in English',
    pattern: sequence(
      /\b/,
      alternatives(
        alternatives(
          /quit|quits|left|leaving|leaves|retir\w+|moved|moving|cancel\w+|let (us|me|them|him|her) down/,
          /vanish\w*|disappear\w*/,
        ),
        alternatives(
          /resign\w*|fell through|gone (bust|quiet|missing)|went (bust|quiet|missing)|is ill|off sick/,
          /dropped out|pulled out/,
        ),
        alternatives(
          /never (calls|called|came|turned)|closed|not returning|stopped (answering|returning)|on maternity/,
          /neither|walked/,
        ),
        /has gone|had (three|two|four)|we've had|let down|disappointed|sacked|fired|parted/,
      ),
      /\b/,
    ),
    example: 'Our [cleaner] quit. Please tell me you know someone.',
  },
  {
    name: 'it is planned or missing, in English',
    pattern: sequence(
      /\b/,
      alternatives(
        alternatives(
          /need\w*|want\w*|would like|'d like|must|have to|has to|had better|looking|seek\w*/,
          /after (a|an|some)|hop(e|ing) (to|for)/,
        ),
        alternatives(
          /without|still no|no KEY|nobody|no one|not got|haven't|hasn't|lack\w*|missing|to be done|to do/,
          /only thing|one thing/,
        ),
        alternatives(
          /renovat\w+|refurb\w+|replac\w+|extend\w*|build|building|convert\w*|open|opening|start|starting/,
          /set\w* up|launch\w*/,
        ),
        alternatives(
          /planning|plan|due|deadline|budget|grant|funding|quote|priced|price|schedule|attached|rebuild\w*/,
          /redo|overhaul/,
        ),
        alternatives(
          /wedding|christening|jubilee|bought|buying|buys|expanding|growing|hiring/,
          /next (spring|summer|autumn|winter|month|year)/,
        ),
        alternatives(
          /the (glazing|whole thing) is the|on the list|is next|are next|comes next|come next|asap/,
          /urgent\w*|outsourc\w+/,
        ),
        /swap|switch|changing|change|considering|thinking (of|about)|interested|asked me (who|for)/,
      ),
      /\b/,
    ),
    example: 'We are renovating, and the [roof] comes next. Do you know anyone?',
  },
  {
    name: 'a quantity',
    pattern: sequence(
      sequence(
        /\b/,
        alternatives(
          /\d+|two|three|four|five|six|ten|twenty|dwa|dwie|trzy|cztery|piec|szesc|dziesiec|kilka/,
          /kilkanascie/,
        ),
        / ?/,
      ),
      sequence(
        alternatives(
          /x|szt|sztuk\w*|m2|mb|metr\w*|osob|porcji|pcs|people|square|flats|rooms|houses|staff|pages/,
          /stron\w*|guests/,
        ),
        /\b/,
      ),
    ),
    example: '[Tort] na 25 osób. Zna Pan kogoś?',
  },
  {
    name: 'a heading',
    pattern: sequence(
      sequence(
        /^/,
        '(?!',
        sequence(
          /.*\b(jest|sa|byl\w*|bedzie|maja?|mam\w?|is|are|was|were|has|have|had|will|[a-z]+(al|il)[aieoy]?)/,
          /\b/,
        ),
        ')',
      ),
      /([a-z]+ ){0,2}KEY(,| for| in| do| na| pod| dla) [^.!?]{0,80}[.:]?$/,
    ),
    example: '[Księgowa] do małej gastronomii. Ktoś poleci?',
  },
];
