/** Why a contact is worth telling, as sentences: what "whom to tell first" goes by. */

import type { GoalKind } from '../../../domain/model';
import type { Reason, ReasonKind } from '../../../domain/relation/reason';
import { formatDay } from './dayText';
import { plural } from './plural';
import { type MessageKey, t } from './t';

/** The reasons in words, the strongest first; `now` is today. */
export function tellText(reasons: readonly Reason[], now: string): string {
  const valuesOf = (kind: ReasonKind) => reasons.find((one) => one.kind === kind)?.values;
  const fit = valuesOf('fit');
  const goal = valuesOf('goalWeighs');
  const asked = valuesOf('asked');
  return [
    asked && ended(t('tell_asked', formatDay(String(asked.on), now), shortened(String(asked.sentence)))),
    fit && t('why_fit', String(fit.found ?? fit.term), t(`field_${fit.field}` as MessageKey)),
    goal && goalText(goal, now),
    talksText(Number(valuesOf('recent')?.touchpoints ?? 0), valuesOf('latest')?.on, now),
    valuesOf('mayHaveForgotten') ? t('tell_forgotten') : valuesOf('latest') && t('tell_no_word'),
  ]
    .filter(Boolean)
    .join(' ');
}

/** A quotation may end its sentence itself. */
const ended = (text: string) => (/[.!?…]\p{Pf}?$/u.test(text) ? text : `${text}.`);

/** As much of a sentence as a row has room for. */
const shortened = (sentence: string) => (sentence.length > 140 ? `${sentence.slice(0, 139).trimEnd()}…` : sentence);

function goalText({ goal, by }: Reason['values'], now: string): string {
  const name = t(`goal_${goal as GoalKind}`).toLocaleLowerCase();
  return by ? t('tell_goal_by', name, formatDay(String(by), now)) : t('tell_goal', name);
}

/** How often you were in touch this year and when last; nothing where you never were. */
function talksText(recent: number, last: number | string | undefined, now: string): string | undefined {
  if (last === undefined) return undefined;
  const day = formatDay(String(last), now);
  return recent > 0 ? plural('tell_talks', recent, day) : t('tell_last', day);
}
