import { type DayDirection, panelDayIn } from '../../../capture/panelDay';
import type { CommandName } from '../../../commands';
import type { Day } from '../../../domain/model';
import type { CommandMessage } from '../../../messages/workerMessages';
import type { PanelState } from '../state/panelState';
import { DayWords, dayInField, laterChips, pastChips, soonChips } from './DayWords';
import { usePanelField } from './usePanelField';

interface SavedDayProps {
  state: PanelState;
  /** What its draft is filed under. */
  name: string;
  label: string;
  /** What the store holds. */
  stored: Day | undefined;
  direction: DayDirection;
  isLabelled?: boolean;
  /** Days to be reminded on are nearer than those by which a goal is wanted. */
  isSoon?: boolean;
  /** A day that cannot be empty. */
  isRequired?: boolean;
  /** The command that saves a day; null clears it. */
  message(day: Day | null): CommandMessage<CommandName>;
}

/** A day that saves itself once it can be read as one. */
export function SavedDay(props: SavedDayProps) {
  const {
    state,
    name,
    label,
    isLabelled = true,
    stored = '',
    direction,
    isSoon = false,
    isRequired = false,
    message,
  } = props;
  const { now } = state;
  const dayOf = (text: string) => panelDayIn(text, now, direction)?.day;
  const typed = usePanelField(
    state,
    name,
    dayInField(stored, now, direction),
    (text) => {
      if (!text.trim()) return isRequired ? null : message(null);
      const day = dayOf(text);
      return day ? message(day) : null;
    },
    (text, other) => text.trim() === other.trim() || (!!dayOf(text) && dayOf(text) === dayOf(other)),
  );
  const chips = direction === 'past' ? pastChips : isSoon ? soonChips : laterChips;
  const put = (day: Day | '') => typed.onInput({ currentTarget: { value: dayInField(day, now, direction) } });
  return (
    <DayWords
      {...{ label, isLabelled, direction, now, typed }}
      chips={chips(now)}
      day={dayOf(typed.value) ?? ''}
      choose={(day) => {
        if (!day && isRequired) return;
        put(day);
        typed.onBlur();
      }}
      refuse={(code) => state.refuse(code)}
    />
  );
}
