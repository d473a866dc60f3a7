/** Requests without an object of their own: what they ask for is named beside them, or in the next sentence. */
import { alternatives, sequence } from '../../language/pattern';
import type { NeedRule } from './rule';

const youPolish = '(( (pan|pani|panstwo|panstwa|moze|ktos|ktos z was|ktos z panstwa|przypadkiem|prosze|mi|nam|tu))*)';
const somebodyPolish =
  '(zastepstwo|nastepce|nastepczynie|jakies nazwisko|kogos|kogokolwiek|jakas firme|jakas ekipe|jakiegos fachowca|firme|ekipe|fachowca|wykonawce|namiar\\w*|kontakt)';
const trusted =
  '(( |, )(zaufanego|zaufana|dobrego|dobra|sprawdzonego|sprawdzona|godnego polecenia|takiego|konkretnego|fajnego|solidnego|solidna|porzadnego|innego|w okolicy|z okolicy|tutaj|na miejscu|w poznaniu))*';
/** "… who …", with a verb that says nothing of the thing. */
const anyWork = sequence(
  '(,? (kto|ktora|ktory)',
  /( (by|moglby|moze|moglaby|mialby|to|tym|je|go|ja|nam|mi|jej|mu|sie|im|z tym|juz|temu|dobrze|szybko))* /,
  /(zrobi\w*|robi|ogarn\w+|wejdzie|wezm\w+|wzial\w*|podejmi\w*|podjal\w*|zajmi\w*|zajal\w*|pomoz\w*|pomog\w*)/,
  /( (to|tym|je|go|ja|nam|mi|jej|mu|sie|im|by|tego|temu|z tym|na budowe|jeszcze|juz|szybko|dobrze|od reki|od zaraz))*/,
  /( (przed|do|w|na|od|za) [a-z]+)*/,
  ')?',
);
const tail = /(?=[?.!,;:)]|$)/;

const priceEnd =
  /( (to|by|moze|bylby|netto|brutto|mniej wiecej|za to|za calosc|u ciebie|u pana|u pani|u panstwa|orientacyjnie|sie|okolo|razem|z montazem|mnie|nas|pan|pani|panstwo|wasz|panstwa|i termin|i jaki termin|wykonania))*/;

