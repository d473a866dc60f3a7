import type { CommandMessage } from '../../../messages/workerMessages';
import type { TouchpointRecord } from '../../../store/records';
import { t } from '../../shared/text/t';
import { ChipChoice } from '../fields/ChipChoice';
import { SavedDay } from '../fields/SavedDay';
import { usePanelField } from '../fields/usePanelField';
import type { PanelState } from '../state/panelState';
import { isSameNumber, RecordActions, RecordFieldList, useScrollIntoView } from './RecordFields';

interface TouchpointProps {
  state: PanelState;
  record: TouchpointRecord;
}

/** Lengths that meetings have, in minutes. */
const usualMinutes = [30, 60, 90];

/**
 * What was logged with one click, told more exactly: when, of what kind, how long, about what. Each part saves itself.
 */
export function TouchpointForm({ state, record }: TouchpointProps) {
  const place = useScrollIntoView();
  const change = (changes: object): CommandMessage<'touchpoint'> => ({
    do: 'touchpoint',
    input: { who: state.who(), id: record.id, ...changes },
  });
  return (
    <div class="form record" ref={place}>
      <SavedDay
        {...{ state }}
        name={`${record.id}.on`}
        label={t('on_day')}
        isLabelled={false}
        stored={record.on}
        direction="past"
        isRequired
        message={(on) => change({ on })}
      />
      <ChipChoice
        label={t('character')}
        options={(['business', 'social', 'both'] as const).map((one) => [one, t(`character_${one}`)] as const)}
        value={record.character}
        choose={(character) => void state.save(change({ character }))}
      />
      <MinutesField {...{ state, record }} />
      <NoteLine {...{ state, record }} />
      <details>
        <summary>{t('more_about')}</summary>
        <RecordFieldList {...{ state, record }} />
      </details>
      <RecordActions {...{ state, record }} />
    </div>
  );
}

function MinutesField({ state, record }: TouchpointProps) {
  const message = (text: string): CommandMessage<'touchpoint'> => ({
    do: 'touchpoint',
    input: { who: state.who(), id: record.id, minutes: text },
  });
  const typed = usePanelField(state, `${record.id}.minutes`, String(record.minutes ?? ''), message, isSameNumber);
  function choose(minutes: number) {
    typed.onInput({ currentTarget: { value: String(minutes) } });
    typed.onBlur();
  }
  return (
    <fieldset class="day-words" aria-label={t('minutes')}>
      <div class="chips">
        {usualMinutes.map((minutes) => (
          <button
            type="button"
            class="choice"
            aria-pressed={record.minutes === minutes}
            onClick={() => choose(minutes)}
          >
            {t('n_min', minutes)}
          </button>
        ))}
        <input
          type="text"
          class="words"
          inputMode="numeric"
          aria-label={t('minutes')}
          placeholder={t('minutes')}
          {...typed}
        />
      </div>
    </fieldset>
  );
}

function NoteLine({ state, record }: TouchpointProps) {
  const typed = usePanelField(state, `${record.id}.note`, record.note ?? '', (note) => ({
    do: 'touchpoint',
    input: { who: state.who(), id: record.id, note },
  }));
  return <input type="text" dir="auto" aria-label={t('what_note')} placeholder={t('what_note')} {...typed} />;
}
