/** "Sought?": the sentence of a message of somebody else, or of a profile, that asks for what an offer is. */

import { fold } from '../../language/folding';
import { keywordFinder, type OfferTerms } from '../keywords';
import { lackingRules } from './lacking';
import { namingRules } from './naming';
import { openRequestRules } from './openRequest';
import { type Passage, passagesOf } from './passage';
import { pricingRules } from './pricing';
import { type NeedRule, needRuleFor } from './rule';
import { seekingRules } from './seeking';
import { takingRules } from './taking';
import { advertisingRules, nearVetoRules, otherRequestRules, vetoRules } from './vetoes';

/** What shows that somebody needs the offer. */
interface Need {
  /** The sentence with the keyword, or the two that belong together. */
  sentence: string;
  keyword: string;
  /** The rule that says so, by its name. */
  rule: string;
}

/** Rules by which a sentence with a keyword asks for it. */
export const requestRules: readonly NeedRule[] = [
  ...seekingRules,
  ...lackingRules,
  ...namingRules,
  ...pricingRules,
  ...takingRules,
];

/**
 * The first need of the offer that a text states: a message that is not the user's own, or what a profile says.
 * In doubt there is none: a need that nobody has costs more trust than a need found is worth.
 */
export function findNeed(offer: OfferTerms, text: string): Need | null {
  return needFinder(offer)(text);
}

/** The same for many messages: keywords and exceptions are made ready once. */
export function needFinder(offer: OfferTerms): (text: string) => Need | null {
  const findKeywords = keywordFinder(offer);
  return (text) => {
    const { own, found } = findKeywords(text);
    for (const passage of passagesOf(own, found)) {
      const need = needIn(passage);
      if (need) return needRuleFor(advertisingRules, fold(own)) ? null : need;
    }
    return null;
  };
}

function needIn(passage: Passage): Need | null {
  const { here, before, after, keyword, written } = passage;
  if (needRuleFor(nearVetoRules, `${before}\n${here}\n${after}`) || needRuleFor(vetoRules, here)) return null;
  const direct = needRuleFor(requestRules, here);
  if (direct) return { sentence: oneLine(written.here), keyword, rule: direct.name };
  if (needRuleFor(otherRequestRules, here)) return null;
  const open = needRuleFor(openRequestRules, here);
  if (open) return { sentence: oneLine(written.here), keyword, rule: open.name };
  return beside(passage, 'after') ?? beside(passage, 'before');
}

/** The request in the sentence behind or in front. */
function beside({ keyword, written, ...texts }: Passage, side: 'before' | 'after'): Need | null {
  const open = needRuleFor(openRequestRules, texts[side]);
  if (!open || needRuleFor(vetoRules, texts[side])) return null;
  const both = side === 'after' ? [written.here, written.after] : [written.before, written.here];
  return { sentence: oneLine(both.join(' ')), keyword, rule: open.name };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
