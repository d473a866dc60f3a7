/** Figures of speech with a denial that deny nothing: "not only", "don't forget", "no problem", "we've never lost a pallet". */
import { type Clause, gapBefore, wordAt, wordsUpTo } from '../clause';

/** They take back only what stands right after them. */
export const nearIdiom = /^(ani|bez|without|zad(en|n\w+)|zamiast|except|oprocz|procz|poza|but)$/;

const condition = /^(if|unless|jesli|jezeli|jak|gdyby\w*|why|czemu|dlaczego|or|albo|kto|whoever|proszę|prosze|please)$/;
const auxiliary =
  /^(sie|miel\w*|mial\w*|pan|pani|panstwo|juz|jeszcze|moge|mozemy|chce|chcemy|do|does|did|be|been|have|has|had|an|yet|ever|really|the|even|already|you|we|i|a|any|to|can|could|will|would|should|think|you've|ma|mam|mamy)$/;
/** After "not": no denial of what follows, but a figure of speech, or a word on whether the other has heard. */
export const idiomPatterns =
  /^(tylko|jedynie|wylacznie|only|just|merely|simply|solely|forget|hesitate|wait|wonder|miss|worry|mind|mention\w*|tell|told|say|said|hear|heard|doubt|matter|problem\w*|accident\w*|complaint\w*|wypadk\w*|awari\w*|sprawy|zapomn\w*|zapomin\w*|waha\w*|zawaha\w*|martw\w*|boj(cie)?|reklamacj\w*|skarg\w*|zastrzezen\w*|complain\w*|ukrywa\w*|watpi\w*|wspomin\w*|wspomnia\w*|mowil\w*|powiedzia\w*|slysz\w*|musi|musisz|musicie|trzeba|dziwi\w*|przegap\w*|dosc|doczeka\w*|raz|jeden|jedn(a|o|ego|ej|ym)|sam(ym|ymi|a|ej)|wierz\w*|rush|hurry|news|idea|pospiech\w*|przeszk\w*|przeciwwskaz\w*|ograniczen\w*|sadzil\w+|myslal\w+|przypuszczal\w+|spodziewa\w+|szkodzi|pogniewa\w*|zdazy(l|li|le|la)\w*|wysla(l|li|le|la)\w*|przesla(l|li|le|la)\w*|dosta(l|li|le|la)\w*|otrzyma\w*|spotka\w*|widzi(al|el)\w*|widze|pyta\w*|odpisa\w*|czyta\w*|przeczyta\w*|rozmawia\w*|sent|send|received?|met|thank|seen|ask|asked|answered|replied|spoken|talked|discussed|zawied\w*|zawiod\w*|rozczaruj\w*|pozalu\w*|wstydz\w*|obawia\w*|brak\w*|powod\w*|kazd\w+|wszys\w+|wszedzie|zawsze|zbyt|duzo|wiel\w+|every\w*|all|always|many|naj\w+|(cheap|bigg|larg|small|fast|quick|great|new|old|easi|fanci)est|best|charge|fear|afraid|ashamed|namawia\w*|naciska\w*|wciska\w*|narzuca\w*|zmusza\w*|regret|push|force)$/;
/** Who never harms anything boasts: "przesyłek nie gubimy", "we've never lost a pallet". */
export const notIdiomPatterns =
  /^(z?gub\w*|psuj\w*|zepsu\w*|niszcz\w*|zniszcz\w*|uszkadz\w*|uszkodz\w*|marnuj\w*|skap\w*|oszczedz\w*|partacz\w*|spoznia\w*|los(e|t|ing)|br(eak|oke|oken)|damage\w*|wast(e|ed)|ruin\w*|spoil\w*|skimp\w*|botch\w*|delay\w*|compromis\w*|fail(s|ed)?|(pod)?zleca\w*|outsourc\w*|subcontract\w*|dolicza\w*|pobiera\w*)$/;
/** Between a denial and the keyword: no denial of it. */
const figure =
  /^not (a single|one)\b|^nie ma (zl|brzydk|glupi)\w+|^nie ma (na )?co (sie )?(czeka|zwleka|odklada|oszczedza|zalowa|bac)|^no (bad|such thing)\b|^no (\w+ ){1,2}(is|are) too \w+ for\b|^(\w+n't|not) need( \w+){1,4} (for|before)\b|^nie (potrzebuj|wymaga)\w*( pan| pani| panstwo)?( \w+){1,2} (na|do|przy)\b|\b(believe (how|what)|przy sobie|pod reka|(with|on) me|finish(ed|ing)?|completed?|(get|got|receive\w*) (your|his|her|their|any|an) (answer|reply|mail|message|letter|order|feedback|call)|(zwykl|typow|przecietn)\w+|usual|ordinary|typical|average|\w+n't be (happier|prouder|more \w+)|(stops?|keeps?) (our|us|me|my)|need another|get enough of|(lived|seen|tasted|tried)( \w+){0,4} until|(take|taking) no chances|znajd\w+ (\w+ ){0,3}\w+sz(y|a|e|ego|ych|ej)|find (\w+ ){0,3}(\w{3,}er|more \w+)|(not|nie) (with|under|in|on|at|z|pod|w|na|przy) (our|nasz\w*)|przeciw(ko)?|against|objections? to|(no|n't|not|any)( an?| any)? (need|reason|secret|shame|harm|luxury)|(no|more) (waiting|worr\w+|hassle|queues?|stress))\b/;
/** "We don't take smokers on our yacht": there is one. */
const ours = /\w (on|in|at|under|na|w|pod|przy) (our|nasz\w+)$/;
/** "You won't find better windows" boasts. */
const boast = /^(lepsz\w*|tansz\w*|better|cheaper|finer|wrong)$/;
const imperative =
  /^(\w+(aj|uj|ij|yj|ej)|lekcewaz|plac|przeplac|trac|zrob|rob|lecz|licz|czysc|bierz|kup|mysl|wierz|wyrzuc)(cie|my)?$/;

/** Does what follows the negator, or stands before it, make a figure of speech of it? */
export function isIdiom(clause: Clause, at: number): boolean {
  const words = clause.words.map(({ word }) => word);
  if (nearIdiom.test(wordAt(clause, at)))
    return (
      isSelfMade(clause, at) ||
      /^(problem|obaw|zobowiaz|watpi|wzgl|doubt|hassle|obligation|fail)/.test(wordAt(clause, at + 1))
    );
  if (words.slice(at + 1, clause.first).some((word) => boast.test(word))) return true;
  const between = words.slice(at, clause.first).join(' ');
  if (figure.test(between) || ours.test(between)) return true;
  const given = wordsUpTo(clause, at).some((word) => condition.test(word));
  if (given || (wordAt(clause, at) === 'nie' && imperative.test(wordAt(clause, at + 1)))) return true;
  if (wordAt(clause, at) === "needn't" || isCommand(clause, at) || isPromise(clause, at)) return true;
  for (let next = at + 1; next < clause.first && next < at + 5; next++) {
    if (idiomPatterns.test(wordAt(clause, next)) || notIdiomPatterns.test(wordAt(clause, next))) return true;
    if (/^(need|have)$/.test(wordAt(clause, next)) && wordAt(clause, next + 1) === 'to') return true;
    if (!auxiliary.test(wordAt(clause, next))) return false;
  }
  return idiomPatterns.test(wordAt(clause, at + 1));
}

/** "Zamiast robić przeprowadzkę samemu, proszę zadzwonić". */
const isSelfMade = (clause: Clause, at: number) =>
  /^(zamiast|instead)$/.test(wordAt(clause, at)) &&
  /\b(sam(emu|odzielnie)?|yoursel(f|ves)|on your own)\b/i.test(clause.text);

/** "You'll never want another roof": what the other won't do is no denial, unless it is to get one of us. */
const isPromise = (clause: Clause, at: number) =>
  (/^you'll$/.test(wordAt(clause, at - 1)) ||
    (wordAt(clause, at - 2) === 'you' && wordAt(clause, at - 1) === 'will')) &&
  !/\b(us|our|me|my|here)\b/i.test(clause.text);

/** "Don't buy windows before …": the start of a clause, and not a curt "Don't do windows any more". */
function isCommand(clause: Clause, at: number): boolean {
  if (!/^(don't|dont|never)$/.test(wordAt(clause, at)) || /\b(any ?more|sorry|any longer)\b/i.test(clause.text))
    return false;
  return at === 0 || /[,;:–—.!-]/.test(gapBefore(clause, at)) || /^(so|and|but)$/.test(wordAt(clause, at - 1));
}
