import { namedValues } from '../../../store/settingRecord';
import { Icon } from '../../shared/components/Icon';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { db, useLive } from '../../shared/hooks/useLive';
import { closeIcon } from '../../shared/icons';
import { t } from '../../shared/text/t';
import { useDraftedForm } from '../../shared/typing/useDraftedForm';
import { hashOf, type RouteFilters } from '../route';
import './SavedFilters.css';

/** Named filters are links of our own; the address bar's can be passed on as it is. */
export function SavedFilters({ lastAction }: { lastAction: LastAction }) {
  const { value: saved = {} } = useLive(async () => namedValues<string>(await db.settings.get('filters')));
  const remove = (name: string) =>
    lastAction.run('setting', { of: 'filters', name, value: null }, `${t('removed')}: ${name}`);
  return (
    <div class="saved-filters">
      {Object.entries(saved).map(([name, hash]) => (
        <span class="chip" key={name}>
          <a href={hash}>{name}</a>
          <button type="button" aria-label={t('remove_what', name)} onClick={() => void remove(name)}>
            <Icon path={closeIcon} small />
          </button>
        </span>
      ))}
    </div>
  );
}

/** Gives the filters in use a name. */
export function SaveFilter({ filters, lastAction }: { filters: RouteFilters; lastAction: LastAction }) {
  const save = (name: string) => lastAction.run('setting', { of: 'filters', name, value: hashOf(filters) }, said(name));
  const said = (name: string) => `${t('saved')}: ${name}`;
  const form = useDraftedForm('filter', ['name']);
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
