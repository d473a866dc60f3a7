import { useState } from 'preact/hooks';
import { type DayDirection, panelDayIn } from '../../../capture/panelDay';
import type { Day } from '../../../domain/model';
import type { PanelState } from '../state/panelState';
import { DayWords, dayInField, pastChips, soonChips } from './DayWords';

interface DayChoiceProps {
  state: PanelState;
  label: string;
  direction: DayDirection;
  value: Day;
  choose(day: Day): void;
}

/** A day that goes with the next click: nothing is saved by choosing it. */
export function DayChoice({ state, label, direction, value, choose }: DayChoiceProps) {
  const { now } = state;
  const [text, setText] = useState(dayInField(value, now, direction));
  return (
    <DayWords
      {...{ label, direction, now }}
      chips={(direction === 'past' ? pastChips : soonChips)(now)}
      day={value}
      typed={{
        value: text,
        onInput({ currentTarget }) {
          setText(currentTarget.value);
          const said = panelDayIn(currentTarget.value, now, direction);
          if (said) choose(said.day);
        },
      }}
      choose={(day) => {
        if (!day) return;
        choose(day);
        setText(dayInField(day, now, direction));
      }}
      refuse={(code) => state.refuse(code)}
    />
  );
}
