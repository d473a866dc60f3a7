import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Offer } from '../../domain/words';
import { t } from '../shared/t';
import { type Filters, hashOf } from './route';

interface Props {
  filters: Filters;
  offers: Offer[];
  tags: string[];
  change(patch: Filters): void;
}

/** The filters, and those that were saved. */
export function Narrowing({ filters, offers, tags, change }: Props) {
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
        change={(knows) => change({ knows: knows as Filters['knows'] })}
      />
      <Choice
        label={t('only')}
        value={filters.only}
        any={t('anybody')}
        options={(['due', 'circle', 'fits', 'aside'] as const).map((only) => [only, t(`only_${only}`)])}
        change={(only) => change({ only: only as Filters['only'] })}
      />
      <SavedFilters filters={filters} />
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

type Saved = Record<string, string>;
const key = 'filters';

/** Named filters are links of our own; the address bar's can be passed on as it is. */
function SavedFilters({ filters }: { filters: Filters }) {
  const [saved, setSaved] = useState<Saved>({});
  const [name, setName] = useState('');
  useEffect(() => void browser.storage.local.get(key).then((kept) => setSaved((kept[key] as Saved) ?? {})), []);
  function keep(next: Saved) {
    setSaved(next);
    void browser.storage.local.set({ [key]: next });
  }
  const isFiltered = Object.values(filters).some(Boolean);
  return (
    <div class="saved">
      {Object.entries(saved).map(([one, hash]) => (
        <span class="chip" key={one}>
          <a href={hash}>{one}</a>
          <button
            type="button"
            aria-label={t('remove_what', one)}
            onClick={() => keep(Object.fromEntries(Object.entries(saved).filter(([other]) => other !== one)))}
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
            if (name.trim()) keep({ ...saved, [name.trim()]: hashOf(filters) });
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
