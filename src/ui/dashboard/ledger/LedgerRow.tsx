import { today } from '../../../domain/days';
import type { BenefitRecord } from '../../../store/records';
import type { LastAction } from '../../shared/components/LastAction';
import { formatMoney } from '../../shared/text/recordText';
import { formatDay, t } from '../../shared/text/t';
import { PersonLink } from '../shared/PersonLink';

/** A benefit, and whom it passed to or came from. */
export interface LedgerEntry extends BenefitRecord {
  name: string;
}

/** One benefit, with the button that says you thanked for it. */
export function LedgerRow({ entry, lastAction }: { entry: LedgerEntry; lastAction: LastAction }) {
  const { id, contact, on, name, direction, kind, amount, currency, thanked } = entry;
  const thank = () => lastAction.run('thank', { who: { contact }, benefit: id }, t('thanked_whom', name));
  return (
    <tr>
      <td class="when">{formatDay(on, today())}</td>
      <td dir="auto">
        <PersonLink id={contact} name={name} />
      </td>
      <td>{t(`direction_${direction}`)}</td>
      <td>{t(`benefit_${kind}`)}</td>
      <td class="number">{amount !== undefined && formatMoney(amount, currency)}</td>
      <td>
        {thanked
          ? formatDay(thanked, today())
          : direction === 'received' && (
              <button type="button" aria-label={`${t('step_thank')}: ${name}`} onClick={() => void thank()}>
                {t('step_thank')}
              </button>
            )}
      </td>
    </tr>
  );
}
