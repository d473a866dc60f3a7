/** What can be done about a trap: its next step first, then what ends the trap. */
import { addDays } from '../../../domain/days';
import type { Direction, Offer, Step, Trap } from '../../../domain/model';
import type { ReminderRecord } from '../../../store/records';
import { copyIcon, insertIcon } from '../../shared/icons';
import { type MessageKey, t } from '../../shared/text/t';
import { focusInPanel } from '../fields/focusInPanel';
import { endGoal, openGoals } from '../goal/openGoals';
import { logTouchpoint } from '../log/logTouchpoint';
import type { PanelState } from '../state/panelState';
import type { CardAction } from './CardButton';
import { bareLetter, insertIntoMessage, proofOf, proofText } from './insertIntoMessage';
import { letterOf } from './letter';

type StepActions = (state: PanelState, trap: Trap) => (CardAction | false | undefined)[];

const offerAtRisk = ({ view }: PanelState, { figures }: Trap): Offer | undefined =>
  view?.offers.find(({ id }) => id === figures.offer) ??
  view?.offers.find(({ id }) => view.standing.concerns.includes(id));

const writeFirst = (state: PanelState, label: MessageKey): CardAction => ({
  label: t(label),
  run: () => void state.services.ask('openPage', 'options'),
});

/** Puts what is written of an offer into the message on the screen; elsewhere it is copied. */
export function tellAction(state: PanelState, offer: Offer | undefined): CardAction {
  const letter = offer && letterOf(offer, state.thread.language(), state.person!);
  if (!letter) return writeFirst(state, 'step_write_pitch');
  return {
    label: t(state.isThread ? 'insert_into_reply' : 'copy_this_sentence'),
    icon: state.isThread ? insertIcon : copyIcon,
    run: (button) => void insertIntoMessage(state, button, letter),
  };
}

const focusField = (label: MessageKey, id: string): CardAction => ({
  label: t(label),
  run: (button) => focusInPanel(button, id),
});

const logHelp = (state: PanelState, label: MessageKey, direction: Direction): CardAction => ({
  label: t(label),
  run: () => state.open({ form: 'helped', direction }),
});

const stepActions: Record<Step, StepActions> = {
  tell: (state, trap) => [tellAction(state, offerAtRisk(state, trap))],
  prove(state, trap) {
    const offer = offerAtRisk(state, trap);
    const proof = offer && proofOf(offer, state);
    const shown = { who: state.who(), offer: offer?.id, kind: 'shown' as const, sentence: proof?.sentence };
    return [
      proof
        ? {
            label: t(state.isThread ? 'step_insert_proof' : 'copy_proof'),
            icon: state.isThread ? insertIcon : copyIcon,
            run: (button) => void insertIntoMessage(state, button, bareLetter(proofText(proof))),
          }
        : writeFirst(state, 'step_write_proof'),
      { label: t('step_shown_already'), run: () => void state.save({ do: 'told', input: shown }) },
    ];
  },
  setGoal: (state) => [{ label: t('step_setGoal'), run: () => state.open({ form: 'goal' }) }],
  askOrOffer: (state) => [focusField('step_askOrOffer', 'forThem'), logHelp(state, 'step_log_benefit', 'given')],
  talkBusiness: (state, trap) => [
    tellAction(state, offerAtRisk(state, trap)),
    {
      label: t('step_talked_business'),
      run: () => void logTouchpoint(state, { channel: 'meeting', character: 'business' }),
    },
  ],
  beSocial: (state) => [
    { label: t('step_was_social'), run: () => void logTouchpoint(state, { channel: 'meeting', character: 'social' }) },
  ],
  giveBack: (state) => [focusField('step_askOrOffer', 'forThem'), logHelp(state, 'step_giveBack', 'given')],
  ask: (state) => [focusField('step_ask', 'forMe'), logHelp(state, 'step_received', 'received')],
  getInTouch: (state) => [mailLink(state), focusField('step_in_touch', 'log')],
  decide: (state) => overdueActions(state),
  thank: (state) => [
    { label: t('step_thank'), run: () => void state.save({ do: 'thank', input: { who: state.who() } }) },
    mailLink(state),
  ],
};

function mailLink({ view }: PanelState): CardAction | undefined {
  const [address] = view?.contact.emails ?? [];
  return address
    ? { label: t('step_mail'), href: `mailto:${encodeURIComponent(address).replace('%40', '@')}` }
    : undefined;
}

/** Buttons for the goal or the reminder that is overdue longest. */
function overdueActions(state: PanelState): CardAction[] {
  const { now, view } = state;
  const records = view?.datedRecords ?? [];
  const who = state.who();
  const late = (day: string | undefined) => !!day && day < now;
  const goal = openGoals(state)
    .filter(({ by }) => late(by))
    .sort((a, b) => (a.by! < b.by! ? -1 : 1))[0];
  if (goal) {
    const end = (to: 'reached' | 'dropped') => () => void endGoal(state, goal.id, to);
    return [
      { label: t('step_reached'), run: end('reached') },
      { label: t('step_new_day'), run: () => openGoal(state, goal.id) },
      { label: t('step_dropped'), run: end('dropped') },
    ];
  }
  const reminder = records.find((one): one is ReminderRecord => one.type === 'reminder' && !one.done && late(one.on));
  if (!reminder) return [];
  const change = (changes: object) => () =>
    void state.save({ do: 'reminder', input: { who, id: reminder.id, ...changes } });
  return [
    { label: t('step_done'), run: change({ done: true }) },
    { label: t('step_next_week'), run: change({ on: addDays(now, 7) }) },
  ];
}

/** The first goal has its form; another one's day is in its record's fields. */
function openGoal(state: PanelState, id: string): void {
  state.open(openGoals(state)[0]?.id === id ? { form: 'goal' } : { editing: id });
}

/** The actions of a trap, the next step first. */
export const trapActions = (state: PanelState, trap: Trap): CardAction[] =>
  stepActions[trap.step](state, trap).filter((one): one is CardAction => !!one);
