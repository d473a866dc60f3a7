/** Messages by which somebody sells: advertisements and newsletters. */
import { alternatives, sequence } from '../../language/pattern';
import type { NeedRule } from './needRule';

/** Anywhere in a message: it is an advertisement. */
export const advertisingRules: NeedRule[] = [
  {
    name: 'a newsletter',
    pattern: sequence(
      /\b/,
      alternatives(
        /unsubscribe|opt out|view (it )?in (your )?browser|manage (your )?preferences|newsletter/,
        /wypisz sie|wypisac sie|rezygnacj\w+ z subskrypcji/,
        /(nie chcesz|nie chca panstwo) (juz )?otrzymywac|kliknij|wyswietl w przegladarce/,
      ),
      /\b/,
    ),
    example: 'Kto robi [okna]? My! Kliknij i zobacz.',
  },
  {
    name: 'a discount',
    pattern: alternatives(
      /(-|– ?)?\d+ ?%( (taniej|off|rabatu|znizki|mniej|discount))|-\d+ ?%/,
      sequence(
        /\b(rabat|znizka|promocja|prowizja|prowizji|commission|save|discount|oszczedz)/,
        /( (of|do|nawet|up to|w wysokosci))? \d+/,
      ),
      /\bjuz od \d+|\bfrom (only |just )?[£$€]\d+/,
    ),
    example: 'Ile kosztują [okna]? Od dziś 35% taniej.',
  },
  {
    name: 'offers it',
    pattern: sequence(
      /\b/,
      alternatives(
        /oferujemy|proponujemy panstwu|nasz(a|e) (oferta|biuro [a-z]+ (poprowadzi|zajmie)|fabryka|sklep)/,
        /w naszej ofercie|zapraszamy do (sklepu|skorzystania|zapoznania|naszego)/,
        /zamow(ienie)? (juz|teraz|bezplatn\w+)|zadzwon i|sprawdz nas\w+|umow sie na (bezplatn|darmow)\w+/,
        /bezplatn\w+ (wycena|pomiar|konsultacj\w+)|porozmawiajmy!|zajrzyj do/,
        /we (offer|supply|ship|deliver nationwide|provide (professional|quality|bespoke))/,
        sequence(
          /our /,
          alternatives(
            /factory|price list|showroom|dealer|new range|bookkeepers|accountants|designers|linguists|drivers/,
            /experts|engineers/,
          ),
          / (ships?|is|are|will|can|makes?)/,
        ),
        /reply (yes|for|now)|book (your|a) free/,
        /free (survey|quote|quotes|trial|demo|consultation|measuring)|switch to|let us quote/,
        /interested\? reply|trade prices|dealer price/,
      ),
      /\b/,
    ),
    example: 'Who makes the best [windows]? Our factory ships all over the EU.',
  },
];
