import { useEffect, useMemo, useState } from 'preact/hooks';
import { isTagged, listTags } from '../../../store/queries/contacts/tags';
import { listOffers } from '../../../store/queries/listOffers';
import { CannotRead } from '../../shared/components/CannotRead';
import { db, useLive } from '../../shared/hooks/useLive';
import { t } from '../../shared/text/t';
import { ExportFiles } from '../export/ExportFiles';
import { isFiltered, type RouteFilters, setFilters } from '../route';
import { NobodyYet } from '../shared/NobodyYet';
import type { ViewProps } from '../shared/ViewProps';
import { BulkActions } from './BulkActions';
import { ChipBar } from './ChipBar';
import { ContactTable } from './ContactTable';
import { useColumns } from './columns';
import { PrintedContacts } from './PrintedContacts';
import { TableFoot } from './TableFoot';
import { TagCadence } from './TagCadence';
import { useContactList } from './useContactList';

/** Everybody: filtered, sorted, and many of them changed at once. */
export function Contacts({ route: { filters }, lastAction }: ViewProps) {
  const list = useContactList(filters);
  const { ids, total, isComplete, error } = list;
  const { value: offers = noOffers } = useLive(() => listOffers(db));
  const { value: tags = [] } = useLive(() => listTags(db));
  const staleFilter = useStaleFilter(filters);
  const [shown, toggleColumn] = useColumns();
  const [isPrinting, setPrinting] = useState(false);
  const [isExporting, setExporting] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  // A contact that is filtered away can't be chosen: nobody deletes what they don't see.
  const chosenIds = useMemo(() => (chosen.size ? ids.filter((id) => chosen.has(id)) : []), [ids, chosen]);
  usePrintKey(() => setPrinting(true));
  useEffect(() => setChosen(new Set()), [JSON.stringify(filters)]);

  if (error) return <CannotRead error={error} />;
  if (isComplete && !total && !isFiltered(filters)) return <NobodyYet />;
  return (
    <>
      {chosenIds.length > 0 ? (
        <BulkActions
          {...{ chosen: chosenIds, total, lastAction, offers }}
          chooseAll={() => setChosen(new Set(ids))}
          clear={() => setChosen(new Set())}
          export={() => setExporting(true)}
        />
      ) : (
        <ChipBar
          {...{ filters, offers, tags, lastAction, shown, toggleColumn }}
          change={(patch: RouteFilters) => setFilters({ ...filters, ...patch })}
          print={() => setPrinting(true)}
          export={() => setExporting(true)}
        />
      )}
      {isExporting && <ExportFiles ids={chosenIds.length ? chosenIds : ids} close={() => setExporting(false)} />}
      {staleFilter && (
        <p role="alert" class="notice">
          {staleFilter} <a href="#contacts">{t('show_all')}</a>
        </p>
      )}
      {filters.tag && !staleFilter && <TagCadence tag={filters.tag} lastAction={lastAction} />}
      {isComplete && !total && !staleFilter && (
        <p>
          {t('nobody_found')} <a href="#contacts">{t('show_all')}</a>
        </p>
      )}
      <ContactTable {...{ list, filters, chosen, setChosen, offers, shown, lastAction }} />
      <TableFoot total={total} isKnown={isComplete || total > 0} />
      <PrintedContacts {...{ ids, offers }} isAsked={isPrinting} close={() => setPrinting(false)} />
    </>
  );
}

const noOffers: never[] = [];

/** The browser's own key prints all rows too, not those in sight alone. */
function usePrintKey(print: () => void): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'p')
        return;
      event.preventDefault();
      print();
    }
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

/** What to say where a link filters by a tag or an offer that is gone: the link may be older than that. */
function useStaleFilter({ tag, offer }: RouteFilters): string | undefined {
  const { value } = useLive(async () => {
    if (tag && !(await isTagged(db, tag))) return t('tag_gone', tag.slice(0, 60));
    if (offer && !(await listOffers(db)).some(({ id }) => id === offer)) return t('offer_gone');
    return undefined;
  }, [tag, offer]);
  return value;
}
