/** The reasons behind a verdict (domain/relation/reason.ts), each as a sentence in the user's language. */

import type { Benefit, Evidence, Goal, Offer, Rung, Touchpoint } from '../../../domain/model';
import type { Reason, ReasonKind } from '../../../domain/relation/reason';
import { formatDay } from './dayText';
import { plural } from './plural';
import { benefitText, evidenceText, goalText, touchpointText } from './recordText';
import { type MessageKey, t } from './t';

/** What the sentences need besides the reason. */
export interface ReasonContext {
  offers: readonly Pick<Offer, 'id' | 'name'>[];
  now: string;
}

type ReasonValues = Record<string, string | number>;
type ReasonSentence = (values: ReasonValues, context: ReasonContext) => string;

const formatOn = (values: ReasonValues, now: string) => formatDay(String(values.on), now);
const offerName = (id: unknown, { offers }: ReasonContext) =>
  offers.find((offer) => offer.id === id)?.name || t('offer');
const goalOf = ({ goal, ...values }: ReasonValues) => goalText({ ...values, kind: goal } as Partial<Goal>);
const number = (value: unknown) => Number(value);

/** A sentence that ends with its day; a rung set by hand has no day. */
const dated = (
  stem: 'why_hasSaid' | 'why_wouldSay' | 'why_quietSince',
  values: ReasonValues,
  { now }: ReasonContext,
  ...filled: string[]
) => (values.on ? t(stem, ...filled, formatOn(values, now)) : t(`${stem}_undated`, ...filled));

/** Sentences with values; the other kinds are their locale message alone. */
const reasonSentences: Partial<Record<ReasonKind, ReasonSentence>> = {
  fit: ({ term = '', found = term, field }) => t('why_fit', found, t(`field_${field}` as MessageKey)),
  asked: ({ offer, ...values }, context) =>
    t('why_asked', offerName(offer, context), formatOn(values, context.now), values.sentence ?? ''),
  goalNames: (values) => t('why_goalNames', goalOf(values)),
  evidence: ({ evidence, sentence, ...values }, { now }) =>
    t('why_evidence', formatOn(values, now), evidenceText({ kind: evidence, sentence, rung: values.rung } as Evidence)),
  replaced: ({ count: n }) => plural('why_replaced', number(n)),
  clockEvidence: (values, { now }) => t('why_clockEvidence', formatOn(values, now)),
  clockBusiness: (values, { now }) => t('why_clockBusiness', formatOn(values, now)),
  fades: (values, { now }) => plural('why_fades', number(values.days), formatOn(values, now)),
  faded: (values, { now }) => plural('why_faded', number(values.days), formatOn(values, now)),
  notKnown: ({ offer }, context) => t('why_notKnown', offerName(offer, context)),
  mayHaveForgotten: ({ offer }, context) => t('why_mayHaveForgotten', offerName(offer, context)),
  goalWeighs: ({ weight = 0, ...values }) => t('why_goalWeighs', goalOf(values), weight),
  recent: ({ touchpoints, months = 0 }) => plural('why_recent', number(touchpoints), months),
  latest: (values, { now }) => t('why_latest', formatOn(values, now)),
  touchpoint: (values, { now }) =>
    t('why_touchpoint', formatOn(values, now), touchpointText(values as unknown as Touchpoint)),
  benefit: ({ benefit, ...values }, { now }) =>
    t('why_benefit', formatOn(values, now), benefitText({ ...values, kind: benefit } as unknown as Benefit)),
  goal: (values, { now }) =>
    [t('why_goal', goalOf(values)), values.by && t('due_on', formatDay(String(values.by), now))]
      .filter(Boolean)
      .join(', '),
  reminder: (values, { now }) => t('why_reminder', formatOn(values, now), values.text ?? t('reminder')),
  benefitsBothWays: ({ given = 0, received = 0 }) => t('why_benefitsBothWays', given, received),
  oneWay: ({ given = 0, received = 0 }) => t('why_oneWay', given, received),
  knowsYou: ({ rung }) => t(`why_knowsYou_${rung as Exclude<Rung, 'unaware'>}`),
  youKnow: ({ rung }) => t(`why_youKnow_${rung as Exclude<Rung, 'unaware' | 'wouldRecommend'>}`),
  theyNeed: ({ offer, text }, context) => t('why_theyNeed', text ?? offerName(offer, context)),
  youNeed: ({ text = '' }) => t('why_youNeed', text),
  circleFull: ({ size = 0 }) => t('why_circleFull', size),
  silent: (values, { now }) => t('why_silent', formatOn(values, now)),
  gave: ({ benefits, ...values }, { now }) => plural('why_gave', number(benefits), formatOn(values, now)),
  recommended: (values, { now }) => t('why_recommended', formatOn(values, now)),
  familiar: ({ touchpoints }) => plural('why_familiar', number(touchpoints)),
  sayThanks: ({ benefit, ...values }, { now }) =>
    t('why_sayThanks', t(`benefit_${benefit}` as MessageKey), formatOn(values, now)),
  offerThem: ({ text = '' }) => t('why_offerThem', text),
  introduceTo: ({ name = '', text = '' }) => t('why_introduceTo', name, text),
  showProof: ({ offer }, context) => t('why_showProof', offerName(offer, context)),
  giveBack: ({ given = 0, received = 0 }) => t('why_giveBack', given, received),
  hasSaid: (values, context) => dated('why_hasSaid', values, context, offerName(values.offer, context)),
  wouldSay: (values, context) => dated('why_wouldSay', values, context, offerName(values.offer, context)),
  fadesOn: (values, { now }) => t('why_fadesOn', formatOn(values, now)),
  hasFaded: (values, { now }) => t('why_hasFaded', formatOn(values, now)),
  quietSince: (values, context) => dated('why_quietSince', values, context),
};

/** A reason in words. */
export function reasonText({ kind, values }: Reason, context: ReasonContext): string {
  return reasonSentences[kind]?.(values, context) ?? t(`why_${kind}` as MessageKey);
}
