import { benefitKinds, type Channel, type Character, type Direction } from '../../../domain/model';
import { t } from '../../shared/text/t';
import type { PanelState } from '../state/panelState';
import { eventToLog, logBenefit, logEvent, logTouchpoint, writingChannel } from './logTouchpoint';
import { RecordFields } from './RecordFields';
import './QuickLog.css';

/**
 * What happened today, in one click. A meeting counts as social until the user says that you talked business: if it
 * counted as business, every meeting would restart the clock of what they know of the offer.
 */
export function QuickLog({ state }: { state: PanelState }) {
  const { benefitDirection, editing, view } = state;
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
      <div class="buttons quick-log">
        <button id="log" type="button" onClick={log('meeting', 'social')}>
          {t('log_met')}
        </button>
        <button type="button" onClick={log('call', 'business')}>
          {t('log_called')}
        </button>
        <button type="button" onClick={log(writingChannel(state), 'business')}>
          {t('log_wrote')}
        </button>
        <BenefitButton state={state} direction="given" />
        <BenefitButton state={state} direction="received" />
      </div>
      {benefitDirection && <BenefitKinds state={state} direction={benefitDirection} />}
      {record && <RecordFields key={record.id} state={state} record={record} />}
    </section>
  );
}

function BenefitButton({ state, direction }: { state: PanelState; direction: Direction }) {
  const isChosen = state.benefitDirection === direction;
  return (
    <button
      type="button"
      aria-expanded={isChosen}
      onClick={() => state.set({ benefitDirection: isChosen ? undefined : direction })}
    >
      {t(direction === 'given' ? 'log_gave' : 'log_got')}
    </button>
  );
}

function BenefitKinds({ state, direction }: { state: PanelState; direction: Direction }) {
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
