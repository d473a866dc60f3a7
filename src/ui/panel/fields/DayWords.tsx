import { useState } from 'preact/hooks';
import { type DayDirection, panelDayIn } from '../../../capture/panelDay';
import { addDays, addMonths } from '../../../domain/days';
import type { Day } from '../../../domain/model';
import { Icon } from '../../shared/components/Icon';
import { calendarIcon } from '../../shared/icons';
import { formatDay } from '../../shared/text/dayText';
import { type MessageKey, t } from '../../shared/text/t';
import { DateInput } from './DateInput';
import './DayWords.css';

interface DayWordsProps {
  label: string;
  /** Whether the label is shown: chips often say enough. */
  isLabelled?: boolean;
  /** Which days are offered as chips. */
  chips: DayChip[];
  /** The day that is chosen now; empty: none. */
  day: Day | '';
  /** What is typed; it shows the day as it would be typed while nothing is. Absent: the words are typed elsewhere. */
  typed?: { value: string; onInput(event: { currentTarget: { value: string } }): void; onBlur?(): void };
  /** A chip or the calendar says the day. */
  choose(day: Day | ''): void;
  /** Says why what is typed is not saved. */
  refuse(code: string): void;
  direction: DayDirection;
  now: Day;
}

interface DayChip {
  label: MessageKey;
  day: Day;
}

/** Days that have been, the likeliest first. */
export const pastChips = (now: Day): DayChip[] => [
  { label: 'day_today', day: now },
  { label: 'day_yesterday', day: addDays(now, -1) },
];
/** Days to be reminded on. */
export const soonChips = (now: Day): DayChip[] => [
  { label: 'day_tomorrow', day: addDays(now, 1) },
  { label: 'in_a_week', day: addDays(now, 7) },
  { label: 'in_2_weeks', day: addDays(now, 14) },
];
/** Days by which a goal is wanted. */
export const laterChips = (now: Day): DayChip[] => [{ label: 'in_a_month', day: addMonths(now, 1) }];

/** A day as it would be typed into its field: with the year where the nearest such day is another. */
export function dayInField(day: Day | '', now: Day, direction: DayDirection): string {
  const short = day && formatDay(day, now);
  return panelDayIn(short, now, direction)?.day === day ? short : day && formatDay(day, '');
}

/** A day in words, with chips for the likeliest and a calendar behind its sign. */
export function DayWords({
  label,
  isLabelled = false,
  chips,
  day,
  typed,
  choose,
  refuse,
  direction,
  now,
}: DayWordsProps) {
  const [isCalendar, setCalendar] = useState(false);
  const otherWay = t(isCalendar ? 'type_the_day' : 'pick_a_day');
  function leave(field: HTMLInputElement) {
    typed?.onBlur?.();
    // What is no day is not drawn again while it is typed: the field itself says what stands in it.
    const isBad = !!field.value.trim() && !panelDayIn(field.value, now, direction);
    field.ariaInvalid = String(isBad);
    if (isBad) refuse('notADay');
  }
  return (
    <fieldset class="day-words" aria-label={label}>
      {isLabelled && <span class="chips-label">{label}</span>}
      <div class="chips">
        {chips.map((chip) => (
          <button type="button" class="choice" aria-pressed={chip.day === day} onClick={() => choose(chip.day)}>
            {t(chip.label)}
          </button>
        ))}
        {isCalendar && (
          <DateInput
            aria-label={label}
            value={day}
            refuse={refuse}
            onInput={({ currentTarget }) => choose(currentTarget.value)}
          />
        )}
        {!isCalendar && typed && (
          <input
            type="text"
            class="words"
            aria-label={label}
            placeholder={t('day_hint')}
            {...typed}
            onBlur={({ currentTarget }) => leave(currentTarget)}
          />
        )}
        <button
          type="button"
          class="icon quiet"
          aria-label={otherWay}
          title={otherWay}
          aria-pressed={isCalendar}
          onClick={() => setCalendar(!isCalendar)}
        >
          <Icon path={calendarIcon} />
        </button>
      </div>
    </fieldset>
  );
}
