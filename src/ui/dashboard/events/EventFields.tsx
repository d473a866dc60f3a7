import type { CommandInput } from '../../../commands/index';
import type { CommandMessage } from '../../../messages/workerMessages';
import type { EventRecord } from '../../../store/records';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { t } from '../../shared/text/t';
import { DayInput } from '../shared/DayInput';
import { NumberInput } from '../shared/NumberInput';

interface EventFieldsProps {
  event: string;
  record: EventRecord | undefined;
  lastAction: LastAction;
}

/** What one evening costs and takes, and when the next one is. */
export function EventFields({ event, record, lastAction }: EventFieldsProps) {
  const change = (patch: Omit<CommandInput<'event'>, 'name'>): CommandMessage<'event'> => ({
    do: 'event',
    input: { name: event, ...patch },
  });
  const numberField = (field: 'cost' | 'hours') => (
    <label>
      {t(field)}
      <NumberInput
        name={`${event}.${field}`}
        inputMode="decimal"
        value={record?.[field] ?? undefined}
        message={(typed) => change({ [field]: typed })}
        says={t('saved')}
        lastAction={lastAction}
      />
    </label>
  );
  return (
    <div class="bar">
      {numberField('cost')}
      {numberField('hours')}
      <label>
        {t('next_on')}
        <DayInput
          name={`${event}.next`}
          value={record?.next ?? ''}
          message={(next) => change({ next: next || null })}
          says={() => t('saved')}
          lastAction={lastAction}
        />
      </label>
    </div>
  );
}
