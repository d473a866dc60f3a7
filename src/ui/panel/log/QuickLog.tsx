import type { Channel } from '../../../domain/model';
import { Icon } from '../../shared/components/Icon';
import { bellIcon, callIcon, giftIcon, mailIcon, meetIcon } from '../../shared/icons';
import { type MessageKey, t } from '../../shared/text/t';
import { OnDemand } from '../onDemand/OnDemand';
import type { PanelState } from '../state/panelState';
import { eventToLog, likelyCharacter, logEvent, logTouchpoint, writingChannel } from './logTouchpoint';
import './QuickLog.css';

/** What happened today is logged with one click, and can be told more exactly below; apart from it, what is to come. */
export function QuickLog({ state }: { state: PanelState }) {
  const { editing, form, view } = state;
  const record = view!.datedRecords.find(({ id }) => id === editing);
  const event = eventToLog(state);
  const isOf = (...channels: Channel[]) => record?.type === 'touchpoint' && channels.includes(record.channel);
  const log = (channel: Channel) => () => void logTouchpoint(state, { channel, ...likelyCharacter(state) });
  return (
    <section class="quick-log" aria-label={t('log')}>
      <div class="log-head">
        <span class="small soft">{t('log')}</span>
        <button
          type="button"
          class="quiet small"
          aria-expanded={form === 'reminder'}
          onClick={() => state.open(form === 'reminder' ? {} : { form: 'reminder' })}
        >
          <Icon path={bellIcon} small />
          {t('reminder_new')}
        </button>
      </div>
      {event && (
        <button type="button" class="at-event" onClick={() => void logEvent(state)}>
          {t('log_at', event.name)}
        </button>
      )}
      <fieldset class="quick" aria-label={t('log')}>
        <LogButton id="log" icon={meetIcon} label="log_met" isOpen={isOf('meeting', 'event')} log={log('meeting')} />
        <LogButton icon={callIcon} label="log_called" isOpen={isOf('call')} log={log('call')} />
        <LogButton
          icon={mailIcon}
          label="log_wrote"
          isOpen={isOf('mail', 'linkedin')}
          log={log(writingChannel(state))}
        />
        <LogButton
          icon={giftIcon}
          label="log_helped"
          isOpen={form === 'helped' || record?.type === 'benefit'}
          log={() => state.open(form === 'helped' ? {} : { form: 'helped' })}
        />
      </fieldset>
      {form === 'helped' && <OnDemand part="HelpedForm" state={state} />}
      {form === 'reminder' && <OnDemand part="ReminderForm" state={state} />}
      {record?.type === 'touchpoint' && (
        <OnDemand part="TouchpointForm" key={record.id} state={state} record={record} />
      )}
      {record && record.type !== 'touchpoint' && !(record.type === 'goal' && record.state !== 'open') && (
        <OnDemand part="RecordFields" key={record.id} state={state} record={record} />
      )}
    </section>
  );
}

interface LogButtonProps {
  id?: string;
  icon: string;
  label: MessageKey;
  isOpen: boolean;
  log(): void;
}

function LogButton({ id, icon, label, isOpen, log }: LogButtonProps) {
  return (
    <button type="button" {...(id && { id })} aria-expanded={isOpen} onClick={log}>
      <Icon path={icon} />
      {t(label)}
    </button>
  );
}
