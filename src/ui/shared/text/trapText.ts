/** A trap in words: its name, and the figures that it counted. */

import type { Trap, TrapKind } from '../../../domain/model';
import { formatDay } from './dayText';
import { type PluralKey, plural } from './plural';
import type { ReasonContext } from './reasonText';
import { type MessageKey, t } from './t';

type TrapFigures = Trap['figures'];
type TrapFigureTexts = (figures: TrapFigures, context: ReasonContext) => (string | false)[];

const n = (stem: string, value: unknown) => plural(`n_${stem}` as PluralKey, Number(value ?? 0));
const sinceDay = (what: string, from: unknown, now: string) =>
  from ? t('since_day', what, formatDay(String(from), now)) : what;

const trapFigureTexts: Record<TrapKind, TrapFigureTexts> = {
  untold: ({ touchpoints, since: from, mentions, faded, offers }, { now }) => [
    sinceDay(n('touchpoints', touchpoints), from, now),
    faded ? t('forgotten_since', formatDay(String(faded), now)) : mentions ? n('mentions', mentions) : t('not_a_word'),
    Number(offers) > 1 && n('offers', offers),
  ],
  unproven: ({ touchpoints, since: from }, { now }) => [
    sinceDay(n('touchpoints', touchpoints), from, now),
    t('no_proof_shown'),
  ],
  noGoal: ({ touchpoints, since: from }, { now }) => [
    sinceDay(n('touchpoints', touchpoints), from, now),
    t('no_goal_figure'),
  ],
  meetingsForMeetings: ({ meetings, minutes, months }) => [
    `${n('meetings', meetings)} ${n('months', months)}`,
    Number(minutes) > 0 && n('minutes', minutes),
    t('nothing_passed'),
  ],
  allSocial: ({ touchpoints, business, months }) => [
    `${n('touchpoints', touchpoints)} ${n('months', months)}`,
    n('business', business),
  ],
  allBusiness: ({ touchpoints, months }) => [
    `${n('touchpoints', touchpoints)} ${n('months', months)}`,
    t('none_social'),
  ],
  oneSided: ({ given, received }) => [n('given', given), n('received', received)],
  fading: ({ last }, { now }) => [last ? t('last_on', formatDay(String(last), now)) : t('never_in_touch')],
  overdue: ({ goals, reminders, since: from }, { now }) => [
    t(
      'due_since',
      [goals && n('goals', goals), reminders && n('reminders', reminders)].filter(Boolean).join(', '),
      formatDay(String(from), now),
    ),
  ],
  unthanked: ({ benefits, since: from }, { now }) => [sinceDay(n('benefits', benefits), from, now), t('not_thanked')],
};

/** What a trap is called. */
export function trapName({ kind, figures, step }: Trap): string {
  if (kind === 'untold' && figures.faded) return t('trap_untold_faded');
  return t((kind === 'oneSided' ? `trap_oneSided_${step}` : `trap_${kind}`) as MessageKey);
}

/** A trap's figures, "5 touchpoints since 3 March, 0 mentions". */
export function trapFigures({ kind, figures }: Trap, context: ReasonContext): string {
  return trapFigureTexts[kind](figures, context).filter(Boolean).join(', ');
}
