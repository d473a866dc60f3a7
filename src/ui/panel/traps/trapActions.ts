/** What can be done about a trap: its next step first, then what ends the trap. */
import { addDays } from '../../../domain/days';
import type { Offer, Step, Trap } from '../../../domain/model';
import type { GoalRecord, ReminderRecord } from '../../../store/records';
import type { MessageKey } from '../../shared/text/t';
import { insertIntoMessage, pitchOf, proofOf, proofText } from '../awareness/insertIntoMessage';
import { focusInPanel } from '../fields/focusInPanel';
import { logTouchpoint } from '../log/logTouchpoint';
import type { PanelState } from '../state/panelState';

/** A button, or a link where it leads elsewhere. */
export interface TrapAction {
  label: MessageKey;
  run?(button: Element): void;
  href?: string;
}

type StepActions = (state: PanelState, trap: Trap) => (TrapAction | false | undefined)[];

const offerAtRisk = ({ view }: PanelState, { figures }: Trap): Offer | undefined =>
  view?.offers.find(({ id }) => id === figures.offer) ??
  view?.offers.find(({ id }) => view.standing.concerns.includes(id));

/** A button that inserts the text or, where there is none yet, opens the options to write it. */
function insertOrWrite(state: PanelState, text: string | undefined, label: MessageKey, write: MessageKey): TrapAction {
  if (text) return { label, run: (button) => void insertIntoMessage(state, button, text) };
  return { label: write, run: () => void state.services.ask('openPage', 'options') };
}

function insertPitch(state: PanelState, trap: Trap): TrapAction {
  const offer = offerAtRisk(state, trap);
  return insertOrWrite(state, offer && pitchOf(offer, state, 'short')?.text, 'step_insert_pitch', 'step_write_pitch');
}

const focusField = (label: MessageKey, id: string): TrapAction => ({
  label,
  run: (button) => focusInPanel(button, id),
});

const stepActions: Record<Step, StepActions> = {
  tell: (state, trap) => [
    insertPitch(state, trap),
    { label: 'step_told_already', run: () => void state.markTold(undefined, offerAtRisk(state, trap)?.id) },
  ],
  prove(state, trap) {
    const offer = offerAtRisk(state, trap);
    const proof = offer && proofOf(offer, state);
    const shown = { who: state.who(), offer: offer?.id, kind: 'shown' as const, sentence: proof?.sentence };
    return [
      insertOrWrite(state, proof && proofText(proof), 'step_insert_proof', 'step_write_proof'),
      { label: 'step_shown_already', run: () => void state.save({ do: 'told', input: shown }) },
    ];
  },
  setGoal: () => [focusField('step_setGoal', 'goal')],
  askOrOffer: (state) => [
    focusField('step_askOrOffer', 'forThem'),
    { label: 'step_log_benefit', run: () => state.set({ benefitDirection: 'given' }) },
  ],
  talkBusiness: (state, trap) => [
    insertPitch(state, trap),
    {
      label: 'step_talked_business',
      run: () => void logTouchpoint(state, { channel: 'meeting', character: 'business' }),
    },
  ],
  beSocial: (state) => [
    { label: 'step_was_social', run: () => void logTouchpoint(state, { channel: 'meeting', character: 'social' }) },
  ],
  giveBack: (state) => [
    { label: 'step_giveBack', run: () => state.set({ benefitDirection: 'given' }) },
    focusField('step_askOrOffer', 'forThem'),
  ],
  ask: (state) => [
    focusField('step_ask', 'forMe'),
    { label: 'step_received', run: () => state.set({ benefitDirection: 'received' }) },
  ],
  getInTouch: (state) => [
    mailTo(state) ? { label: 'step_mail', href: mailTo(state) as string } : undefined,
    focusField('step_in_touch', 'log'),
  ],
  decide: (state) => overdueActions(state),
  thank: (state) => [
    { label: 'step_thank', run: () => void state.save({ do: 'thank', input: { who: state.who() } }) },
    mailTo(state) ? { label: 'step_mail', href: mailTo(state) as string } : undefined,
  ],
};

function mailTo({ view }: PanelState): string | undefined {
  const [address] = view?.contact.emails ?? [];
  return address && `mailto:${encodeURIComponent(address).replace('%40', '@')}`;
}

/** Buttons for the goal or the reminder that is overdue longest. */
function overdueActions(state: PanelState): TrapAction[] {
  const { now, view } = state;
  const records = view?.datedRecords ?? [];
  const who = state.who();
  const late = (day: string | undefined) => !!day && day < now;
  const goal = records
    .filter((one): one is GoalRecord => one.type === 'goal' && one.state === 'open' && late(one.by))
    .sort((a, b) => (a.by! < b.by! ? -1 : 1))[0];
  if (goal) {
    const set = (state_: GoalRecord['state']) => async () => {
      await state.save({ do: 'goal', input: { who, id: goal.id, state: state_ } });
      state.set({ editing: goal.id });
    };
    return [
      { label: 'step_reached', run: set('reached') },
      { label: 'step_dropped', run: set('dropped') },
      { label: 'step_new_day', run: (button) => editGoalDay(state, goal.id, button) },
    ];
  }
  const reminder = records.find((one): one is ReminderRecord => one.type === 'reminder' && !one.done && late(one.on));
  if (!reminder) return [];
  const change = (changes: object) => () =>
    void state.save({ do: 'reminder', input: { who, id: reminder.id, ...changes } });
  return [
    { label: 'step_done', run: change({ done: true }) },
    { label: 'step_next_week', run: change({ on: addDays(now, 7) }) },
  ];
}

/** The first goal's day has a field of its own; another goal's day is in its record's fields. */
function editGoalDay(state: PanelState, id: string, button: Element): void {
  const first = state.view?.datedRecords.find((one) => one.type === 'goal' && one.state === 'open');
  if (first?.id === id) focusInPanel(button, 'by');
  else state.set({ editing: id });
}

/** The buttons of a trap, the next step first. */
export const trapActions = (state: PanelState, trap: Trap): TrapAction[] =>
  stepActions[trap.step](state, trap).filter((one): one is TrapAction => !!one);
