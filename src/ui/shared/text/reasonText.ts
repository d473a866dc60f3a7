/** The reasons behind a verdict (domain/relation/why.ts), each in a sentence of the user's language. */

import type { Benefit, Evidence, Goal, Offer, Touchpoint } from '../../../domain/model';
import type { Reason, ReasonKind } from '../../../domain/relation/reason';
import { benefitText, evidenceText, goalText, rungText, touchpointText } from './recordText';
import { formatDay, type MessageKey, plural, t } from './t';

/** What the sentences need to know besides the reason. */
export interface ReasonContext {
  offers: readonly Pick<Offer, 'id' | 'name'>[];
  now: string;
}

type Figures = Record<string, string | number>;
type Sentence = (figures: Figures, telling: ReasonContext) => string;

const on = (figures: Figures, now: string) => formatDay(String(figures.on), now);
const offerName = (id: unknown, { offers }: ReasonContext) =>
  offers.find((offer) => offer.id === id)?.name || t('offer');
const goalOf = ({ goal, ...figures }: Figures) => goalText({ ...figures, kind: goal } as Partial<Goal>);
const number = (value: unknown) => Number(value);

/** With its day where there is one, which comes last; set by hand, a rung has none. */
const dated = (
  stem: 'why_hasSaid' | 'why_wouldSay' | 'why_quietSince',
  figures: Figures,
  { now }: ReasonContext,
  ...filled: string[]
) => (figures.on ? t(stem, ...filled, on(figures, now)) : t(`${stem}_undated`, ...filled));

/** Those that are more than their message alone. */
const sentences: Partial<Record<ReasonKind, Sentence>> = {
  fit: ({ term = '', field }) => t('why_fit', term, t(`field_${field}` as MessageKey)),
  goalNames: (figures) => t('why_goalNames', goalOf(figures)),
  evidence: ({ evidence, sentence, ...figures }, { now }) =>
    t('why_evidence', on(figures, now), evidenceText({ kind: evidence, sentence, rung: figures.rung } as Evidence)),
  replaced: ({ count: n }) => plural('why_replaced', number(n)),
  clockEvidence: (figures, { now }) => t('why_clockEvidence', on(figures, now)),
  clockBusiness: (figures, { now }) => t('why_clockBusiness', on(figures, now)),
  fades: (figures, { now }) => plural('why_fades', number(figures.days), on(figures, now)),
  faded: (figures, { now }) => plural('why_faded', number(figures.days), on(figures, now)),
  notKnown: ({ offer }, telling) => t('why_notKnown', offerName(offer, telling)),
  mayHaveForgotten: ({ offer }, telling) => t('why_mayHaveForgotten', offerName(offer, telling)),
  goalWeighs: ({ weight = 0, ...figures }) => t('why_goalWeighs', goalOf(figures), weight),
  recent: ({ touchpoints, months = 0 }) => plural('why_recent', number(touchpoints), months),
  latest: (figures, { now }) => t('why_latest', on(figures, now)),
  touchpoint: (figures, { now }) =>
    t('why_touchpoint', on(figures, now), touchpointText(figures as unknown as Touchpoint)),
  benefit: ({ benefit, ...figures }, { now }) =>
    t('why_benefit', on(figures, now), benefitText({ ...figures, kind: benefit } as unknown as Benefit)),
  goal: (figures, { now }) =>
    [t('why_goal', goalOf(figures)), figures.by && t('due_on', formatDay(String(figures.by), now))]
      .filter(Boolean)
      .join(', '),
  reminder: (figures, { now }) => t('why_reminder', on(figures, now), figures.text ?? t('reminder')),
  benefitsBothWays: ({ given = 0, received = 0 }) => t('why_benefitsBothWays', given, received),
  oneWay: ({ given = 0, received = 0 }) => t('why_oneWay', given, received),
  knowsYou: ({ rung }) => t('why_knowsYou', rungText(String(rung))),
  youKnow: ({ rung }) => t('why_youKnow', rungText(String(rung))),
  theyNeed: ({ offer, text }, telling) => t('why_theyNeed', text ?? offerName(offer, telling)),
  youNeed: ({ text = '' }) => t('why_youNeed', text),
  circleFull: ({ size = 0 }) => t('why_circleFull', size),
  silent: (figures, { now }) => t('why_silent', on(figures, now)),
  gave: ({ benefits, ...figures }, { now }) => plural('why_gave', number(benefits), on(figures, now)),
  recommended: (figures, { now }) => t('why_recommended', on(figures, now)),
  familiar: ({ touchpoints }) => plural('why_familiar', number(touchpoints)),
  sayThanks: ({ benefit, ...figures }, { now }) =>
    t('why_sayThanks', t(`benefit_${benefit}` as MessageKey), on(figures, now)),
  offerThem: ({ text = '' }) => t('why_offerThem', text),
  introduceTo: ({ name = '', text = '' }) => t('why_introduceTo', name, text),
  showProof: ({ offer }, telling) => t('why_showProof', offerName(offer, telling)),
  giveBack: ({ given = 0, received = 0 }) => t('why_giveBack', given, received),
  hasSaid: (figures, telling) => dated('why_hasSaid', figures, telling, offerName(figures.offer, telling)),
  wouldSay: (figures, telling) => dated('why_wouldSay', figures, telling, offerName(figures.offer, telling)),
  fadesOn: (figures, { now }) => t('why_fadesOn', on(figures, now)),
  hasFaded: (figures, { now }) => t('why_hasFaded', on(figures, now)),
  quietSince: (figures, telling) => dated('why_quietSince', figures, telling),
};

/** A reason in words. */
export function reasonText({ kind, figures }: Reason, telling: ReasonContext): string {
  return sentences[kind]?.(figures, telling) ?? t(`why_${kind}` as MessageKey);
}
