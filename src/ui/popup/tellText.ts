/** Why a contact is worth telling, in a few words on one line. */
import type { GoalKind } from '../../domain/model';
import type { Reason, ReasonKind } from '../../domain/relation/reason';
import { formatDay, plural, t } from '../shared/text/t';

/** The contact's headline, then what "whom to tell first" goes by; `now` is today. */
export function tellText(headline: string | undefined, reasons: readonly Reason[], now: string): string {
  const figuresOf = (kind: ReasonKind) => reasons.find((one) => one.kind === kind)?.figures;
  const fit = figuresOf('fit');
  const goal = figuresOf('goalWeighs');
  const touchpoints = Number(figuresOf('recent')?.touchpoints ?? 0);
  const last = figuresOf('latest')?.on;
  return [
    headline,
    fit && t('reason_fit', String(fit.term)),
    goal && goalPhrase(goal, now),
    touchpoints > 0 &&
      `${plural('reason_touchpoints', touchpoints)}, ${t('reason_last', formatDay(String(last), now))}`,
    figuresOf('mayHaveForgotten') && t('reason_forgotten'),
  ]
    .filter(Boolean)
    .join(' · ');
}

function goalPhrase({ goal, by }: Reason['figures'], now: string): string {
  const name = t(`goal_${goal as GoalKind}`);
  return by ? t('reason_goal_by', name, formatDay(String(by), now)) : t('reason_goal', name);
}
