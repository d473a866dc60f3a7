/** Words that make a figure of speech of the denial in front of them: "not only", "nie musi Pan", "never lost". */
import { wholeWord } from '../../language/pattern';
import type { DenialRule } from './denialRule';

type WordRule = DenialRule<'word'>;

/** Behind a "not": no denial of what follows, but a phrase, or a word on whether the other has heard. */
export const notADenialWordRules: WordRule[] = [
  {
    name: 'not only',
    pattern: { word: wholeWord(/tylko|jedynie|wylacznie/, /only|just|merely|simply|solely/) },
    example: 'Robimy nie tylko [okna].',
  },
  {
    name: "don't forget",
    pattern: { word: wholeWord(/zapomn\w*|zapomin\w*|przegap\w*/, /forget|miss/) },
    example: 'Nie zapomniałem o [oknach].',
  },
  {
    name: "don't hesitate",
    pattern: { word: wholeWord(/waha\w*|zawaha\w*|doczeka\w*|pospiech\w*/, /hesitate|wait|rush|hurry/) },
    example: "I can't wait to show you our [windows].",
  },
  {
    name: 'no fear',
    pattern: {
      word: wholeWord(/boj(cie)?|martw\w*|obawia\w*|wstydz\w*/, /afraid|ashamed|fear|mind|worry/),
    },
    example: 'Nie boj się pytać o [okna].',
  },
  {
    name: 'no doubt',
    pattern: { word: wholeWord(/watpi\w*|dziwi\w*|wierz\w*/, /doubt|wonder/) },
    example: 'No doubt our [windows] will fit.',
  },
  {
    name: 'not to mention',
    pattern: { word: wholeWord(/ukrywa\w*|wspomin\w*|wspomnia\w*/, /mention\w*/) },
    example: 'Not to mention that we make [windows].',
  },
  {
    name: 'not told yet',
    pattern: {
      word: wholeWord(/mowil\w*|powiedzia\w*|slysz\w*/, /tell|told|say|said|hear|heard|news/),
    },
    example: 'Nie mówiłem Pani, że robimy [okna]?',
  },
  {
    name: 'no problem',
    pattern: {
      word: wholeWord(
        /problem\w*|sprawy|szkodzi|pogniewa\w*/,
        /awari\w*|wypadk\w*/,
        /reklamacj\w*|skarg\w*|zastrzezen\w*/,
        /ograniczen\w*|przeciwwskaz\w*|przeszk\w*/,
        /accident\w*|complain\w*|complaint\w*|matter/,
      ),
    },
    example: 'Nie ma problemu, zrobimy [okna].',
  },
  {
    name: 'no must',
    pattern: { word: wholeWord(/musi|musisz|musicie|trzeba/) },
    example: 'Nie trzeba już mieć pozwolenia na [okna].',
  },
  {
    name: 'not one, but many',
    pattern: { word: wholeWord(/dosc|raz|jeden|jedn(a|o|ego|ej|ym)|sam(ym|ymi|a|ej)/) },
    example: 'Nie jeden klient kupił [okna].',
  },
  {
    name: 'not thought',
    pattern: { word: wholeWord(/sadzil\w+|myslal\w+|przypuszczal\w+|spodziewa\w+/, /idea/) },
    example: 'Nie myślałem, że szuka Pani [okien].',
  },
  {
    name: 'not written or met yet',
    pattern: {
      word: wholeWord(
        /(przesla|wysla|zdazy)(l|li|le|la)\w*/,
        /dosta(l|li|le|la)\w*|otrzyma\w*/,
        /spotka\w*|widze|widzi(al|el)\w*/,
        /czyta\w*|odpisa\w*|przeczyta\w*|pyta\w*|rozmawia\w*/,
        /met|received?|seen|send|sent|thank/,
        /answered|ask|asked|discussed|replied|spoken|talked/,
      ),
    },
    example: "We haven't discussed the [windows].",
  },
  {
    name: 'no disappointment',
    pattern: { word: wholeWord(/pozalu\w*|rozczaruj\w*|zawied\w*|zawiod\w*/, /regret/) },
    example: 'Nie pożałuje Pan naszych [okien].',
  },
  {
    name: 'no lack, no reason',
    pattern: { word: wholeWord(/brak\w*|powod\w*/) },
    example: 'Nie brakuje nam zamówień na [okna].',
  },
  {
    name: 'not every',
    pattern: {
      word: wholeWord(/duzo|kazd\w+|wiel\w+|wszedzie|wszys\w+|zawsze|zbyt/, /all|always|every\w*|many/),
    },
    example: 'Nie każdy wie, że robimy [okna].',
  },
  {
    name: 'not the cheapest',
    pattern: {
      word: wholeWord(/naj\w+/, /(bigg|cheap|easi|fanci|fast|great|larg|new|old|quick|small)est/, /best|charge/),
    },
    example: 'We are not the cheapest for [windows].',
  },
  {
    name: 'no pushing',
    pattern: { word: wholeWord(/namawia\w*|naciska\w*|narzuca\w*|wciska\w*|zmusza\w*/, /force|push/) },
    example: 'Nie namawiam nikogo na [okna].',
  },
];

/** Who never harms anything boasts. */
export const harmlessRules: WordRule[] = [
  {
    name: 'nothing lost or broken',
    pattern: {
      word: wholeWord(
        /niszcz\w*|psuj\w*|uszkadz\w*|uszkodz\w*|z?gub\w*|zepsu\w*|zniszcz\w*/,
        /br(eak|oke|oken)|damage\w*|los(e|t|ing)|ruin\w*|spoil\w*/,
      ),
    },
    example: "We've never lost a [pallet].",
  },
  {
    name: 'nothing wasted or spared',
    pattern: { word: wholeWord(/marnuj\w*|oszczedz\w*|skap\w*/, /skimp\w*|wast(e|ed)/) },
    example: "We don't skimp on [windows].",
  },
  {
    name: 'nothing botched or late',
    pattern: {
      word: wholeWord(/partacz\w*|spoznia\w*/, /botch\w*|compromis\w*|delay\w*|fail(s|ed)?/),
    },
    example: "We don't botch [windows].",
  },
  {
    name: 'nothing handed to others',
    pattern: { word: wholeWord(/(pod)?zleca\w*/, /outsourc\w*|subcontract\w*/) },
    example: "We don't outsource our [windows].",
  },
  {
    name: 'nothing charged',
    pattern: { word: wholeWord(/dolicza\w*|pobiera\w*/) },
    example: 'Nie pobieramy opłat za pomiar [okien].',
  },
];

/** Two words that make one. */
export const needRules: DenialRule<'word' | 'next'>[] = [
  {
    name: 'no need to',
    pattern: { word: /^(need|have)$/, next: /^to$/ },
    example: "You don't need to clean our [windows].",
  },
];
