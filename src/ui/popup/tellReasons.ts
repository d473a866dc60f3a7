/** Why a contact is worth telling, in the order of "whom to tell first". */
import { withinMonths } from '../../domain/days';
import type { Limits } from '../../domain/limits';
import type { Day, Offer } from '../../domain/model';
import { audienceFit } from '../../domain/relation/fit';
import { type ContactRecord, contactOf, type DatedRecord } from '../../store/records';
import { formatDay, plural, t } from '../shared/text/t';

export function tellReasons(
  record: ContactRecord,
  records: DatedRecord[],
  offers: Offer[],
  now: Day,
  limits: Limits,
): string[] {
  const contact = contactOf(record, records);
  const fit = offers.map((offer) => audienceFit(contact, offer)).find(Boolean);
  const goals = contact.goals.filter(({ state }) => state === 'open');
  const goal = goals.sort((a, b) => limits.goalWeights[b.kind] - limits.goalWeights[a.kind])[0];
  const recent = contact.touchpoints
    .filter(({ on }) => withinMonths(on, now, limits.tellMonths))
    .map(({ on }) => on)
    .sort();
  const isForgotten = record.standing.concerns.some((id) => record.standing.offers[id]?.faded);
  return [
    ...(contact.headline ? [contact.headline] : []),
    ...(fit ? [t('reason_fit', fit.term)] : []),
    ...(goal
      ? [
          goal.by
            ? t('reason_goal_by', t(`goal_${goal.kind}`), formatDay(goal.by, now))
            : t('reason_goal', t(`goal_${goal.kind}`)),
        ]
      : []),
    ...(recent.length
      ? [`${plural('reason_touchpoints', recent.length)}, ${t('reason_last', formatDay(recent.at(-1)!, now))}`]
      : []),
    ...(isForgotten ? [t('reason_forgotten')] : []),
  ];
}
