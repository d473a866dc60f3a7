import { benefitKinds, type Channel, type Character, type Direction } from '../../../domain/model';
import { t } from '../../shared/text/t';
import type { PanelState } from '../state/panelState';
import { eventToLog, logBenefit, logEvent, logTouchpoint, writing } from './logTouchpoint';
import { RecordFields } from './RecordFields';

/**
 * What happened today, in one click. A meeting counts as social until somebody says that business was talked: the other
 * way round, the clock of what they know of the offer would be wound up by nothing.
 */
export function Log({ state }: { state: PanelState }) {
  const { giving, editing, view } = state;
  const record = view!.datedRecords.find(({ id }) => id === editing);
  const event = eventToLog(state);
  const log = (channel: Channel, character: Character) => () => void logTouchpoint(state, { channel, character });
  return (
    <section aria-label={t('log')}>
      {event && (
        <button type="button" class="at-event" onClick={() => void logEvent(state)}>
          {t('log_at', event.name)}
        </button>
      )}
      <div class="buttons log">
        <button id="log" type="button" onClick={log('meeting', 'social')}>
          {t('log_met')}
        </button>
        <button type="button" onClick={log('call', 'business')}>
          {t('log_called')}
        </button>
        <button type="button" onClick={log(writing(state), 'business')}>
          {t('log_wrote')}
        </button>
        <Side state={state} direction="given" />
        <Side state={state} direction="received" />
      </div>
      {giving && <Kinds state={state} direction={giving} />}
      {record && <RecordFields key={record.id} state={state} record={record} />}
    </section>
  );
}

function Side({ state, direction }: { state: PanelState; direction: Direction }) {
  const isChosen = state.giving === direction;
  return (
    <button
      type="button"
      aria-expanded={isChosen}
      onClick={() => state.set({ giving: isChosen ? undefined : direction })}
    >
      {t(direction === 'given' ? 'log_gave' : 'log_got')}
    </button>
  );
}

function Kinds({ state, direction }: { state: PanelState; direction: Direction }) {
  return (
    <fieldset class="buttons" aria-label={t('log_which')}>
      <span class="small soft">
        {t(`direction_${direction}`)}: {t('log_which')}
      </span>
      {benefitKinds.map((kind) => (
        <button type="button" class="small" onClick={() => void logBenefit(state, { direction, kind })}>
          {t(`benefit_${kind}`)}
        </button>
      ))}
    </fieldset>
  );
}
