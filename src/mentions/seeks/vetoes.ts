/** What makes no need of a request: who writes sells it, seeks work or hands out a post; it is settled, or unreal. */
import { alternatives, sequence } from '../../language/pattern';
import type { NeedRule } from './rule';

/** Anywhere in a message: an advertisement or a newsletter. */
export const advertisingRules: NeedRule[] = [
  {
    name: 'a newsletter',
    pattern:
      /\b(unsubscribe|opt out|view (it )?in (your )?browser|manage (your )?preferences|newsletter|wypisz sie|wypisac sie|rezygnacj\w+ z subskrypcji|(nie chcesz|nie chca panstwo) (juz )?otrzymywac|kliknij|wyswietl w przegladarce)\b/,
    example: 'Szukasz [okien]? Zobacz. Unsubscribe',
  },
  {
    name: 'a discount',
    pattern:
      /(-|– ?)?\d+ ?%( (taniej|off|rabatu|znizki|mniej|discount))|-\d+ ?%|\b(rabat|znizka|promocja|prowizja|prowizji|commission|save|discount|oszczedz)( (of|do|nawet|up to|w wysokosci))? \d+|\bjuz od \d+|\bfrom (only |just )?[£$€]\d+/,
    example: 'Potrzebujesz [okien]? 35% taniej.',
  },
  {
    name: 'offers it',
    pattern:
      /\b(oferujemy|proponujemy panstwu|nasz(a|e) (oferta|biuro [a-z]+ (poprowadzi|zajmie)|fabryka|sklep)|w naszej ofercie|zapraszamy do (sklepu|skorzystania|zapoznania|naszego)|zamow(ienie)? (juz|teraz|bezplatn\w+)|zadzwon i|sprawdz nas\w+|umow sie na (bezplatn|darmow)\w+|bezplatn\w+ (wycena|pomiar|konsultacj\w+)|porozmawiajmy!|zajrzyj do|we (offer|supply|ship|deliver nationwide|provide (professional|quality|bespoke))|our (factory|price list|showroom|dealer|new range|bookkeepers|accountants|designers|linguists|drivers|experts|engineers) (ships?|is|are|will|can|makes?)|reply (yes|for|now)|book (your|a) free|free (survey|quote|quotes|trial|demo|consultation|measuring)|switch to|let us quote|interested\? reply|trade prices|dealer price)\b/,
    example: 'Need new [windows]? Our factory ships all over the EU.',
  },
];

