import { useEffect, useMemo, useState } from 'preact/hooks';
import { listOffers as readOffers } from '../../../store/queries/listOffers';
import { isTagged, listTags as readTags } from '../../../store/queries/tags';
import { db, useLive } from '../../shared/hooks/useLive';
import { plural, t } from '../../shared/text/t';
import { Empty, type ViewProps } from '../Dashboard';
import { type RouteFilters, setFilters } from '../route';
import { BulkActions } from './BulkActions';
import { ContactTable } from './ContactTable';
import { useList } from './contactList';
import { Filters } from './Filters';
import { TagCadence } from './TagCadence';

/** Everybody: filtered, sorted, and many of them changed at once. */
export function Contacts({ route: { filters }, doing }: ViewProps) {
  const list = useList(filters);
  const { ids, total, isWhole, error } = list;
  const { value: offers = [] } = useLive(() => readOffers(db));
  const { value: tags = [] } = useLive(() => readTags(db));
  const gone = useGone(filters);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  // Who is filtered away can't be chosen: nobody deletes what they don't see.
  const seen = useMemo(() => (chosen.size ? ids.filter((id) => chosen.has(id)) : []), [ids, chosen]);
  useEffect(() => setChosen(new Set()), [JSON.stringify(filters)]);

  if (error)
    return (
      <p role="alert" class="wrong">
        {t('cannot_read')} {String(error)}
      </p>
    );
  if (isWhole && !total && !Object.values(filters).some(Boolean))
    return <Empty title={t('view_contacts')} text={t('contacts_empty')} />;
  return (
    <>
      <Filters
        {...{ filters, offers, tags, doing, change: (patch: RouteFilters) => setFilters({ ...filters, ...patch }) }}
      />
      {gone && (
        <p role="alert" class="notice">
          {gone} <a href="#contacts">{t('show_all')}</a>
        </p>
      )}
      {filters.tag && !gone && <TagCadence tag={filters.tag} doing={doing} />}
      <p role="status" class="soft small">
        {isWhole || total ? plural('n_contacts', total) : ''}
      </p>
      {isWhole && !total && !gone && (
        <p>
          {t('nobody_found')} <a href="#contacts">{t('show_all')}</a>
        </p>
      )}
      <ContactTable {...{ list, filters, chosen, setChosen, offers }} />
      {seen.length > 0 && <BulkActions {...{ chosen: seen, doing, tags, offers, clear: () => setChosen(new Set()) }} />}
    </>
  );
}

/** What a link names and is no more: a link may be older than that. */
function useGone({ tag, offer }: RouteFilters): string | undefined {
  const { value } = useLive(async () => {
    if (tag && !(await isTagged(db, tag))) return t('tag_gone', tag.slice(0, 60));
    if (offer && !(await readOffers(db)).some(({ id }) => id === offer)) return t('offer_gone');
    return undefined;
  }, [tag, offer]);
  return value;
}
