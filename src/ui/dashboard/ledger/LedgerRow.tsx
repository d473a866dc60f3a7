import { today } from '../../../domain/days';
import type { Standing } from '../../../domain/model';
import { knowledgeOf } from '../../../domain/relation/knowledgeState';
import type { BenefitRecord } from '../../../store/records';
import { Icon } from '../../shared/components/Icon';
import { Initials } from '../../shared/components/PersonHead';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { checkIcon } from '../../shared/icons';
import { inIcon, outIcon } from '../../shared/lateIcons';
import { formatDay, shortDay } from '../../shared/text/dayText';
import { formatMoney } from '../../shared/text/numberText';
import { t } from '../../shared/text/t';
import { PersonLink } from '../shared/PersonLink';

/** A benefit, and whom it passed to or came from. */
export interface LedgerEntry extends BenefitRecord {
  name: string;
  standing: Standing;
}

/** One benefit, with the button that notes your thanks. */
export function LedgerRow({ entry, lastAction }: { entry: LedgerEntry; lastAction: LastAction }) {
  const { id, contact, on, name, standing, direction, kind, amount, currency, thanked } = entry;
  const thank = () => lastAction.run('thank', { who: { contact }, benefit: id }, t('thanked_whom', name));
  const isMine = direction === 'given';
  return (
    <tr>
      <td class="when" title={formatDay(on, today())}>
        {shortDay(on)}
      </td>
      <td dir="auto">
        <span class="person-cell">
          <Initials name={name} knowledge={knowledgeOf(standing)} size="table" />
          <PersonLink id={contact} name={name} />
        </span>
      </td>
      <td>
        <span class={isMine ? 'way soft' : 'way good'}>
          <Icon path={isMine ? outIcon : inIcon} small />
          <span class="visually-hidden">{t(`direction_${direction}`)}: </span>
          {t(`benefit_${kind}`)}
        </span>
      </td>
      <td class="number">{amount !== undefined && formatMoney(amount, currency)}</td>
      <td>
        {thanked ? (
          <span class="way soft">
            <Icon path={checkIcon} small />
            {shortDay(thanked)}
          </span>
        ) : (
          !isMine && (
            <button type="button" class="small" aria-description={name} onClick={() => void thank()}>
              {t('mark_thanked')}
            </button>
          )
        )}
      </td>
    </tr>
  );
}