/** In the sentence with the keyword, or the one with the request. */
export const vetoRules: NeedRule[] = [
  {
    name: 'asks the reader',
    pattern: alternatives(
      /(^|[.!?:] ?)(are you |do you |still |also )?(in need of|need|needing|looking for|searching for|tired of|fed up with|thinking (of|about)|want|struggling with|wondering)\b[^,.!?;]{0,80}KEY[^,.!?;]{0,60}\?/,
      /\b(szukasz|szukacie|potrzebujesz|potrzebujecie|szuka (pan|pani)|szukaja panstwo|potrzebuje (pan|pani)|potrzebuja panstwo|(pan|pani) (szuka|potrzebuje)|panstwo (szukaja|potrzebuja)|are you looking|do you need|you need|if you('re| are)? (need|look|want|ever|thinking)\w*|you're looking|masz dosc|macie dosc)\b/,
    ),
    example: 'Szukają Państwo [okien]?',
  },
  {
    name: 'seeks work',
    pattern:
      /\b((szuka(m|my)?|poszukuje|szukam tez) ([a-z]+ ){0,2}(pracy|zlecen|etatu|zatrudnienia|stazu|praktyk|praktyki|zajecia|posady|klientow|wspolprac\w*|nowych wyzwan|inwestora)|(looking|searching|hunting) for ([a-z]+ ){0,3}(work|jobs?|a job|roles?|position|employment|shifts?|opportunities|internship|placement|apprenticeship|clients|customers|gigs|studio|new challenges)|open to work|otwart[ya] na (oferty|nowe)|available for hire|jestem [a-z]+em z)\b/,
    example: 'Szukam zleceń, kto potrzebuje [okien]?',
  },
  {
    name: 'settled',
    pattern:
      /\b((juz|we've|we have|i've|i have|already) (mam|mamy|zamowil\w+|zamowion\w+|znalazl\w+|znalezlismy|wybral\w+|ordered|booked|found|chosen|picked|got (one|somebody|someone|it sorted))|mam(y)? (juz|od lat|od dawna|od [a-z]+ (nowa|nowego|nowe))|(jest|sa|zostal[aoy]?) juz (zamowion|zrobion|wybran|zalatwion|ogarniet)\w*|(mam|mamy|jest|sa) (juz )?(zamowion|zrobion|wybran|zalatwion|ogarniet|sprzedan|gotow)\w*|nieaktualne|(it's|is|are|all) (sorted|settled|booked|ordered|covered|taken care of)|went with|no longer (need|looking)|(was|were) looking|szukalismy|szukalam|szukalem|szukano|has been (found|chosen|ordered|booked)|found (one|somebody|someone|a (good|great|lovely))|znalazl (sie|juz)|sprawa zalatwiona|temat zamkniety|thanks (again )?for the|thank you for the|dziekuj\w+ za (okna|polecenie|piekn\w+|swietn\w+))\b/,
    example: 'Szukaliśmy [okien], mamy już zamówione.',
  },
  {
    name: 'denied',
    pattern:
      /\b(nie|juz nie|nikt|nie bedziemy|nie beda) (szuka|poszukuj|potrzebuj|trzeba|chc|planuj|rozglada)\w*\b(?! (sie podjac|robic|zrobic|prowadzic|wziac))(?![^.?!]*, (tylko|raczej|lecz|ale (nie|tak|kogos))\b)|\b(not|\w+n't|never|no longer) (currently |really |actually |even |in |be )?(looking|searching|need|seeking|after|in need|want|wants|in the market|require)\b(?![^.?!]*[, ](just|but|only|tylko|raczej|lecz)\b)|\b(no need|bez potrzeby)\b|\b(we|i) (do not|don't)\W*$/,
    example: 'Nie szukamy nikogo do [okien].',
  },
  {
    name: 'only if, or some day',
    pattern:
      /\b(jesli (kiedys|kiedykolwiek|ktos|komus)|jezeli (kiedys|ktos|kiedykolwiek)|gdyby (kiedys|ktos|ktokolwiek|kiedykolwiek)|gdybym (kiedys|kiedykolwiek)|gdybysmy (kiedys|kiedykolwiek)|jak (kiedys|ktos bedzie)|kiedys (bedziemy|moze|sie)|moze kiedys|w razie (czego|potrzeby)|nie teraz|na razie nie|za kilka lat|za pare lat|w przyszlosci|if (i|we) (ever|hear|should|come across|meet|know of|happen)|if (you|anybody|anyone|somebody|someone) (ever|asks|needs|wants|is|should)|(should|if) (anybody|anyone|somebody|someone)|ever need|one day|some day|someday|not (right )?now|not yet ready|in a few years|down the line|maybe (later|next year|one day)|when the time comes|next time (i|we)|whenever (i|we)|i'd recommend|i would recommend|no rush|wrocimy do tematu|odezwiemy sie,? (gdy|jak|kiedy)|gdy tylko bedziemy)\b/,
    example: 'If I hear of anybody who needs [windows], I will tell you.',
  },
  {
    name: 'hearsay or habit',
    pattern:
      /\b((podobno|ponoc)(?! (robi|robisz|robicie|zajmuj|pan|pani|panstwo|jest pan|jest pani|montuj))|slyszal(am|em) ze|slyszal(am|em), ze|mowil\w*,? ze|(rumou?r has it|apparently|i heard(?! (that )?you)|i hear(?! (that )?you)|they say|supposedly)|wszyscy (teraz )?szukaja|kazdy (teraz )?szuka|everybody (is looking|needs)|everyone (is looking|needs)|who needs|kto (dzis |dzisiaj |jeszcze |w ogole )?potrzebuje|w zeszlym roku szukal\w*|(people|clients|customers|companies|firms|businesses|founders|owners) (who |that )?(are )?(always )?(looking|need|want)|(klienci|ludzie|firmy|wlasciciele),? (ktorzy |ktore )?(zawsze |czesto )?(szukaja|potrzebuja))\b/,
    example: 'Podobno sąsiad szuka [okien].',
  },
  {
    name: 'a free hour',
    pattern:
      /\b(masz|ma pan|ma pani|macie|have you|do you have|is there|find|found|got)( (you|jakies|jakiekolwiek|moze|a|any|wolne|an?))* KEY (w|we|on|this|next|jutro|dzis|tomorrow|today|between|around|before|after|miedzy|po|przed) |KEY[a-z]*( [a-z]+){0,2} (w (kalendarzu|grafiku|terminarzu|planie)|na (rozmowe|spotkanie|kawe|telefon|call\w*)|w (tym|przyszlym|nastepnym|najblizszym) tygodniu|w przyszly\w* (tydzien|tygodniu)|(next|this) (week|month|monday|tuesday|wednesday|thursday|friday)( [a-z]+){0,2}( (for|to) (a |have )?(quick |short )?(call|chat|coffee|catch|meet)|\W*$)|for (a|our|the) (quick |short )?(call|chat|coffee|meeting|catch-up|zoom)|in (my|your|the|our) (diary|calendar|schedule))\b/,
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
      /\b(prosze|poprosze|could you|can you|please|mozesz|moze pan|moze pani|mozna|moglby pan|moglabys|musze|musimy|trzeba|need(s)?|chcialbym|chcialabym)\b/,
      /[^.?!]{0,30}\b(przesla(c|nie)|przeslij|wyslij|wyslac|podesla(c|nie)|odeslac|podpisa(c|nie)|(re)?send( me| us)?( the| a| your| our)?( copy| invoice| scan| link| file| video| pictures| photos)|sign|invoice|faktur\w+|skan\w*|pdf|przelew\w*|adres|link\w*)\b/,
      /(?![^.?!]{0,40}\b(ofert|wycen|quote|price|estimate|kosztorys|cennik|best price))/,
    ),
    example: 'Proszę o przesłanie skanu, szukam [polisy].',
  },
];

/** In the sentence or one of those beside it. */
export const nearVetoRules: NeedRule[] = [
  {
    name: 'a post',
    pattern:
      /\b(cv|etat|etatu|etacie|etatow\w*|umow[aeęy] o prace|do (naszego )?zespolu|do stalej pracy|zatrudnimy|zatrudnie|rekrutujemy|na stanowisko|prac[aeęy] (stala|w biurze|zdalna)|wynagrodzeni\w+|stawka do uzgodnienia|stala praca|zarobki|dolacz do|doswiadczenie wymagane|[£$€]\d+k|hybrid|(for|in) our [a-z]+ office|office based|full[- ]?time|part[- ]?time|salary|join (our|the|us)( [a-z]+)? ?(team)?|permanent (role|position|post)|vacanc\w+|we are hiring|we're hiring|hiring:|now hiring|in-house|per annum|apply (by|to|at|now|with)|benefits package|[£$€] ?\d+ a day|kat\. b)\b/,
    example: 'Szukamy [księgowej] na pełny etat.',
  },
  {
    name: 'wants to sell to them',
    pattern:
      /\b(we (build|make|sell|supply|write|develop|have built|have made|produce|distribute|import) [^.!?]{0,40}(for (their|them|such)|to them|software|tools?|app)|(our|nasz\w*|swoj\w*) (new )?(product|software|tool|app|platform|solution|range|produkt\w*|program\w*|oprogramowani\w*|narzedzi\w*|aplikacj\w*|system\w*|rozwiazani\w*)|(szuka\w*|poszukuj\w*|pozyska\w*|potrzebuj\w*) ([a-z]+ ){0,2}(klient|odbiorc|dealer|partner|dystrybutor|przedstawiciel)(ow|i|y)?\b|(looking for|seeking|open to|in search of|after|want) ([a-z]+ ){0,2}(clients|customers|leads)|resellers?|distributors?|dealers|prowizj\w+|commission|program partnerski|i help|we help|pomagam( firmom| ludziom)?|pomagamy)\b/,
    example: 'Szukamy dealerów [okien] w Wielkopolsce.',
  },
];

/** A sentence that asks for another thing, so that a request without an object beside it asks for that. */
export const otherRequestRules: NeedRule[] = [
  {
    name: 'seeks another thing, in Polish',
    pattern:
      /\b(szuka(m|my|ja)?|poszukuj(e|emy|a)|rozglada(m|my)? sie( juz)? za|potrzebuj(e|emy|a)|brakuje (nam|mi)|kolej na|zna (pan|pani)|znasz|znacie|polec(a|i|asz|isz|acie|icie|cie))\b (?!(kogos|kogo|go|ich|jej|je|pan|pani|now(a|ym|ego|ej)[.!?,]|inn(a|ym|ego|ej)[.!?,]|kims|firmy?[.!?,]|nowej firmy|innej firmy|od nowa)(\b|$|(?<=[.!?,])))/,
    example: '[Okna] już są, teraz szukamy ekipy do tynków. Poleci Pan kogoś?',
  },
  {
    name: 'seeks another thing, in English',
    pattern:
      /\b(looking for|searching for|seeking|in need of|are after|am after|'m after|'re after|(?<!KEY )need(s)? (an?|some|more))\b (?!(somebody|someone|help|it|one)\b)/,
    example: 'The [roof] is done, now we are looking for a painter. Do you know anyone?',
  },
];
