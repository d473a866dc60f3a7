/** Polish requests for somebody, without an object of their own: another sentence names what for. */
import { alternatives, sequence } from '../../language/pattern';
import type { NeedRule } from './needRule';

const youPolish = '(( (pan|pani|panstwo|panstwa|moze|ktos|ktos z was|ktos z panstwa|przypadkiem|prosze|mi|nam|tu))*)';
const somebodyPolish = sequence(
  alternatives(
    /zastepstwo|nastepce|nastepczynie|jakies nazwisko|kogos|kogokolwiek|jakas firme|jakas ekipe/,
    /jakiegos fachowca|firme|ekipe|fachowca|wykonawce|namiar\w*|kontakt/,
  ),
);
const trusted = sequence(
  '(',
  sequence(
    /( |, )/,
    alternatives(
      /zaufanego|zaufana|dobrego|dobra|sprawdzonego|sprawdzona|godnego polecenia|takiego|konkretnego/,
      /fajnego|solidnego|solidna|porzadnego|innego|w okolicy|z okolicy|tutaj|na miejscu|w poznaniu/,
    ),
  ),
  ')*',
);
/** "… who …", with a verb that says nothing of the thing. */
const anyWork = sequence(
  '(,? (kto|ktora|ktory)',
  sequence(
    '(',
    sequence(
      / /,
      alternatives(/by|moglby|moze|moglaby|mialby|to|tym|je|go|ja|nam|mi|jej|mu|sie|im|z tym|juz|temu|dobrze|szybko/),
    ),
    ')*',
    / /,
  ),
  sequence(
    alternatives(
      /zrobi\w*|robi|ogarn\w+|wejdzie|wezm\w+|wzial\w*|podejmi\w*|podjal\w*|zajmi\w*|zajal\w*|pomoz\w*/,
      /pomog\w*/,
    ),
  ),
  sequence(
    '(',
    sequence(
      / /,
      alternatives(
        /to|tym|je|go|ja|nam|mi|jej|mu|sie|im|by|tego|temu|z tym|na budowe|jeszcze|juz|szybko|dobrze/,
        /od reki|od zaraz/,
      ),
    ),
    ')*',
  ),
  /( (przed|do|w|na|od|za) [a-z]+)*/,
  ')?',
);
const tail = /(?=[?.!,;:)]|$)/;

