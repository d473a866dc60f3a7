import type { CommandInput } from '../../../commands';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { t } from '../../shared/text/t';
import { NumberInput } from './NumberInput';
import './CadenceField.css';

interface CadenceFieldProps {
  label: string;
  days: number | undefined;
  /** Whose, or for which tag. */
  of: Omit<CommandInput<'cadence'>, 'days'>;
  lastAction: LastAction;
}

/** After how many days to be in touch again. */
export function CadenceField({ label, days, of, lastAction }: CadenceFieldProps) {
  return (
    <label class="cadence">
      {label}
      <NumberInput
        name={`cadence.${of.tag ?? of.who?.contact}`}
        inputMode="numeric"
        placeholder={t('every_never')}
        value={days}
        message={(typed) => ({ do: 'cadence', input: { ...of, days: typed } })}
        says={t('saved')}
        lastAction={lastAction}
      />
    </label>
  );
}
