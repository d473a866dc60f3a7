import type { Offer } from '../../../domain/model';
import type { LastAction } from '../../shared/components/LastAction';
import { t } from '../../shared/text/t';
import type { RouteFilters } from '../route';
import { SelectField } from '../shared/SelectField';
import { SavedFilters } from './SavedFilters';
import './Filters.css';

interface FiltersProps {
  filters: RouteFilters;
  offers: Offer[];
  tags: string[];
  change(patch: RouteFilters): void;
  lastAction: LastAction;
}

/** What the table is filtered by, and the filters that were saved. */
export function Filters({ filters, offers, tags, change, lastAction }: FiltersProps) {
  return (
    <search class="filters">
      <label class="search-field">
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
        <SelectField
          label={t('offer')}
          value={filters.offer ?? ''}
          options={[['', t('all_offers')], ...offers.map(({ id, name }) => [id, name || t('offer_unnamed')] as const)]}
          change={(offer) => change({ offer: offer || undefined })}
        />
      )}
      <SelectField
        label={t('awareness')}
        value={filters.knows ?? ''}
        options={[
          ['', t('anybody')],
          ['no', t('knows_no')],
          ['yes', t('knows_yes')],
        ]}
        change={(knows) => change({ knows: knows || undefined })}
      />
      <SelectField
        label={t('only')}
        value={filters.only ?? ''}
        options={[
          ['', t('anybody')],
          ...(['due', 'circle', 'fits', 'aside'] as const).map((only) => [only, t(`only_${only}`)] as const),
        ]}
        change={(only) => change({ only: only || undefined })}
      />
      <SavedFilters {...{ filters, lastAction }} />
    </search>
  );
}
