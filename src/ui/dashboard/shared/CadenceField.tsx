import { t } from '../../shared/text/t';
import { NumberInput } from './NumberInput';
import './CadenceField.css';

interface CadenceFieldProps {
  label: string;
  days: number | undefined;
  /** @returns whether it was saved */
  save(days: string): Promise<boolean>;
}

/** After how many days to be in touch again. */
export function CadenceField({ label, days, save }: CadenceFieldProps) {
  return (
    <label class="cadence">
      {label}
      <NumberInput inputMode="numeric" placeholder={t('every_never')} value={days} save={save} />
    </label>
  );
}
