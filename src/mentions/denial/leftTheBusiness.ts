/** What the sender gave up or closed: "we are out of the window business", "z audytami kończymy". */
import { alternatives, sequence } from '../../language/pattern';
import type { DenialRule } from './denialRule';
import { adviseNot, gotOut, hadEnough, knowNothing, stayAway } from './refusalWords';

/** "We are out of the window business." */
const leaving = sequence(
  /\b/,
  alternatives(
    /out of|end of|left|leaving|leave|quit|quitting|exited|sold/,
    /(closed|closing|shut|wound)( down| up)?/,
    alternatives(adviseNot, gotOut, hadEnough, knowNothing, stayAway),
  ),
  /( the| our| this)? $/,
);
const givenUpRules: DenialRule[] = [
  {
    name: 'leaving the business',
    pattern: {
      before: leaving,
      behind: /^( \w+)? (business|trade|game|market|industry|line|department|division|arm|side)\b/,
    },
    example: 'We are out of the [window] business.',
  },
  {
    name: 'left to others',
    pattern: {
      before: leaving,
      behind: sequence(
        /^( (business|service|work|trade|jobs|line))? (to|for) /,
        alternatives(
          /others|the competition|(the )?specialists|the (experts|professionals|pros)/,
          /(someone|somebody) else|our competitors/,
        ),
        /\b/,
      ),
    },
    example: 'We leave [windows] to the experts.',
  },
  {
    name: 'this even less',
    pattern: { before: /\bnie\b/, behind: /^ (tym bardziej|tez nie|rowniez nie)\b/ },
    example: 'Drzwi nie robimy, [okien] tym bardziej.',
  },
  {
    name: 'cut from the range',
    pattern: {
      before: sequence(
        /\b/,
        alternatives(/cut|delet\w+|remov\w+|struck|taken|took/, /skresl\w+|usun\w+|wycof\w+|wykresl\w+|wyrzuc\w+/),
        /( the| our| all)? $/,
      ),
      behind: sequence(
        /^( \w+)? (from|off|z) (our|the|naszej|naszego|oferty|cennika)/,
        /( price)?( range| offer| menu| list| oferty| cennika|\W*$)/,
      ),
    },
    example: "We've cut [albums] from our range.",
  },
  {
    name: 'gave it up',
    pattern: { before: /\b(gave|given|giving)( the| our| my| all)? $/, behind: /^( \w+)? up\b/ },
    example: 'We gave the [brewery] up.',
  },
  {
    name: 'given up, the thing first',
    pattern: {
      behind: sequence(
        /^( (?!nie|nigdy)\w+)?( sie)?( juz)? /,
        /(zrezygnowal|wycofal|rezygnuj|wycofuj|przestal)(em|am|ismy|ysmy|emy|e)( sie)?\b/,
      ),
    },
    example: 'Ze [szkoleń] zrezygnowaliśmy.',
  },
  {
    name: 'we are done with it',
    pattern: {
      before: /(^|\W)ze? (\w+ )?$/,
      behind: /^( \w+)? (koncz(ymy|e)\b|koniec\b|skonczyl\w+, (\w+ )?(teraz|dzis|dzisiaj|obecnie)\b)/,
    },
    example: 'Z [audytami] kończymy.',
  },
];

/** The part of the firm that did it. */
const partOfFirm = /(dzial|dzialalnosc|produkcje|zaklad|oddzial|pracownie|warsztat)/;
const shutDown = sequence(
  /(zawiesi|wstrzyma|zamkn|zakonczy|zlikwidowa|wygasi|sprzeda)/,
  /(lem|lam|elam|alem|elismy|elysmy|lismy|lysmy)/,
);
const closedRules: DenialRule[] = [
  {
    name: 'we closed the part',
    pattern: {
      before: sequence(/\b/, shutDown, /( juz| swoj| swoja| nasz| nasza| caly| cala)* /, partOfFirm, /( \w+)? $/),
    },
    example: 'Zamknęliśmy dział [okien].',
  },
  {
    name: 'the part we closed',
    pattern: { before: sequence(/\b/, partOfFirm, /( \w+)? $/), behind: sequence(/^( \w+)? /, shutDown, /\b/) },
    example: 'Produkcję [okien] zawiesiliśmy.',
  },
  {
    name: 'the firm closed',
    pattern: {
      behind: sequence(
        /^( \w+)? (was |has |have |is |are )?/,
        alternatives(
          /(closed|shut) (down\b|(its|our|their) doors|last year|in (19|20)\d\d|(\w+ )?years ago)/,
          /went (bust|under|bankrupt)/,
          /(upadl|splajtowal|zbankrutowal)\w*/,
        ),
      ),
    },
    example: "The [foundry] closed last year, I'm a consultant now.",
  },
  {
    name: 'out of this business',
    pattern: {
      behind: /^.{0,60}\b(i'm|we're|i am|we are|i got|we got) out of (the|this|that) (business|trade|game)\b/,
    },
    example: "I sold my [foundry] and I'm out of the business.",
  },
  {
    name: 'handed on',
    pattern: {
      behind: sequence(
        /^( \w+)? (odda|przekaza)(lem|lam|lismy|lysmy)( juz)? /,
        /(synowi|corce|dzieciom|zieciowi|synowej|bratu|siostrze|wspolni\w+|nastepc\w+)\b/,
      ),
    },
    example: '[Odlewnię] przekazałem synowi.',
  },
];

/** Rules by which the sender left the trade. */
export const leftTheBusinessRules: DenialRule[] = [...givenUpRules, ...closedRules];
