/** Who writes sells it, seeks work or clients, or hands out a post: another thing than a need of the service. */
import { alternatives, sequence } from '../../language/pattern';
import type { NeedRule } from './needRule';

/** In the sentence or one of those beside it. */
export const sellerRules: NeedRule[] = [
  {
    name: 'a post',
    pattern: sequence(
      /\b/,
      alternatives(
        /cv|etat|etatu|etacie|etatow\w*|umow[aeęy] o prace|do (naszego )?zespolu|do stalej pracy/,
        /zatrudnimy|zatrudnie|rekrutujemy|na stanowisko|prac[aeęy] (stala|w biurze|zdalna)/,
        /wynagrodzeni\w+|stawka do uzgodnienia|stala praca|zarobki|dolacz do|doswiadczenie wymagane/,
        /[£$€]\d+k|hybrid|(for|in) our [a-z]+ office|office based|full[- ]?time|part[- ]?time|salary/,
        /join (our|the|us)( [a-z]+)? ?(team)?|permanent (role|position|post)|vacanc\w+|we are hiring/,
        /we're hiring|hiring:|now hiring|in-house|per annum|apply (by|to|at|now|with)|benefits package/,
        /[£$€] ?\d+ a day|kat\. b/,
      ),
      /\b/,
    ),
    example: 'Szukamy [księgowej] na pełny etat.',
  },
  {
    name: 'wants to sell to them',
    pattern: sequence(
      /\b/,
      alternatives(
        sequence(
          /we (build|make|sell|supply|write|develop|have built|have made|produce|distribute|import)/,
          / [^.!?]{0,40}(for (their|them|such)|to them|software|tools?|app)/,
        ),
        sequence(
          /(our|nasz\w*|swoj\w*) (new )?/,
          alternatives(
            /product|software|tool|app|platform|solution|range|produkt\w*|program\w*|oprogramowani\w*/,
            /narzedzi\w*|aplikacj\w*|system\w*|rozwiazani\w*/,
          ),
        ),
        sequence(
          /(szuka\w*|poszukuj\w*|pozyska\w*|potrzebuj\w*) ([a-z]+ ){0,2}/,
          /(klient|odbiorc|dealer|partner|dystrybutor|przedstawiciel)(ow|i|y)?\b/,
        ),
        /(looking for|seeking|open to|in search of|after|want) ([a-z]+ ){0,2}(clients|customers|leads)/,
        /resellers?|distributors?|dealers|prowizj\w+|commission|program partnerski|i help|we help/,
        /pomagam( firmom| ludziom)?|pomagamy/,
      ),
      /\b/,
    ),
    example: 'Szukamy dealerów [okien] w Wielkopolsce.',
  },
];
