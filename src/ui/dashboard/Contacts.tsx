import { useEffect, useMemo, useState } from 'preact/hooks';
import { isTagged } from '../../store/list';
import { offers as readOffers, tags as readTags } from '../../store/queries';
import { db, useLive } from '../shared/live';
import { count, t } from '../shared/t';
import { Bulk } from './Bulk';
import { Empty, type ViewProps } from './Dashboard';
import { useList } from './list';
import { Narrowing } from './Narrowing';
import { type Filters, narrow } from './route';
import { Table } from './Table';
import { TagPace } from './TagPace';

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
      <Narrowing {...{ filters, offers, tags, doing, change: (patch: Filters) => narrow({ ...filters, ...patch }) }} />
      {gone && (
        <p role="alert" class="notice">
          {gone} <a href="#contacts">{t('show_all')}</a>
        </p>
      )}
      {filters.tag && !gone && <TagPace tag={filters.tag} doing={doing} />}
      <p role="status" class="soft small">
        {isWhole || total ? count('n_contacts', total) : ''}
      </p>
      {isWhole && !total && !gone && (
        <p>
          {t('nobody_found')} <a href="#contacts">{t('show_all')}</a>
        </p>
      )}
      <Table {...{ list, filters, chosen, setChosen, offers }} />
      {seen.length > 0 && <Bulk {...{ chosen: seen, doing, tags, offers, clear: () => setChosen(new Set()) }} />}
    </>
  );
}

/** What a link names and is no more: a link may be older than that. */
function useGone({ tag, offer }: Filters): string | undefined {
  const { value } = useLive(async () => {
    if (tag && !(await isTagged(db, tag))) return t('tag_gone', tag.slice(0, 60));
    if (offer && !(await readOffers(db)).some(({ id }) => id === offer)) return t('offer_gone');
    return undefined;
  }, [tag, offer]);
  return value;
}
