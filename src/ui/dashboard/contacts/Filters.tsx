import { useState } from 'preact/hooks';
import type { Offer } from '../../../domain/model';
import { namedValues } from '../../../store/settingRecord';
import type { LastAction } from '../../shared/components/LastAction';
import { db, useLive } from '../../shared/hooks/useLive';
import { t } from '../../shared/text/t';
import { hashOf, type RouteFilters } from '../route';

interface Props {
  filters: RouteFilters;
  offers: Offer[];
  tags: string[];
  change(patch: RouteFilters): void;
  doing: LastAction;
}

/** The filters, and those that were saved. */
export function Filters({ filters, offers, tags, change, doing }: Props) {
  return (
    <search class="narrowing">
      <label class="wide">
        {t('search')}
        <input
          type="search"
          placeholder={t('search_hint')}
          value={filters.find ?? ''}
          onInput={({ currentTarget }) => change({ find: currentTarget.value })}
        />
      </label>
      <label>
        {t('tag')}
        <input
          type="text"
          list="tags"
          value={filters.tag ?? ''}
          onChange={({ currentTarget }) => change({ tag: currentTarget.value.trim() })}
        />
        <datalist id="tags">
          {tags.map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
      </label>
      {offers.length > 1 && (
        <Choice
          label={t('offer')}
          value={filters.offer}
          any={t('all_offers')}
          options={offers.map(({ id, name }) => [id, name || t('offer_unnamed')])}
          change={(offer) => change({ offer })}
        />
      )}
      <Choice
        label={t('awareness')}
        value={filters.knows}
        any={t('anybody')}
        options={[
          ['no', t('knows_no')],
          ['yes', t('knows_yes')],
        ]}
        change={(knows) => change({ knows: knows as RouteFilters['knows'] })}
      />
      <Choice
        label={t('only')}
        value={filters.only}
        any={t('anybody')}
        options={(['due', 'circle', 'fits', 'aside'] as const).map((only) => [only, t(`only_${only}`)])}
        change={(only) => change({ only: only as RouteFilters['only'] })}
      />
      <SavedFilters {...{ filters, doing }} />
    </search>
  );
}

interface ChoiceProps {
  label: string;
  value: string | undefined;
  any: string;
  options: [string, string][];
  change(value: string | undefined): void;
}

function Choice({ label, value, any, options, change }: ChoiceProps) {
  return (
    <label>
      {label}
      <select value={value ?? ''} onChange={({ currentTarget }) => change(currentTarget.value || undefined)}>
        <option value="">{any}</option>
        {options.map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Named filters are links of our own; the address bar's can be passed on as it is. */
function SavedFilters({ filters, doing }: { filters: RouteFilters; doing: LastAction }) {
  const { value: saved = {} } = useLive(async () => namedValues<string>(await db.settings.get('filters')));
  const [name, setName] = useState('');
  const keep = (one: string, value: string | null, says: string) =>
    void doing.run('setting', { of: 'filters', name: one, value }, says);
  const isFiltered = Object.values(filters).some(Boolean);
  return (
    <div class="saved">
      {Object.entries(saved).map(([one, hash]) => (
        <span class="chip" key={one}>
          <a href={hash}>{one}</a>
          <button
            type="button"
            aria-label={t('remove_what', one)}
            onClick={() => keep(one, null, `${t('removed')}: ${one}`)}
          >
            ×
          </button>
        </span>
      ))}
      {isFiltered && (
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim()) keep(name.trim(), hashOf(filters), `${t('saved')}: ${name.trim()}`);
            setName('');
          }}
        >
          <input
            type="text"
            aria-label={t('filter_name')}
            placeholder={t('filter_name')}
            maxLength={60}
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
          <button type="submit">{t('save_filter')}</button>
          <button type="button" class="quiet" onClick={() => void navigator.clipboard.writeText(location.href)}>
            {t('copy_link')}
          </button>
        </form>
      )}
    </div>
  );
}