/** Rules by which a sentence asks, and another names what for. */
export const openRequestRules: NeedRule[] = [
  {
    name: 'knows somebody, in Polish',
    pattern: sequence(
      /\b(zna|znasz|znacie|kojarzy(sz|cie)?|masz|macie|ma|maja|poleca|polecacie|polecasz|poleci|polecisz|polecicie|poleccie|polec|polecilby|polecilaby|wskaze|wskazesz|znajdzie sie|polecic|wskazac|podpowiedziec)\b/,
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
    pattern:
      /(^|[.,;:!?–-] ?|\b(a|tylko|ale) )kto( (by|moze|moglby|moglaby|mi|nam|im|jej|mu|to|je|ja|go|tu|u nas|sie))* (zrobi\w*|zrobil\w*|przejmi\w*|przejal\w*|pomoz\w*|pomog\w*|ogarni\w*|ogarnal\w*|wezmi\w*|wzial\w*|podejmi\w*|podjal\w*|robi|naprawi\w*|wymieni\w*|wyceni\w*|zajmi\w*|zajal\w*|przyjedzie|poprowadzi\w*|poleci|polecilby)( (to|je|ja|go|nam|mi|im|by|sie|tego|tym|za|od|ode|mnie|nas|w|na|przed|do|rozsadne|pieniadze|[a-z]{3,9})){0,6} ?\?/,
    example: 'Teściowie mają do zrobienia [dach]. Kto im to zrobi za rozsądne pieniądze?',
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
      /\b(kogo|co|ktora firme|jaka firme)( (by|bys|byscie|panstwo|pan|pani|moze|mi|nam|do tego|tu))* (poleca\w*|polec\w+|radzi\w*|zaprosil\w*|wzial\w*|wziela|zapytac|poprosic|zatrudnic|wybral\w*|prosic|spytac|sugeruj\w*|podpowie\w*)\b/,
      /\b(do kogo|u kogo|z kim|kogo)( (sie|mam|z tym|w tej sprawie|moge|mozna|najlepiej|warto|by|tu|o to|moglbym|moglabym|mamy|wy|pan|pani|panstwo))* (zwrocic|uderzyc|pojsc|isc|szukac|zadzwonic|rozmawiac|porozmawiac|pracowal\w*|robil\w*|wspolpracuj\w*|zglosic|zamowic|zlecic|poprosic|pytac|korzystacie)\b/,
      /\b(nie wiem|nie mam pojecia|nie wiemy|nie mamy pojecia),? (komu|kto (by|moglby|moze|to|mi|nam|je|sie|ma)|do kogo|u kogo|kogo (wziac|zapytac|poprosic|prosic|wybrac)|gdzie (szukac|isc|uderzyc|pytac))\b/,
      /\bkomu( (by|moge|mozna|pan|pani|panstwo|to|warto|najlepiej))* (zlecic|powierzyc|oddac|dac|zaufac)\b/,
    ),
    example: 'Cieknie [dach]. Kogo Pan poleca?',
  },
  {
    name: 'would you take it on, in Polish',
    pattern: sequence(
      /(?<!\b(kto|jak|gdzie) )\b(podejm\w+ sie|podjal\w* by sie|podjal\w* sie|podjel\w*( by)? sie|podejmuj\w+ sie|wzial\w* by|wziel\w* by|zajal\w*( by)? sie|zajm\w+ sie|wezm\w+|zrobil\w*by|zrobi(sz|cie)?|ogarnie\w*|pomoze\w*|pomog(l\w*|a))/,
      /( (to|tego|tym|pan|pani|panstwo|takimi|taki|taka|takie|sie|opieki|sprawa|rzeczami|zlecenie|zlecenia|tematu|temat|nam|mi|jej|by|od|moze|w tym|z tym|na siebie|wiosny|jeszcze|jeden|dom|w tym roku|przed|do|swietami|konca|roku|pan to|na|wiosne|za|[a-z]+em|[a-z]+u)){0,7}\?/,
    ),
    example: 'Potrzebna nam [umowa]. Weźmie to Pani?',
  },
  {
    name: 'can it be done, in Polish',
    pattern:
      /(\bda sie( (to|zrobic|cos z tym zrobic|jakos|szybko|tak|od reki))*|\b(jest|bylaby|sa|byloby) (szansa|szanse|mozliwosc|to mozliwe)|\b(mozesz|moze pan|moze pani|mozecie|moga panstwo|moglby pan|moglaby pani|przyjedzie pan|przyjedzie pani|wpadniesz|przyjedziesz|przyjedziecie|wpadnie pan)( (to|nam|moze|do nas|kiedys|jakos))* ?(zmierzyc|obejrzec|wycenic|zrobic|sprawdzic|przyjechac|zajrzec|zobaczyc|pomoc|rzucic okiem|na pomiar|wziac)?( [a-z]+){0,3})\?/,
    example: '[Szafa] pod skosy, trzy metry. Przyjedzie Pan zmierzyć?',
  },
  {
    name: 'how much, in Polish',
    pattern: sequence(
      /\b(ile|jaki|jaka|za ile|po ile)\b/,
      priceEnd,
      /( (koszt\w*|cena|wyjdzie|wyszlo|wychodzi|wyniesie|bierze\w*|biora|liczy\w*|licza|policzy\w*|zaplac\w*|bedzie|zyczy\w*|wycen\w+))/,
      priceEnd,
      '\\?',
    ),
    example: 'Marzy nam się krótki [film]. Ile to może kosztować?',
  },
  {
    name: 'asks for an offer, in Polish',
    pattern:
      /\b(prosze|prosimy|poprosze|prosilbym|prosilabym|bede wdzieczn[ya]|chetnie przyjme|czekam|czekamy)( (uprzejmie|bardzo|pilnie|o pilny|o pilna|za|o|na|tez|pana|pani|panstwa|szybki|szybka|wstepna|orientacyjna|krotka))* (oferte|wycene|kosztorys|wycenke|kontakt|telefon|namiary|namiar|cene|ceny|propozycje|podpowiedz|pomoc|info o cenie|polecenie|polecenia|rekomendacje|kontakty)( (i termin|na priv|zwrotny|w tej sprawie|cenowa|do kogos|na maila|tutaj|z terminem|na adres|w komentarzu|do konca|do piatku))*(?=[.,!;:)]|$)/,
    example: 'Chcemy założyć [monitoring]. Proszę o kontakt.',
  },
  {
    name: 'have you something, in Polish',
    pattern:
      /\b(ma|masz|macie|maja)( (pan|pani|panstwo|moze))* (cos|jakas oferte|jakas propozycje|jakis pomysl)( (gotowego|takiego|ciekawego|dobrego|w ofercie))* ?((dla|na) [a-z]+( [a-z]+)?)? ?\?/,
    example: 'Mamy budżet na [szkolenia]. Czy ma Pan coś gotowego dla handlowców?',
  },
  {
    name: 'would compare offers, in Polish',
    pattern:
      /\b(chetnie|moge|chcial\w+|warto by|dobrze by)( [a-z]+)? (porownam|porownac|poznam|poznac|zobacze|zobaczyc|rozwaze|przejrze|sprawdze)( z)?( (pana|pani|panstwa|wasza|twoja|inna|inne))? (ofert\w*|propozycj\w+|cen\w+|stawk\w+|warunk\w+)\b|(^|[.!?,] ?)(ratunku|pomocy|sos|help)( prosze)? ?[?!]/,
    example: 'Kończy się nam [polisa], chętnie porównam z Pana ofertą.',
  },
  {
    name: 'would take a name, in Polish',
    pattern:
      /\b(przyjm|wezm|przygarn|poprosz|szuka|potrzebuj)\w*( (pilnie|chetnie|jakis|jakies|jakiegos|o))* (namiar\w*|kontakt\w*|nazwisk\w*|numer\w*|polece\w*)( (na|do) (kogos|fachowca|firme|firmy|ekipe)( [a-z]+(ego|a|ej))*)?(?=[.!?,]|$)/,
    example: '[Kocioł] dogorywa. Chętnie przyjmę namiary na kogoś uczciwego.',
  },
  {
    name: 'when could you, in Polish',
    pattern:
      /\b(kiedy|jak szybko|na kiedy)( (by|moglby|moglaby|moglbys|mozecie|mozesz|moze|mogliby|najwczesniej|pan|pani|panstwo|to))* (przyjechac|zaczac|zrobic|zmierzyc|wejsc|zajrzec|obejrzec|wpasc|pomoc|przyjsc|zajac sie|podjechac)\b[^.!]{0,30}\?|\b(dasz|da|dacie|dalby|dalaby|dadza)( (pan|pani|panstwo))* rade\b[^.!]{0,20}\?|\b(jest|bylby|bylaby|bylbys|bylabys|byliby|sa|jestes)( (pan|pani|panstwo))* (tym )?(tematem )?(zainteresowan\w+|chetn\w+)\b[^.!]{0,30}\?|\bco (pan|pani|ty) na to\?/,
    example: 'Zostały [okna]. Kiedy mógłby Pan zmierzyć?',
  },
  {
    name: 'would you make an offer, in Polish',
    pattern:
      /\b(moze|mozesz|mozecie|moglby|moglaby|moglbys|mogliby|mogę|moge|prosze)( (pan|pani|panstwo|mi|nam|to|go|je|tez|o|prosic|liczyc|na))* ?(przygotowac|przeslac|wyslac|dac|zrobic|podac|przedstawic|zlozyc|oferte|wycene)( (nam|mi|pan|pani|panstwo|jakas|wstepna|orientacyjna))*( (oferte|wycene|kosztorys|cene|propozycje|cennik))?( [a-z]+){0,3}\?/,
    example: 'Zmieniamy [biuro rachunkowe], może przygotować Pan ofertę?',
  },
  {
    name: 'does somebody recommend, in Polish',
    pattern:
      /(^|[.!?,:;–-] ?)((czy )?(ktos|kto) (cos |kogos )?(polec\w+|zna|podpowie|ma namiar\w*|doradzi|pomoze|robi|zrobi)|polecicie( kogos)?|polecacie( kogos)?|poleci ktos|jakies (polecenia|namiary|typy|sugestie|pomysly)|macie kogos|masz kogos|ktos sprawdzony|ktos cos)( (kogos|cos|tu|moze|z was|z panstwa|pilnie))* ?[?!.]*$/,
    example: '[Księgowa] potrzebna od zaraz, kto poleci?',
  },
  {
    name: 'whom can I talk to, in Polish',
    pattern:
      /\b(z kim|do kogo|kogo|komu)( (moge|mozna|powinienem|powinnam|mam|najlepiej|o tym|w tej sprawie|u was|u panstwa|sie|mozemy))* (porozmawiac|rozmawiac|napisac|zadzwonic|pisac|pytac|spytac|kontaktowac|skontaktowac|wyslac)\b[^.!]{0,20}\?/,
    example: '[Okna] do wymiany, 90 sztuk. Z kim mogę o tym porozmawiać?',
  },
  {
    name: 'passes it on, in Polish',
    pattern: alternatives(
      /\b(moge|mam|mogę)( (jej|mu|im|ja|go|ich|was|panstwa|do pana|do pani|do ciebie|do panstwa))* (dac|podac|przekazac|skierowac|polaczyc|odeslac|wyslac|poznac|umowic|polecic)( (jej|mu|im|twoj|pana|pani|panstwa|do ciebie|do pana|do pani|was|do panstwa))*( (numer|namiar\w*|kontakt|telefon|wizytowke|maila))?[^.!]{0,20}\?/,
      /\bdaj(cie)? znac,? (jesli|czy|jak) (mam|moge) (was|ich|panstwa)/,
      /\bczy moge (was|panstwa|ich|ja|go) (polaczyc|poznac|umowic|skontaktowac)/,
      /\b(odezwij|odezwie|odezwiesz|skontaktuj|skontaktuje|skontaktowac|zglos|zglosi|porozmawiasz|porozmawia|zadzwonisz|zadzwoni|pogadasz)( (sie|pan|pani|prosze))* (z|do) (nim|nia|niej|niego|nimi|nich)\b/,
      /\b(pomyslal(am|em) o (tobie|panu|pani|was|panstwu)|podal(am|em) (jej|mu|im) (twoj|pana|pani) (numer|namiar))/,
      /\b(moge|mam) (jej|mu|im) (pana|pania|ciebie|was) (podrzucic|polecic|podac|podeslac)/,
      /\bmam dla (niego|niej|nich) (zlecenie|robote|prace)/,
    ),
    example: 'Szwagier potrzebuje [okien]. Mogę mu dać Twój numer?',
  },
  {
    name: 'are you free, in Polish',
    pattern: sequence(
      /\b(masz|macie|ma|maja|znajdziesz|znajdzie|znajdziecie)( (pan|pani|panstwo|moze|jeszcze|wtedy|jakies|jakis|u siebie))* /,
      /(czas|wolny termin|wolne terminy|wolne moce|wolne miejsca|wolne miejsce|wolny weekend|wolna sobote|wolny dzien|wolne dni|wolne okienko|termin|terminy|moce|ochote|chwile zeby)\b[^.!]{0,30}\?/,
    ),
    example: 'Wciąż szukamy [fotografa]. Masz wtedy czas?',
  },
  {
    name: 'seeks somebody, in Polish',
    pattern: sequence(
      /(?<!\b(nie|juz nie|nigdy|jesli|gdy|kto|ktorzy) )\b(szuka(m|my|ja)?|poszukuj(e|emy|a)|potrzebuj(e|emy|a)|rozgladam sie za|rozgladamy sie za|rozglada sie za|rozgladaja sie za|trzeba( nam)? znalezc|musz\w+ znalezc|musimy znalezc)( (teraz|pilnie|wiec|znowu|znow|ponownie|juz|wlasnie|dalej|wciaz|nadal|od nowa))* /,
      /(now(ym|a|ego|ej)|inn(ym|a|ego|ej)|kims innym|kims nowym|nowa firma|inna firma|kims|kogos|kogos innego|nowej firmy|nowa firme|innej firmy|firmy|wykonawcy|fachowca|ekipy|ekipa|specjalisty|pomocy|nowego|nowej|nastepcy|zastepstwa|nastepczyni|od nowa|kogos nowego|zaufanego|na nowo|kogos zaufanego|kogos solidnego|kogos z polecenia|ekipy do czegos podobnego|kogos do tego|kogos (wlasnie|akurat)? ?(do|od) (tego|takich rzeczy)|kogos na juz)/,
      /( (z polecenia|solidnego|sprawdzonego|zaufanego|z uprawnieniami|od zaraz|na juz|w okolicy|innego|nowego|do tego|na to miejsce|na stale|z doswiadczeniem|z okolicy|tym razem|solidnej|zaufanej|sprawdzonej|z sercem|od tego))*/,
      /(?=[.!?,;]|$)/,
    ),
    example: 'Firma od [okien] zniknęła. Szukamy kogoś z polecenia.',
  },
  {
    name: 'must have it done, in Polish',
    pattern:
      /\b(musimy|musze|musza|musi|trzeba|chcemy|chce|chcielibysmy|chcialbym|chcialabym)( (je|go|ja|to|ich|pilnie|szybko|wreszcie|w koncu|jak najszybciej|bedzie))* (wymienic|zrobic|zlecic|naprawic|zamowic|komus oddac|oddac|przerobic|odnowic|ogarnac|zrobic od zera)( (je|go|ja|to|ich))*\b[^.?!]{0,40}\b(a|tylko|ale) (nie (mam|mamy|wiem|wiemy|znam|znamy)|kto|komu|z kim|do kogo)/,
    example: '[Okna] są stare. Musimy je wymienić, a nie mam pojęcia, do kogo iść.',
  },
  {
    name: 'any suggestions, in English',
    pattern:
      /(^|[.!?,;:–-] ?|\b(have you|got|has anyone|anyone|do you have|would welcome|grateful for|open to) )(any|some) (suggestions?|recommendations?|ideas?|tips|names?|thoughts|leads|takers|advice|contacts|pointers|recs)( (who (could|can|might|would)|please|anyone|welcome|very welcome|gratefully received|appreciated|at all|for me|of who to ask|for who|round here|locally|on who|of who|from (you|the group)))*[^?.!]{0,25}(?=[?.!]|$)/,
    example: 'The [roof] leaks. Any suggestions?',
  },
  {
    name: 'who would you use, in English',
    pattern:
      /\bwho(m)?('d| would| do| did| should| could| can)? (you|we|i|they) (all )?(use|trust|recommend|ask|go to|call|suggest|turn to|get|go with|go for|send|talk to|speak to|hire|approach|try|ring|have)\b( (with|for|to|about|on|in|do|handle|look at|sort))*( (it|that|this|them|those|one|these|yours|such a thing|the job|something like that|something like this))?[^?.!a-z]{0,3}(?=[?.!,]|$| (do|round|around|these|yourself))/,
    example: '[Payroll] takes my weekend. Who would you trust with it?',
  },
  {
    name: 'who could do it, in English',
    pattern:
      /\bwho (can|could|would|might|will|does|do) (do|make|fix|help|sort|take|look at|come|handle|come and look at|quote for|price|i ask|i call|i speak to|we ask|we call|have a look)( (it|that|this|them|us|out|on|me|with|for))*[^.!]{0,20}\?/,
    example: 'The [boiler] died. Who could fix it?',
  },
  {
    name: 'knows somebody, in English',
    pattern: sequence(
      "(?<!\\b(i|i'll|we|they) )",
      /\b(know|recommend|suggest|think of|know of|got|find|have)( (me|us|of))? (anybody|anyone|somebody|someone|a good one|a decent one|a good firm|a firm|anybody else|a reliable one|one|any)/,
      /( (good|reliable|decent|trustworthy|local|nearby|round here|around here|you trust|you rate|you'd trust|you would trust|like that|else|suitable|in leeds|new|please|we could (ask|use|try)|i could (ask|use|try|call)|you can recommend))*/,
      /(,? (who|that|to)( (could|can|might|would|will|does|do|'d|is|isn't))*( (do|does|help|fix|make|sort|take|handle|price|quote|look|come|take over|cover|have|a look|free|good))?( (it|that|this|them|us|out|on|at|me|with|for|over|in|time|soon|quickly|properly|[a-z]{2,10})){0,5})?/,
      /(?=[?.!,;]|$)/,
    ),
    example: 'Our [cleaner] quit. Please tell me you know someone.',
  },
  {
    name: 'would you do it, in English',
    pattern:
      /\b(would|could|can|will|might|do|any chance) (you|your (firm|team|company|people))( (guys|be able to|possibly|please|kindly|also|ever|maybe|perhaps|still|be willing to|consider|could))* (quote|price|have a (quick )?(look|chat|word)|take a look|take (it|this|that|them|us|her|him) on|take on (new )?(clients|places|work|jobs|projects)|do (it|that|this|them|the [a-z0-9]+)|help|step in|jump in|take over|pick (it|this) up|sort (it|this|us) out|rescue us|save us|give (us|me) a (price|quote|call|ring|ballpark|rough idea)|talk to (her|him|them)|speak to (her|him|them)|call (her|him|them|me|us)|fit (us|it|me|them) in|come (out|over|and (look|measure|see|quote|have a look))|cover (it|that)|take (over|the job)|handle (it|that|this)|look at (it|that|this)|be (free|available|interested|up for it|keen)|meet (her|him|them)|drop (her|him|them) a line)\b[^.!]{0,60}\?/,
    example: 'We have a new office and no [cleaner]. Could you quote?',
  },
  {
    name: 'are you free, in English',
    pattern:
      /\bany chance (that )?(you|you're|you are|your team is) (be )?(free|available|could|can|might)\b[^.!]{0,40}\?|(^|[.!?,] ?)(help|please help|sos)( please| me| us)? ?[?!]|\bis there (anyone|anybody|someone|somebody)( else)?( (you|who|that|i)\b[^.!]{0,50})?\?|\b(happy|glad|like|love|keen) to hear from (anybody|anyone|somebody|someone|firms|you if)\b|\b(when|how soon|how quickly) (could|can|would|might) you (come|start|do|fit|look|measure|visit|be able|make|pop|take)\b[^.!]{0,40}\?|\bwhat's your availability\b|\b(are you|are you guys|would you be|you) (free|available|interested|taking on( new)? (clients|work|jobs|projects)|taking (new )?(clients|work|bookings)|up for (it|that)|able to (help|quote|do (it|that)|take (it|that) on))\b[^.!]{0,40}\?|\bfancy (it|that|the job|quoting|a go|having a look)\b[^.!]{0,20}\?|\b(is|would) (that|this|it)( be)? (something|your (sort|kind|line)|a job|the sort of|up your street|in your line|anything)\b[^.!]{0,40}\?|\bdo you have (capacity|any availability|time|room|space)\b[^.!]{0,30}\?/,
    example: 'We need an [interpreter] in May. Would you be free?',
  },
  {
    name: 'passes it on, in English',
    pattern:
      /\b(can|may|could|shall|should|ok if|okay if|happy for me to|mind if|alright if) i (add|include|give|pass|passed|gave|send|put|introduce|connect|forward|share|hand)( on)? (him|her|them|you|your|the two of you)\b[^.!]{0,60}\?|\b(i thought of you|i gave (him|her|them) your (name|number|details|card)|could i introduce you|worth a call|i'll introduce you|happy to introduce you|i have a client in need|shall i connect you|(he|she|they)('d| would) like (to talk to you|you to call)|can i put you in touch)\b/,
    example: 'My sister wants a new [kitchen]. Can I give her your number?',
  },
  {
    name: 'how much, in English',
    pattern:
      /\b(how much|what)( (would|do|does|might|is|are|will|'s))?( (it|that|you|they|this|we|your|the|one|be looking at))* ?(cost|charge|charge per [a-z]+|set (us|me) back|come to|price|rates?|fees?|day rate|ask|run to|be looking at|looking at)?( (roughly|per day|for that|for it|approximately|all in|please|to do|us|me|be|a day|an hour|for|this|job|looking at|a month))*\?/,
    example: 'A new [website], ten pages. How much would that be?',
  },
  {
    name: 'asks for a quote, in English',
    pattern:
      /\b(grateful for|appreciate|would welcome|'d welcome|interested in|would value|send (me|us)|let (me|us) have|give (me|us)|like|love|get|have|need|want|provide|after|email (me|us)|forward)( (to have|to get|you to give us))? (a|your|an|some|any|the)?( (rough|best|quick|ballpark|detailed|keenest|competitive|written|proper|indicative))* ?(price|quote|quotation|estimate|prices|ballpark|figure|proposal|costing|quotes|pricing|rates)\b(?! list)( (and|for|by|on|from|to) [^.!?]{0,40})?(?=[.!?,;]|$)|\bplease (quote|price( it| this)?( up)?|call|ring|get in touch|advise (price|cost|on price|of cost))\b/,
    example: 'The [window] schedule is attached. We would be grateful for your best price.',
  },
  {
    name: 'seeks somebody, in English',
    pattern:
      /(?<!\b(not|n't|never|longer|don't|if|was|were|you|to) )\b((looking|searching|hunting|on the hunt|on the lookout|in the market)( again| now| around| urgently)? for|need(s)?|seeking|in need of|could do with|want(s)?|(have|has|'ve got|got) to find|need to find) (somebody|someone|a new one|another( one| firm)?|a new (firm|person|supplier|contractor|provider)|help|a hand|some help|a replacement|one (just )?like it|one|a good one|a decent one|a reliable one|somebody new|someone new|somebody else|someone else|the name of somebody|some advice|a specialist|a firm|a professional|one fast|one badly|proper help|a recommendation|it (done|fixed|sorted|replaced|redone|looked at)|them (done|fixed|sorted|replaced|redone|looked at))\b( (good|reliable|fast|quickly|urgently|asap|soon|by [a-z]+|before [a-z]+|with experience|local|for it|to take over|who picks up the phone|who answers the phone|who turns up|this time|from (a )?recommendation|we can trust|i can trust|on recommendation|to do it|to help|now|please|again|this week|next week|to take it on|here))*(?=[.!?,;]|$)/,
    example: 'The [roofer] vanished. We need somebody reliable.',
  },
  {
    name: 'looks again, in English',
    pattern:
      /\b(we|i|they|she|he)('re|'m| are| am|'s| is)? (now )?(looking|searching|look|hunting)( (again|afresh|once more|elsewhere|all over again|for a recommendation this time))(?=[.!?,;]|$)|\bback to square one\b|\bstarting (again|over) from scratch\b/,
    example: 'We took a [roofer] last year and he vanished. We are looking again.',
  },
];
