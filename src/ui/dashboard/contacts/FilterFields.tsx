import type { Offer } from '../../../domain/model';
import { knowledgeFilters, quickFilters } from '../../../store/queries/contacts/contactFilters';
import { SelectField } from '../../shared/components/SelectField';
import { t } from '../../shared/text/t';
import type { RouteFilters } from '../route';

interface FilterFieldsProps {
  filters: RouteFilters;
  offers: Offer[];
  tags: string[];
  change(patch: RouteFilters): void;
}

/** Every filter there is. */
export function FilterFields({ filters, offers, tags, change }: FilterFieldsProps) {
  return (
    <>
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
        options={[['', t('anybody')], ...knowledgeFilters.map((knows) => [knows, t(`knows_${knows}`)] as const)]}
        change={(knows) => change({ knows: knows || undefined })}
      />
      <SelectField
        label={t('only')}
        value={filters.only ?? ''}
        options={[['', t('anybody')], ...quickFilters.map((only) => [only, t(`only_${only}`)] as const)]}
        change={(only) => change({ only: only || undefined })}
      />
    </>
  );
}
