import type { CommandInput } from '../../../commands/index';
import type { ContactRecord } from '../../../store/records';
import { Icon } from '../../shared/components/Icon';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { binIcon, plusIcon } from '../../shared/icons';
import { t } from '../../shared/text/t';
import { useDraftedForm } from '../../shared/typing/useDraftedForm';

interface ContactListFieldProps {
  list: CommandInput<'reach'>['list'];
  values: readonly string[];
  row: ContactRecord;
  lastAction: LastAction;
}

/** Addresses, phones, links or the profile: each can be taken out, and another put in. */
export function ContactListField({ list, values, row, lastAction }: ContactListFieldProps) {
  const { id } = row;
  const label = t(`reach_${list}`);
  const form = useDraftedForm(`reach/${id}/${list}`, ['value']);
  const typed = (form.text('value') ?? '').trim();
  const change = (patch: { add?: string; remove?: string }, says: string) =>
    lastAction.run('reach', { who: { contact: id }, list, ...patch }, says);
  async function add() {
    if (typed && (await change({ add: typed }, t('reach_added', typed, row.name)))) await form.clear();
  }
  return (
    <form
      class="contact-list"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label>
        {label}
        <span class="row">
          <input type="text" dir="auto" {...form.props('value')} />
          <button type="submit" class="icon" aria-label={t('reach_add', label)} disabled={!typed}>
            <Icon path={plusIcon} />
          </button>
        </span>
      </label>
      <ul>
        {values.map((value) => (
          <li key={value} class="row">
            <span class="grow" dir="auto">
              {value}
            </span>
            <button
              type="button"
              class="icon quiet"
              aria-label={t('remove_what', value)}
              title={t('remove_what', value)}
              onClick={() => void change({ remove: value }, t('reach_removed', value, row.name))}
            >
              <Icon path={binIcon} small />
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
