/** No need, though it sounds like one: settled, denied, hearsay, some day, irony, something else. */
import { alternatives, sequence } from '../../language/pattern';
import type { NeedRule } from './needRule';

/** In the sentence with the keyword, or the one with the request. */
export const notReallyANeedRules: NeedRule[] = [
  {
    name: 'asks the reader',
    pattern: alternatives(
      sequence(
        /(^|[.!?:] ?)(are you |do you |still |also )?/,
        alternatives(
          /in need of|need|needing|looking for|searching for|tired of|fed up with|thinking (of|about)|want/,
          /struggling with|wondering/,
        ),
        /\b[^,.!?;]{0,80}KEY[^,.!?;]{0,60}\?/,
      ),
      sequence(
        /\b/,
        alternatives(
          /szukasz|szukacie|potrzebujesz|potrzebujecie|szuka (pan|pani)|szukaja panstwo/,
          /potrzebuje (pan|pani)|potrzebuja panstwo|(pan|pani) (szuka|potrzebuje)/,
          /panstwo (szukaja|potrzebuja)|are you looking|do you need|you need/,
          /if you('re| are)? (need|look|want|ever|thinking)\w*|you're looking|masz dosc|macie dosc/,
        ),
        /\b/,
      ),
    ),
    example: 'Szukają Państwo [okien]?',
  },
  {
    name: 'seeks work',
    pattern: sequence(
      /\b/,
      alternatives(
        sequence(
          /(szuka(m|my)?|poszukuje|szukam tez) ([a-z]+ ){0,2}/,
          alternatives(
            /pracy|zlecen|etatu|zatrudnienia|stazu|praktyk|praktyki|zajecia|posady|klientow|wspolprac\w*/,
            /nowych wyzwan|inwestora/,
          ),
        ),
        sequence(
          /(looking|searching|hunting) for ([a-z]+ ){0,3}/,
          alternatives(
            /work|jobs?|a job|roles?|position|employment|shifts?|opportunities|internship|placement/,
            /apprenticeship|clients|customers|gigs|studio|new challenges/,
          ),
        ),
        /open to work|otwart[ya] na (oferty|nowe)|available for hire|jestem [a-z]+em z/,
      ),
      /\b/,
    ),
    example: 'Szukam zleceń, kto potrzebuje [okien]?',
  },
  {
    name: 'settled',
    pattern: sequence(
      /\b/,
      alternatives(
        sequence(
          /(juz|we've|we have|i've|i have|already) /,
          alternatives(
            /mam|mamy|zamowil\w+|zamowion\w+|znalazl\w+|znalezlismy|wybral\w+|ordered|booked|found|chosen/,
            /picked|got (one|somebody|someone|it sorted)/,
          ),
        ),
        /mam(y)? (juz|od lat|od dawna|od [a-z]+ (nowa|nowego|nowe))/,
        /(jest|sa|zostal[aoy]?) juz (zamowion|zrobion|wybran|zalatwion|ogarniet)\w*/,
        /(mam|mamy|jest|sa) (juz )?(zamowion|zrobion|wybran|zalatwion|ogarniet|sprzedan|gotow)\w*/,
        /nieaktualne|(it's|is|are|all) (sorted|settled|booked|ordered|covered|taken care of)|went with/,
        /no longer (need|looking)|(was|were) looking|szukalismy|szukalam|szukalem|szukano/,
        /has been (found|chosen|ordered|booked)|found (one|somebody|someone|a (good|great|lovely))/,
        /znalazl (sie|juz)|sprawa zalatwiona|temat zamkniety|thanks (again )?for the|thank you for the/,
        /dziekuj\w+ za (okna|polecenie|piekn\w+|swietn\w+)/,
      ),
      /\b/,
    ),
    example: 'Szukaliśmy [okien], mamy już zamówione.',
  },
  {
    name: 'denied',
    pattern: alternatives(
      sequence(
        /(?<!\bnikt( [a-z]+){0,2} )\b(nie|juz nie|nie bedziemy|nie beda) /,
        /(szuka|poszukuj|potrzebuj|trzeba|chc|planuj|rozglada)\w*\b/,
        /(?! (sie podjac|robic|zrobic|prowadzic|wziac))/,
        /(?![^.?!]*, (tylko|raczej|lecz|ale (nie|tak|kogos))\b)/,
      ),
      sequence(
        /\b(not|\w+n't|never|no longer) (currently |really |actually |even |in |be )?/,
        /(looking|searching|need|seeking|after|in need|want|wants|in the market|require)\b/,
        /(?![^.?!]*[, ](just|but|only|tylko|raczej|lecz)\b)/,
      ),
      /\b(no need|bez potrzeby)\b|\b(we|i) (do not|don't)\W*$/,
    ),
    example: 'Nie szukamy nikogo do [okien].',
  },
  {
    name: 'only if, or some day',
    pattern: sequence(
      /\b/,
      alternatives(
        /jesli (kiedys|kiedykolwiek|ktos|komus)|jezeli (kiedys|ktos|kiedykolwiek)/,
        /gdyby (kiedys|ktos|ktokolwiek|kiedykolwiek)|gdybym (kiedys|kiedykolwiek)/,
        /gdybysmy (kiedys|kiedykolwiek)|jak (kiedys|ktos bedzie)|kiedys (bedziemy|moze|sie)|moze kiedys/,
        /w razie (czego|potrzeby)|nie teraz|na razie nie|za kilka lat|za pare lat|w przyszlosci/,
        /if (i|we) (ever|hear|should|come across|meet|know of|happen)/,
        /if (you|anybody|anyone|somebody|someone) (ever|asks|needs|wants|is|should)/,
        /(should|if) (anybody|anyone|somebody|someone)|ever need|one day|some day|someday/,
        /not (right )?now|not yet ready|in a few years|down the line|maybe (later|next year|one day)/,
        /when the time comes|next time (i|we)|whenever (i|we)|i'd recommend|i would recommend|no rush/,
        /wrocimy do tematu|odezwiemy sie,? (gdy|jak|kiedy)|gdy tylko bedziemy/,
      ),
      /\b/,
    ),
    example: 'If I hear of anybody who needs [windows], I will tell you.',
  },
  {
    name: 'hearsay or habit',
    pattern: sequence(
      /\b/,
      alternatives(
        /(podobno|ponoc)(?! (robi|robisz|robicie|zajmuj|pan|pani|panstwo|jest pan|jest pani|montuj))/,
        /slyszal(am|em) ze|slyszal(am|em), ze|mowil\w*,? ze/,
        /(rumou?r has it|apparently|i heard(?! (that )?you)|i hear(?! (that )?you)|they say|supposedly)/,
        /wszyscy (teraz )?szukaja|kazdy (teraz )?szuka|everybody (is looking|needs)/,
        /everyone (is looking|needs)|who needs|kto (dzis |dzisiaj |jeszcze |w ogole )?potrzebuje/,
        /w zeszlym roku szukal\w*/,
        sequence(
          /(people|clients|customers|companies|firms|businesses|founders|owners) (who |that )?(are )?/,
          /(always )?(looking|need|want)/,
        ),
        /(klienci|ludzie|firmy|wlasciciele),? (ktorzy |ktore )?(zawsze |czesto )?(szukaja|potrzebuja)/,
      ),
      /\b/,
    ),
    example: 'Podobno sąsiad szuka [okien].',
  },
  {
    name: 'a free hour',
    pattern: alternatives(
      sequence(
        /\b(masz|ma pan|ma pani|macie|have you|do you have|is there|find|found|got)/,
        /( (you|jakies|jakiekolwiek|moze|a|any|wolne|an?))* KEY /,
        /(w|we|on|this|next|jutro|dzis|tomorrow|today|between|around|before|after|miedzy|po|przed) /,
      ),
      sequence(
        /KEY[a-z]*( [a-z]+){0,2} /,
        alternatives(
          /w (kalendarzu|grafiku|terminarzu|planie)|na (rozmowe|spotkanie|kawe|telefon|call\w*)/,
          /w (tym|przyszlym|nastepnym|najblizszym) tygodniu|w przyszly\w* (tydzien|tygodniu)/,
          sequence(
            /(next|this) (week|month|monday|tuesday|wednesday|thursday|friday)( [a-z]+){0,2}/,
            /( (for|to) (a |have )?(quick |short )?(call|chat|coffee|catch|meet)|\W*$)/,
          ),
          /for (a|our|the) (quick |short )?(call|chat|coffee|meeting|catch-up|zoom)/,
          /in (my|your|the|our) (diary|calendar|schedule)/,
        ),
        /\b/,
      ),
    ),
    example: 'Could you find a [window] next week for a quick call?',
  },
  {
    name: 'irony',
    pattern: /\b(haha|hehe|lol|just kidding|joking)\b|;-?\)|:d\b|\bright\?\s*$/,
    example: 'Somebody find me a [plumber] for my soul, haha.',
  },
  {
    name: 'asks for a paper or for what is under way',
    pattern: sequence(
      sequence(
        /\b/,
        alternatives(
          /prosze|poprosze|could you|can you|please|mozesz|moze pan|moze pani|mozna|moglby pan|moglabys/,
          /musze|musimy|trzeba|need(s)?|chcialbym|chcialabym/,
        ),
        /\b/,
      ),
      sequence(
        /[^.?!]{0,30}\b/,
        alternatives(
          /przesla(c|nie)|przeslij|wyslij|wyslac|podesla(c|nie)|odeslac|podpisa(c|nie)/,
          sequence(
            /(re)?send( me| us)?( the| a| your| our)?/,
            /( copy| invoice| scan| link| file| video| pictures| photos)/,
          ),
          /sign|invoice|faktur\w+|skan\w*|pdf|przelew\w*|adres|link\w*/,
        ),
        /\b/,
      ),
      /(?![^.?!]{0,40}\b(ofert|wycen|quote|price|estimate|kosztorys|cennik|best price))/,
    ),
    example: 'Proszę o przesłanie skanu, szukam [polisy].',
  },
];
