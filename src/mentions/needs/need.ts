/** "Sought?": the sentence of a message of somebody else, or of a profile, that asks for what an offer is. */

import { fold } from '../../language/folding';
import { keywordFinder, type OfferTerms } from '../keywords';
import { advertisingRules } from './advertising';
import { englishNameRules } from './askForNameEnglish';
import { polishNameRules } from './askForNamePolish';
import { englishPriceRules } from './askForPriceEnglish';
import { polishPriceRules } from './askForPricePolish';
import { digestLines } from './digest';
import { withoutHeaders } from './headerLines';
import { lackOfSomebodyRules } from './lackOfSomebody';
import { englishLookingForRules } from './lookingForEnglish';
import { polishLookingForRules } from './lookingForPolish';
import { type NeedRule, needRuleFor } from './needRule';
import { notReallyANeedRules } from './notReallyANeed';
import { englishObjectlessQuoteRules } from './objectlessQuoteEnglish';
import { polishObjectlessQuoteRules } from './objectlessQuotePolish';
import { englishObjectlessRules } from './objectlessRequestEnglish';
import { polishObjectlessRules } from './objectlessRequestPolish';
import { type Passage, passagesOf } from './passage';
import { passedOnRules } from './passedOnRequest';
import { problemOrPlanRules } from './problemOrPlan';
import { requestForOtherThingRules } from './requestForOtherThing';
import { sellerRules } from './sellsOrSeeksWork';
import { shortRequestRules } from './shortRequest';
import { polishWhoDoesRules } from './whoDoesPolish';
import { englishWouldYouRules } from './wouldYouDoItEnglish';
import { polishWouldYouRules } from './wouldYouDoItPolish';

/** What shows that somebody needs the offer. */
interface NeedSentence {
  /** The sentence with the keyword, or the two that belong together. */
  sentence: string;
  keyword: string;
  /** The rule that says so, by its name. */
  rule: string;
}

/** Rules by which a sentence with a keyword asks for it. */
export const requestRules: readonly NeedRule[] = [
  ...polishLookingForRules,
  ...englishLookingForRules,
  ...lackOfSomebodyRules,
  ...polishNameRules,
  ...englishNameRules,
  ...polishWhoDoesRules,
  ...polishPriceRules,
  ...englishPriceRules,
  ...polishWouldYouRules,
  ...englishWouldYouRules,
  ...shortRequestRules,
];

/** Rules by which a sentence asks without saying what for; the keyword is beside it. */
export const openRules: readonly NeedRule[] = [
  ...polishObjectlessRules,
  ...polishObjectlessQuoteRules,
  ...englishObjectlessRules,
  ...englishObjectlessQuoteRules,
  ...passedOnRules,
];

/**
 * The first need of the offer that a text states: a message that is not the user's own, or what a profile says.
 * In doubt there is none: a need that nobody has costs more trust than a need found is worth.
 */
export function findNeed(offer: OfferTerms, text: string): NeedSentence | null {
  return needFinder(offer)(text);
}

/** The same for many messages: keywords and exceptions are made ready once. */
export function needFinder(offer: OfferTerms): (text: string) => NeedSentence | null {
  const verdictOn = verdictFinder(offer);
  return (text) => {
    const verdict = verdictOn(text);
    return verdict && 'sentence' in verdict ? verdict : null;
  };
}

/** Why there is none: the rule against it, by its name. */
interface NoNeed {
  rule: string;
}

/** The need that a text states, or the last rule that spoke against one; null where nothing asks. */
export function verdictFinder(offer: OfferTerms): (text: string) => NeedSentence | NoNeed | null {
  const findKeywords = keywordFinder(offer);
  return (text) => {
    const { own, found } = findKeywords(withoutHeaders(text));
    let refused: NoNeed | null = null;
    for (const passage of passagesOf(own, found)) {
      const verdict = needVerdict(passage);
      if (verdict && 'sentence' in verdict) return notTheirs(own) ?? verdict;
      refused = verdict ?? refused;
    }
    return refused;
  };
}

/** Why a request in a text is not its sender's: it sells, or lists what several people ask for. */
const notTheirs = (own: string): NoNeed | null =>
  asNoNeed(needRuleFor(advertisingRules, fold(own))) ?? (digestLines(own).length ? { rule: 'a digest' } : null);

const asNoNeed = (rule: NeedRule | undefined): NoNeed | null => (rule ? { rule: rule.name } : null);

function needVerdict(passage: Passage): NeedSentence | NoNeed | null {
  const { here, before, after, keyword, written } = passage;
  const against = needRuleFor(notReallyANeedRules, here) ?? needRuleFor(sellerRules, `${before}\n${here}\n${after}`);
  if (against) return asNoNeed(against);
  const asked = needRuleFor(requestRules, here);
  if (asked) return { sentence: oneLine(written.here), keyword, rule: asked.name };
  const other = needRuleFor(requestForOtherThingRules, here);
  if (other) return asNoNeed(other);
  const open = needRuleFor(openRules, here);
  if (open) return { sentence: oneLine(written.here), keyword, rule: open.name };
  if (!needRuleFor(problemOrPlanRules, here)) return null;
  return beside(passage, 'after') ?? beside(passage, 'before');
}

/** The request in the sentence behind or in front of one about an open matter. */
function beside({ keyword, written, ...texts }: Passage, side: 'before' | 'after'): NeedSentence | null {
  const open = needRuleFor(openRules, texts[side]);
  if (!open || needRuleFor(notReallyANeedRules, texts[side])) return null;
  const both = side === 'after' ? [written.here, written.after] : [written.before, written.here];
  return { sentence: oneLine(both.join(' ')), keyword, rule: open.name };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