/** Rules by which a Polish sentence asks for somebody, and another says what for. */
export const polishObjectlessRules: NeedRule[] = [
  {
    name: 'knows somebody, in Polish',
    pattern: sequence(
      sequence(
        /\b/,
        alternatives(
          /zna|znasz|znacie|kojarzy(sz|cie)?|masz|macie|ma|maja|poleca|polecacie|polecasz|poleci|polecisz/,
          /polecicie|poleccie|polec|polecilby|polecilaby|wskaze|wskazesz|znajdzie sie|polecic|wskazac/,
          /podpowiedziec/,
        ),
        /\b/,
      ),
      youPolish,
      ' ',
      somebodyPolish,
      trusted,
      anyWork,
      tail,
    ),
    example: 'Zostały [okna]. Zna Pan kogoś?',
  },
  {
    name: 'who will do it, in Polish',
    pattern: sequence(
      /(^|[.,;:!?–-] ?|\b(a|tylko|ale) )kto/,
      /( (by|moze|moglby|moglaby|mi|nam|im|jej|mu|to|je|ja|go|tu|u nas|sie))* /,
      alternatives(
        /zrobi\w*|zrobil\w*|przejmi\w*|przejal\w*|pomoz\w*|pomog\w*|ogarni\w*|ogarnal\w*|wezmi\w*/,
        /wzial\w*|podejmi\w*|podjal\w*|robi|naprawi\w*|wymieni\w*|wyceni\w*|zajmi\w*|zajal\w*|przyjedzie/,
        /poprowadzi\w*|poleci|polecilby/,
      ),
      '(',
      sequence(
        / /,
        alternatives(
          /to|je|ja|go|nam|mi|im|by|sie|tego|tym|za|od|ode|mnie|nas|w|na|przed|do|rozsadne|pieniadze/,
          /[a-z]{3,9}/,
        ),
      ),
      '){0,6}',
      / ?\?/,
    ),
    example: 'Teściowie mają do zrobienia [dach]. Kto im to zrobi za rozsądne pieniądze?',
  },
  {
    name: 'who does such things, in Polish',
    pattern: sequence(
      /\bkto( (u|w|z) [a-z]+)?( (tu|teraz|moze))* (robi|zajmuje sie|wykonuje|ogarnia|wycenia) /,
      /(to|takie [a-z]+|takimi [a-z]+|cos takiego|te rzeczy) ?\?/,
    ),
    example: 'Nasz [kocioł] dogorywa. Kto u Państwa robi takie wymiany?',
  },
  {
    name: 'knows somebody there, in Polish',
    pattern: sequence(
      /\b(mozesz|moze|moglbys|moglby|moglaby|mozecie)/,
      youPolish,
      ' ',
      somebodyPolish,
      trusted,
      / (polecic|podpowiedziec|wskazac|zaproponowac)/,
      tail,
    ),
    example: 'Cieknie [dach]. Może mi Pan kogoś polecić?',
  },
  {
    name: 'whom would you take, in Polish',
    pattern: alternatives(
      sequence(
        /\b(kogo|co|ktora firme|jaka firme)( (by|bys|byscie|panstwo|pan|pani|moze|mi|nam|do tego|tu))* /,
        alternatives(
          /poleca\w*|polec\w+|radzi\w*|zaprosil\w*|wzial\w*|wziela|zapytac|poprosic|zatrudnic|wybral\w*/,
          /prosic|spytac|sugeruj\w*|podpowie\w*/,
        ),
        /\b/,
      ),
      sequence(
        /\b(do kogo|u kogo|z kim|kogo)/,
        '(',
        sequence(
          / /,
          alternatives(
            /sie|mam|z tym|w tej sprawie|moge|mozna|najlepiej|warto|by|tu|o to|moglbym|moglabym|mamy|wy|pan/,
            /pani|panstwo/,
          ),
        ),
        ')*',
        / /,
        alternatives(
          /zwrocic|uderzyc|pojsc|isc|szukac|zadzwonic|rozmawiac|porozmawiac|pracowal\w*|robil\w*/,
          /wspolpracuj\w*|zglosic|zamowic|zlecic|poprosic|pytac|korzystacie/,
        ),
        /\b/,
      ),
      sequence(
        /\b(nie wiem|nie mam pojecia|nie wiemy|nie mamy pojecia),? /,
        alternatives(
          /komu|kto (by|moglby|moze|to|mi|nam|je|sie|ma)|do kogo|u kogo/,
          /kogo (wziac|zapytac|poprosic|prosic|wybrac)|gdzie (szukac|isc|uderzyc|pytac)/,
        ),
        /\b/,
      ),
      sequence(
        /\bkomu( (by|moge|mozna|pan|pani|panstwo|to|warto|najlepiej))* /,
        /(zlecic|powierzyc|oddac|dac|zaufac)\b/,
      ),
    ),
    example: 'Cieknie [dach]. Kogo Pan poleca?',
  },
  {
    name: 'would take a name, in Polish',
    pattern: sequence(
      /\b(przyjm|wezm|przygarn|poprosz|szuka|potrzebuj)\w*( (pilnie|chetnie|jakis|jakies|jakiegos|o))* /,
      /(namiar\w*|kontakt\w*|nazwisk\w*|numer\w*|polece\w*)/,
      /( (na|do) (kogos|fachowca|firme|firmy|ekipe)( [a-z]+(ego|a|ej))*)?(?=[.!?,]|$)/,
    ),
    example: '[Kocioł] dogorywa. Chętnie przyjmę namiary na kogoś uczciwego.',
  },
  {
    name: 'does somebody recommend, in Polish',
    pattern: sequence(
      /(^|[.!?,:;–-] ?)/,
      alternatives(
        /(czy )?(ktos|kto) (cos |kogos )?(polec\w+|zna|podpowie|ma namiar\w*|doradzi|pomoze|robi|zrobi)/,
        /polecicie( kogos)?|polecacie( kogos)?|poleci ktos/,
        /jakies (polecenia|namiary|typy|sugestie|pomysly)|macie kogos|masz kogos|ktos sprawdzony|ktos cos/,
      ),
      /( (kogos|cos|tu|moze|z was|z panstwa|pilnie))* ?[?!.]*$/,
    ),
    example: '[Księgowa] do małej gastronomii. Ktoś poleci?',
  },
  {
    name: 'whom can I talk to, in Polish',
    pattern: sequence(
      /\b(z kim|do kogo|kogo|komu)/,
      '(',
      / (moge|mozna|powinienem|powinnam|mam|najlepiej|o tym|w tej sprawie|u was|u panstwa|sie|mozemy)/,
      ')*',
      / (porozmawiac|rozmawiac|napisac|zadzwonic|pisac|pytac|spytac|kontaktowac|skontaktowac|wyslac)/,
      /\b[^.!]{0,20}\?/,
    ),
    example: '[Okna] do wymiany, 90 sztuk. Z kim mogę o tym porozmawiać?',
  },
  {
    name: 'seeks somebody, in Polish',
    pattern: sequence(
      sequence(
        /(?<!\b(nie|juz nie|nigdy|jesli|gdy|kto|ktorzy) )\b/,
        alternatives(
          /szuka(m|my|ja)?|poszukuj(e|emy|a)|potrzebuj(e|emy|a)|rozgladam sie za|rozgladamy sie za/,
          /rozglada sie za|rozgladaja sie za|trzeba( nam)? znalezc|musz\w+ znalezc|musimy znalezc/,
        ),
        /( (teraz|pilnie|wiec|znowu|znow|ponownie|juz|wlasnie|dalej|wciaz|nadal|od nowa))* /,
      ),
      sequence(
        alternatives(
          /now(ym|a|ego|ej)|inn(ym|a|ego|ej)|kims innym|kims nowym|nowa firma|inna firma|kims|kogos/,
          /kogos innego|nowej firmy|nowa firme|innej firmy|firmy|wykonawcy|fachowca|ekipy|ekipa|specjalisty/,
          /pomocy|nowego|nowej|nastepcy|zastepstwa|nastepczyni|od nowa|kogos nowego|zaufanego|na nowo/,
          /kogos zaufanego|kogos solidnego|kogos z polecenia|ekipy do czegos podobnego|kogos do tego/,
          /kogos (wlasnie|akurat)? ?(do|od) (tego|takich rzeczy)|kogos na juz/,
        ),
      ),
      sequence(
        '(',
        sequence(
          / /,
          alternatives(
            /z polecenia|solidnego|sprawdzonego|zaufanego|z uprawnieniami|od zaraz|na juz|w okolicy|innego/,
            /nowego|do tego|na to miejsce|na stale|z doswiadczeniem|z okolicy|tym razem|solidnej|zaufanej/,
            /sprawdzonej|z sercem|od tego/,
          ),
        ),
        ')*',
      ),
      /(?=[.!?,;]|$)/,
    ),
    example: 'Firma od [okien] zniknęła. Szukamy kogoś z polecenia.',
  },
];
