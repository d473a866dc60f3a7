/** The reasons behind a verdict (domain/relation/reason.ts), each as a sentence in the user's language. */

import type { Benefit, Evidence, Goal, Offer, Touchpoint } from '../../../domain/model';
import type { Reason, ReasonKind } from '../../../domain/relation/reason';
import { benefitText, evidenceText, goalText, rungText, touchpointText } from './recordText';
import { formatDay, type MessageKey, plural, t } from './t';

/** What the sentences need besides the reason. */
export interface ReasonContext {
  offers: readonly Pick<Offer, 'id' | 'name'>[];
  now: string;
}

type ReasonFigures = Record<string, string | number>;
type ReasonSentence = (figures: ReasonFigures, context: ReasonContext) => string;

const formatOn = (figures: ReasonFigures, now: string) => formatDay(String(figures.on), now);
const offerName = (id: unknown, { offers }: ReasonContext) =>
  offers.find((offer) => offer.id === id)?.name || t('offer');
const goalOf = ({ goal, ...figures }: ReasonFigures) => goalText({ ...figures, kind: goal } as Partial<Goal>);
const number = (value: unknown) => Number(value);

/** A sentence that ends with its day; a rung set by hand has no day. */
const dated = (
  stem: 'why_hasSaid' | 'why_wouldSay' | 'why_quietSince',
  figures: ReasonFigures,
  { now }: ReasonContext,
  ...filled: string[]
) => (figures.on ? t(stem, ...filled, formatOn(figures, now)) : t(`${stem}_undated`, ...filled));

/** Sentences with figures; the other kinds are their locale message alone. */
const reasonSentences: Partial<Record<ReasonKind, ReasonSentence>> = {
  fit: ({ term = '', field }) => t('why_fit', term, t(`field_${field}` as MessageKey)),
  goalNames: (figures) => t('why_goalNames', goalOf(figures)),
  evidence: ({ evidence, sentence, ...figures }, { now }) =>
    t(
      'why_evidence',
      formatOn(figures, now),
      evidenceText({ kind: evidence, sentence, rung: figures.rung } as Evidence),
    ),
  replaced: ({ count: n }) => plural('why_replaced', number(n)),
  clockEvidence: (figures, { now }) => t('why_clockEvidence', formatOn(figures, now)),
  clockBusiness: (figures, { now }) => t('why_clockBusiness', formatOn(figures, now)),
  fades: (figures, { now }) => plural('why_fades', number(figures.days), formatOn(figures, now)),
  faded: (figures, { now }) => plural('why_faded', number(figures.days), formatOn(figures, now)),
  notKnown: ({ offer }, context) => t('why_notKnown', offerName(offer, context)),
  mayHaveForgotten: ({ offer }, context) => t('why_mayHaveForgotten', offerName(offer, context)),
  goalWeighs: ({ weight = 0, ...figures }) => t('why_goalWeighs', goalOf(figures), weight),
  recent: ({ touchpoints, months = 0 }) => plural('why_recent', number(touchpoints), months),
  latest: (figures, { now }) => t('why_latest', formatOn(figures, now)),
  touchpoint: (figures, { now }) =>
    t('why_touchpoint', formatOn(figures, now), touchpointText(figures as unknown as Touchpoint)),
  benefit: ({ benefit, ...figures }, { now }) =>
    t('why_benefit', formatOn(figures, now), benefitText({ ...figures, kind: benefit } as unknown as Benefit)),
  goal: (figures, { now }) =>
    [t('why_goal', goalOf(figures)), figures.by && t('due_on', formatDay(String(figures.by), now))]
      .filter(Boolean)
      .join(', '),
  reminder: (figures, { now }) => t('why_reminder', formatOn(figures, now), figures.text ?? t('reminder')),
  benefitsBothWays: ({ given = 0, received = 0 }) => t('why_benefitsBothWays', given, received),
  oneWay: ({ given = 0, received = 0 }) => t('why_oneWay', given, received),
  knowsYou: ({ rung }) => t('why_knowsYou', rungText(String(rung))),
  youKnow: ({ rung }) => t('why_youKnow', rungText(String(rung))),
  theyNeed: ({ offer, text }, context) => t('why_theyNeed', text ?? offerName(offer, context)),
  youNeed: ({ text = '' }) => t('why_youNeed', text),
  circleFull: ({ size = 0 }) => t('why_circleFull', size),
  silent: (figures, { now }) => t('why_silent', formatOn(figures, now)),
  gave: ({ benefits, ...figures }, { now }) => plural('why_gave', number(benefits), formatOn(figures, now)),
  recommended: (figures, { now }) => t('why_recommended', formatOn(figures, now)),
  familiar: ({ touchpoints }) => plural('why_familiar', number(touchpoints)),
  sayThanks: ({ benefit, ...figures }, { now }) =>
    t('why_sayThanks', t(`benefit_${benefit}` as MessageKey), formatOn(figures, now)),
  offerThem: ({ text = '' }) => t('why_offerThem', text),
  introduceTo: ({ name = '', text = '' }) => t('why_introduceTo', name, text),
  showProof: ({ offer }, context) => t('why_showProof', offerName(offer, context)),
  giveBack: ({ given = 0, received = 0 }) => t('why_giveBack', given, received),
  hasSaid: (figures, context) => dated('why_hasSaid', figures, context, offerName(figures.offer, context)),
  wouldSay: (figures, context) => dated('why_wouldSay', figures, context, offerName(figures.offer, context)),
  fadesOn: (figures, { now }) => t('why_fadesOn', formatOn(figures, now)),
  hasFaded: (figures, { now }) => t('why_hasFaded', formatOn(figures, now)),
  quietSince: (figures, context) => dated('why_quietSince', figures, context),
};

/** A reason in words. */
export function reasonText({ kind, figures }: Reason, context: ReasonContext): string {
  return reasonSentences[kind]?.(figures, context) ?? t(`why_${kind}` as MessageKey);
}
