import { namedValues } from '../../../store/settingRecord';
import type { LastAction } from '../../shared/components/LastAction';
import { db, useLive } from '../../shared/hooks/useLive';
import { useTypedForm } from '../../shared/hooks/useTypedForm';
import { t } from '../../shared/text/t';
import { hashOf, type RouteFilters } from '../route';
import './SavedFilters.css';

/** Named filters are links of our own; the address bar's can be passed on as it is. */
export function SavedFilters({ filters, lastAction }: { filters: RouteFilters; lastAction: LastAction }) {
  const { value: saved = {} } = useLive(async () => namedValues<string>(await db.settings.get('filters')));
  const save = (name: string, value: string | null, message: string) =>
    lastAction.run('setting', { of: 'filters', name, value }, message);
  return (
    <div class="saved-filters">
      {Object.entries(saved).map(([name, hash]) => (
        <span class="chip" key={name}>
          <a href={hash}>{name}</a>
          <button
            type="button"
            aria-label={t('remove_what', name)}
            onClick={() => void save(name, null, `${t('removed')}: ${name}`)}
          >
            ×
          </button>
        </span>
      ))}
      {Object.values(filters).some(Boolean) && (
        <SaveFilterForm save={(name) => save(name, hashOf(filters), `${t('saved')}: ${name}`)} />
      )}
    </div>
  );
}

/** @param props.save resolves to whether it was saved */
function SaveFilterForm({ save }: { save(name: string): Promise<boolean> }) {
  const form = useTypedForm('filter', ['name']);
  const name = (form.text('name') ?? '').trim();
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (name) void save(name).then((isSaved) => void (isSaved && form.clear()));
      }}
    >
      <input type="text" aria-label={t('filter_name')} placeholder={t('filter_name')} {...form.props('name')} />
      <button type="submit">{t('save_filter')}</button>
      <button type="button" class="quiet" onClick={() => void navigator.clipboard.writeText(location.href)}>
        {t('copy_link')}
      </button>
    </form>
  );
}
