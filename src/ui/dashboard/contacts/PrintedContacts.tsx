import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { today } from '../../../domain/days';
import type { Id, Offer } from '../../../domain/model';
import type { ContactRecord } from '../../../store/records';
import { db } from '../../shared/hooks/useLive';
import { plural } from '../../shared/text/plural';
import { goalText } from '../../shared/text/recordText';
import { t } from '../../shared/text/t';
import { whyNow } from './whyNow';
import './PrintedContacts.css';

/** Nobody prints more; beyond that the browser takes minutes. */
const maxPrinted = 2000;

interface PrintedContactsProps {
  ids: readonly Id[];
  offers: readonly Offer[];
  /** The user asked here for printing; the browser's own menu needs no asking. */
  isAsked: boolean;
  /** The asking is done with. */
  close(): void;
}

/**
 * All rows of the table on paper: the one on the screen holds those in sight only. They are read while nothing else is
 * to be done, since before printing the browser waits for nothing.
 */
export function PrintedContacts({ ids, offers, isAsked, close }: PrintedContactsProps) {
  const paper = useRef<HTMLDivElement>(null);
  const rows = useRef<Promise<readonly ContactRecord[]>>(undefined);
  const ready = useRef<readonly ContactRecord[]>([]);
  const read = () => {
    rows.current ??= readRows(ids).then((all) => {
      ready.current = all;
      return all;
    });
    return rows.current;
  };
  useEffect(() => {
    rows.current = undefined;
    const idle = requestIdleCallback(() => void read());
    return () => cancelIdleCallback(idle);
  }, [ids]);
  useEffect(() => {
    const draw = () => {
      if (paper.current)
        render(<PrintedTable {...{ offers }} count={ids.length} rows={ready.current} />, paper.current);
    };
    const clear = () => {
      if (paper.current) render(null, paper.current);
    };
    addEventListener('beforeprint', draw);
    addEventListener('afterprint', clear);
    return () => {
      removeEventListener('beforeprint', draw);
      removeEventListener('afterprint', clear);
    };
  }, [ids, offers]);
  useEffect(() => {
    if (!isAsked) return;
    void read().then(() => {
      print();
      close();
    });
  }, [isAsked]);
  return <div class="paper" ref={paper} />;
}

async function readRows(ids: readonly Id[]): Promise<ContactRecord[]> {
  const all = await db.contacts.bulkGet(ids.slice(0, maxPrinted));
  return all.filter((row) => row !== undefined);
}

interface PrintedTableProps {
  rows: readonly ContactRecord[];
  count: number;
  offers: readonly Offer[];
}

function PrintedTable({ rows, count, offers }: PrintedTableProps) {
  return (
    <table class="printed-contacts">
      <caption>{plural('n_contacts', count)}</caption>
      <thead>
        <tr>
          <th>{t('person_name')}</th>
          <th>{t('company')}</th>
          <th>{t('goal')}</th>
          <th>{t('why_now')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>{row.name}</td>
            <td>{row.company}</td>
            <td>{row.standing.summary?.goal && goalText(row.standing.summary.goal)}</td>
            <td>{whyNow(row, offers, today())?.text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
