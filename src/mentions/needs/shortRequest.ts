/** Requests in a few words, in either language: a list, a headline, no verb at all. */
import { alternatives, sequence } from '../../language/pattern';
import type { NeedRule } from './needRule';

/** Rules by which a few words ask. */
export const shortRequestRules: NeedRule[] = [
  {
    name: 'one of a list of what is sought',
    pattern: sequence(
      alternatives(
        alternatives(
          /szukam(y)?|poszukuj(e|emy)|potrzebuj(e|emy)|potrzebn[yaei]|looking for|seeking|needed|wanted/,
          /in need of|my ask|we need|i need/,
        ),
      ),
      sequence(
        '(',
        sequence(
          / /,
          alternatives(
            /right now|now|teraz|aktualnie|obecnie|pilnie|currently|help with|wykonawcow|wykonawcy|firm|firmy/,
            /ekip|ekipy|fachowcow|podwykonawcow|dostawcow|uslug|contractors|suppliers|subcontractors|trades/,
            /services|the following/,
          ),
        ),
        ')*',
        /: ?/,
      ),
      /([^.:;|?!,]{1,40}, ?){0,6}([a-z]+ ){0,3}KEY/,
    ),
    example: 'Szukamy wykonawców: balustrady, [okna].',
  },
  {
    name: 'terse, at once',
    pattern: sequence(
      /(^|[.!?] )((dobr|pilnie|pilny|pilna)[a-z]* )?KEY /,
      alternatives(/na juz|na wczoraj|na cito|pilnie|od zaraz|na dzis|na jutro|asap|urgent\w*|for tomorrow|for today/),
      /\b(?! (przyjedzie|przyjdzie|bedzie|mamy|jest|sa))/,
    ),
    example: '[Hydraulik] na już!! Zalewa mi łazienkę.',
  },
  {
    name: 'terse, who does it',
    pattern: sequence(
      /(^|[.!?] )([a-z]+ )?KEY( (pod|na|z|do|w|dla|od) [a-z0-9]+){0,2},? (kto|ktos) /,
      alternatives(
        /robi|zrobi|zrobilby|poleca|poleci|ogarnia|ogarnie|zna|ma namiar\w*|bierze|wykonuje|podejmie/,
        /sie podejmie|wezmie|moze/,
      ),
      /\b/,
    ),
    example: '[Dachy] pod fotowoltaikę kto robi?',
  },
  {
    name: 'anyone, at the end',
    pattern: sequence(
      /(^|[.!?] )([a-z]+ ){0,3}KEY/,
      /( (for|in|near|nr|to|who|do|na|w|od|dla|kolo|pod|with) [^.?!]{0,80}?)?(,| -| –|\?)? ?/,
      alternatives(
        /anyone|anybody|any ideas|any takers|any tips|any names|ktos|ktos cos|ktos poleci|ktos chetny/,
        /ktos ma|polecacie|polecicie|jakies pomysly|jakies namiary/,
      ),
      /( [a-z]+){0,2} ?\?/,
    ),
    example: '[Photographer] for a small wedding in June, anyone?',
  },
  {
    name: 'quote please',
    pattern: sequence(
      sequence(
        /(^|[.!?] )/,
        alternatives(
          /quote|price|estimate|rfq|rfp|request for (quotation|quote|proposal|proposals|tenders?)/,
          /invitation to tender|quotation/,
        ),
        /( (please|needed|wanted|request|required))?(:| -| –|,) ?/,
      ),
      /((the|our) )?([a-z0-9,.]+ ){0,5}KEY/,
    ),
    example: 'Quote please: 2,000 [leaflets].',
  },
];
