/** Somebody passes on what another needs: "Can I give her your number?" */
import { alternatives, sequence } from '../../language/pattern';
import type { NeedRule } from './needRule';

/** Rules by which a sentence brings two people together, and another says what for. */
export const passedOnRules: NeedRule[] = [
  {
    name: 'asks whether he would, in Polish',
    pattern: sequence(
      sequence(
        /\b(pyta|pytaja|pytal|pytala|prosi|zastanawia sie|ciekaw\w*),? (o to )?czy/,
        /( (by|nie|moglby|moglaby|moze))* /,
      ),
      /(pan|pani|panstwo|ty)( (by|nie|moze|tez|jeszcze))* /,
      sequence(
        alternatives(/zajrzal|zrobil|podjal|wycenil|obejrzal|pomogl|przyjechal|wzial|zajal|zna|poleci|ma|znal|polecil/),
      ),
    ),
    example: '[Ogrzewanie] to temat na wczoraj. Ksiądz pyta, czy by Pan nie zajrzał.',
  },
  {
    name: 'passes it on, in Polish',
    pattern: alternatives(
      sequence(
        /\b(moge|mam|mogę)( (jej|mu|im|ja|go|ich|was|panstwa|do pana|do pani|do ciebie|do panstwa))* /,
        /(dac|podac|przekazac|skierowac|polaczyc|odeslac|wyslac|poznac|umowic|polecic)/,
        /( (jej|mu|im|twoj|pana|pani|panstwa|do ciebie|do pana|do pani|was|do panstwa))*/,
        /( (numer|namiar\w*|kontakt|telefon|wizytowke|maila))?[^.!]{0,20}\?/,
      ),
      /\bdaj(cie)? znac,? (jesli|czy|jak) (mam|moge) (was|ich|panstwa)/,
      /\bczy moge (was|panstwa|ich|ja|go) (polaczyc|poznac|umowic|skontaktowac)/,
      sequence(
        /\b/,
        alternatives(
          /odezwij|odezwie|odezwiesz|skontaktuj|skontaktuje|skontaktowac|zglos|zglosi|porozmawiasz/,
          /porozmawia|zadzwonisz|zadzwoni|pogadasz/,
        ),
        /( (sie|pan|pani|prosze))* (z|do) (nim|nia|niej|niego|nimi|nich)\b/,
      ),
      sequence(
        /\b/,
        alternatives(
          /pomyslal(am|em) o (tobie|panu|pani|was|panstwu)/,
          /podal(am|em) (jej|mu|im) (twoj|pana|pani) (numer|namiar)/,
        ),
      ),
      /\b(moge|mam) (jej|mu|im) (pana|pania|ciebie|was) (podrzucic|polecic|podac|podeslac)/,
      /\bmam dla (niego|niej|nich) (zlecenie|robote|prace)/,
    ),
    example: 'Szwagier wymienia [okna]. Mogę mu dać Twój numer?',
  },
  {
    name: 'passes it on, in English',
    pattern: alternatives(
      sequence(
        /\b(can|may|could|shall|should|ok if|okay if|happy for me to|mind if|alright if) i /,
        /(add|include|give|pass|passed|gave|send|put|introduce|connect|forward|share|hand)( on)? /,
        /(him|her|them|you|your|the two of you)\b[^.!]{0,60}\?/,
      ),
      sequence(
        /\b/,
        alternatives(
          /i thought of you|i gave (him|her|them) your (name|number|details|card)|could i introduce you/,
          /worth a call|i'll introduce you|happy to introduce you|i have a client in need/,
          /shall i connect you|(he|she|they)('d| would) like (to talk to you|you to call)/,
          /can i put you in touch/,
        ),
        /\b/,
      ),
    ),
    example: 'My sister is planning her [kitchen]. Can I give her your number?',
  },
];
