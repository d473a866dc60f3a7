import type { CommandInput } from '../../../commands/index';
import type { EventRecord } from '../../../store/records';
import type { LastAction } from '../../shared/components/LastAction';
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
  const change = (patch: Omit<CommandInput<'event'>, 'name'>) =>
    lastAction.run('event', { name: event, ...patch }, t('saved'));
  const numberField = (field: 'cost' | 'hours') => (
    <label>
      {t(field)}
      <NumberInput
        inputMode="decimal"
        value={record?.[field] ?? undefined}
        save={(typed) => change({ [field]: typed })}
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
          value={record?.next ?? ''}
          save={(next) => void change({ next: next || null })}
          lastAction={lastAction}
        />
      </label>
    </div>
  );
}
