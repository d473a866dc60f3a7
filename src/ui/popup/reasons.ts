/** Why a contact is worth telling, in the order of "whom to tell first". */
import { withinMonths } from '../../domain/days';
import { fitOf } from '../../domain/fit';
import type { Limits } from '../../domain/limits';
import type { Day, Offer } from '../../domain/words';
import { type ContactRecord, contactOf, type Fact } from '../../store/records';
import { count, day, t } from '../shared/t';

export function reasons(record: ContactRecord, facts: Fact[], offers: Offer[], now: Day, limits: Limits): string[] {
  const contact = contactOf(record, facts);
  const fit = offers.map((offer) => fitOf(contact, offer)).find(Boolean);
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
            ? t('reason_goal_by', t(`goal_${goal.kind}`), day(goal.by, now))
            : t('reason_goal', t(`goal_${goal.kind}`)),
        ]
      : []),
    ...(recent.length
      ? [`${count('reason_touchpoints', recent.length)}, ${t('reason_last', day(recent.at(-1)!, now))}`]
      : []),
    ...(isForgotten ? [t('reason_forgotten')] : []),
  ];
}
