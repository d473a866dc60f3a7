import { useEffect, useMemo, useState } from 'preact/hooks';
import { today } from '../../domain/days';
import { offers as readOffers, tags as readTags } from '../../store/queries';
import { foundIds } from '../../store/search';
import { db, useLive } from '../shared/live';
import { count, t } from '../shared/t';
import { Bulk } from './Bulk';
import { useBook } from './book';
import { Empty, type ViewProps } from './Dashboard';
import { Narrowing } from './Narrowing';
import { narrowed } from './narrowed';
import { type Filters, narrow } from './route';
import { Table } from './Table';
import { TagPace } from './TagPace';

/** More hits than anybody looks through. */
const mostFound = 5000;

/** Everybody: filtered, sorted, and many of them changed at once. */
export function Contacts({ route: { filters }, doing }: ViewProps) {
  const book = useBook();
  const { value: offers = [] } = useLive(() => readOffers(db));
  const { value: tags = [] } = useLive(() => readTags(db));
  const { value: found } = useLive(
    async () => (filters.find?.trim() ? await foundIds(db, filters.find, mostFound) : undefined),
    [filters.find, book.version],
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(
    () => narrowed(book.people.values(), filters, today(), filters.find?.trim() ? (found ?? []) : undefined),
    [book.version, JSON.stringify(filters), found],
  );
  // Who is filtered away can't be chosen: nobody deletes what they don't see.
  const seen = useMemo(() => rows.filter(({ id }) => chosen.has(id)).map(({ id }) => id), [rows, chosen]);
  useEffect(() => setChosen(new Set()), [JSON.stringify(filters)]);

  if (book.error)
    return (
      <p role="alert" class="wrong">
        {t('cannot_read')} {String(book.error)}
      </p>
    );
  if (book.isWhole && !book.people.size) return <Empty title={t('view_contacts')} text={t('contacts_empty')} />;
  const gone = book.isWhole ? goneWords(filters, tags, offers) : undefined;
  return (
    <>
      <Narrowing {...{ filters, offers, tags, change: (patch: Filters) => narrow({ ...filters, ...patch }) }} />
      {gone && (
        <p role="alert" class="notice">
          {gone} <a href="#contacts">{t('show_all')}</a>
        </p>
      )}
      {filters.tag && !gone && <TagPace tag={filters.tag} doing={doing} />}
      <p role="status" class="soft small">
        {book.isWhole ? count('n_contacts', rows.length) : t('reading', book.people.size)}
      </p>
      <Table {...{ rows, filters, chosen, setChosen, offers }} />
      {seen.length > 0 && <Bulk {...{ chosen: seen, doing, tags, offers, clear: () => setChosen(new Set()) }} />}
    </>
  );
}

/** A link may be older than what it names. */
function goneWords({ tag, offer }: Filters, tags: string[], offers: { id: string }[]): string | undefined {
  if (tag && tags.length < 500 && !tags.some((one) => one.toLowerCase() === tag.toLowerCase()))
    return t('tag_gone', tag);
  if (offer && !offers.some(({ id }) => id === offer)) return t('offer_gone');
  return undefined;
}
