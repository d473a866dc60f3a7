/** What can be done about a trap: its one next step first, then what makes it idle. */
import { addDays } from '../../domain/days';
import type { Offer, Step, Trap } from '../../domain/model';
import type { GoalRecord, ReminderRecord } from '../../store/records';
import type { MessageKey } from '../shared/text/t';
import { insertIntoMessage, pitchOf, proofOf, proofText } from './insertIntoMessage';
import { goTo, logTouchpoint } from './logging';
import type { PanelState } from './panelState';

/** A button, or a link where it leads elsewhere. */
export interface TrapAction {
  label: MessageKey;
  run?(button: Element): void;
  href?: string;
}

type Steps = (state: PanelState, trap: Trap) => (TrapAction | false | undefined)[];

const offerOf = ({ view }: PanelState, { figures }: Trap): Offer | undefined =>
  view?.offers.find(({ id }) => id === figures.offer) ??
  view?.offers.find(({ id }) => view.standing.concerns.includes(id));

/** Inserting the text, or, where there is none yet, writing one. */
function inserting(state: PanelState, text: string | undefined, label: MessageKey, write: MessageKey): TrapAction {
  if (text) return { label, run: (button) => void insertIntoMessage(state, button, text) };
  return { label: write, run: () => void state.services.ask('open', 'options') };
}

function pitching(state: PanelState, trap: Trap): TrapAction {
  const offer = offerOf(state, trap);
  return inserting(state, offer && pitchOf(offer, state, 'short')?.text, 'step_insert_pitch', 'step_write_pitch');
}

const focusing = (label: MessageKey, id: string): TrapAction => ({ label, run: (button) => goTo(button, id) });

const steps: Record<Step, Steps> = {
  tell: (state, trap) => [
    pitching(state, trap),
    { label: 'step_told_already', run: () => void state.told(undefined, offerOf(state, trap)?.id) },
  ],
  prove(state, trap) {
    const offer = offerOf(state, trap);
    const proof = offer && proofOf(offer, state);
    const shown = { who: state.who(), offer: offer?.id, kind: 'shown' as const, sentence: proof?.sentence };
    return [
      inserting(state, proof && proofText(proof), 'step_insert_proof', 'step_write_proof'),
      { label: 'step_shown_already', run: () => void state.save({ do: 'told', input: shown }) },
    ];
  },
  setGoal: () => [focusing('step_setGoal', 'goal')],
  askOrOffer: (state) => [
    focusing('step_askOrOffer', 'forThem'),
    { label: 'step_log_benefit', run: () => state.set({ giving: 'given' }) },
  ],
  talkBusiness: (state, trap) => [
    pitching(state, trap),
    {
      label: 'step_talked_business',
      run: () => void logTouchpoint(state, { channel: 'meeting', character: 'business' }),
    },
  ],
  beSocial: (state) => [
    { label: 'step_was_social', run: () => void logTouchpoint(state, { channel: 'meeting', character: 'social' }) },
  ],
  giveBack: (state) => [
    { label: 'step_giveBack', run: () => state.set({ giving: 'given' }) },
    focusing('step_askOrOffer', 'forThem'),
  ],
  ask: (state) => [
    focusing('step_ask', 'forMe'),
    { label: 'step_received', run: () => state.set({ giving: 'received' }) },
  ],
  getInTouch: (state) => [
    mailTo(state) ? { label: 'step_mail', href: mailTo(state) as string } : undefined,
    focusing('step_in_touch', 'log'),
  ],
  decide: (state) => deciding(state),
  thank: (state) => [
    { label: 'step_thank', run: () => void state.save({ do: 'thank', input: { who: state.who() } }) },
    mailTo(state) ? { label: 'step_mail', href: mailTo(state) as string } : undefined,
  ],
};

function mailTo({ view }: PanelState): string | undefined {
  const [address] = view?.contact.emails ?? [];
  return address && `mailto:${encodeURIComponent(address).replace('%40', '@')}`;
}

/** About the goal or the reminder that is longest past its day. */
function deciding(state: PanelState): TrapAction[] {
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
      { label: 'step_new_day', run: (button) => dayOf(state, goal.id, button) },
    ];
  }
  const reminder = records.find((one): one is ReminderRecord => one.type === 'reminder' && !one.done && late(one.on));
  if (!reminder) return [];
  const change = (said: object) => () => void state.save({ do: 'reminder', input: { who, id: reminder.id, ...said } });
  return [
    { label: 'step_done', run: change({ done: true }) },
    { label: 'step_next_week', run: change({ on: addDays(now, 7) }) },
  ];
}

/** The first goal's day stands in its own field; another's in its editor. */
function dayOf(state: PanelState, id: string, button: Element): void {
  const first = state.view?.datedRecords.find((one) => one.type === 'goal' && one.state === 'open');
  if (first?.id === id) goTo(button, 'by');
  else state.set({ editing: id });
}

/** The buttons of a trap, the next step first. */
export const trapActions = (state: PanelState, trap: Trap): TrapAction[] =>
  steps[trap.step](state, trap).filter((one): one is TrapAction => !!one);
