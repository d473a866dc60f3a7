import { useEffect, useState } from 'preact/hooks';
import { today } from '../../../domain/days';
import type { Id, Offer } from '../../../domain/model';
import type { ContactRecord } from '../../../store/records';
import { db } from '../../shared/hooks/useLive';
import { goalText } from '../../shared/text/recordText';
import { plural, t } from '../../shared/text/t';
import { whyNow } from './whyNow';
import './PrintedContacts.css';

/** Nobody prints more; beyond that the browser takes minutes. */
const maxPrinted = 2000;

interface PrintedContactsProps {
  ids: readonly Id[];
  offers: readonly Offer[];
  close(): void;
}

/** All rows of the table on paper: the one on the screen holds those in sight only. */
export function PrintedContacts({ ids, offers, close }: PrintedContactsProps) {
  const [rows, setRows] = useState<ContactRecord[]>();
  useEffect(() => {
    void db.contacts.bulkGet(ids.slice(0, maxPrinted)).then((all) => setRows(all.filter((row) => row !== undefined)));
  }, []);
  useEffect(() => {
    if (!rows) return undefined;
    addEventListener('afterprint', close);
    print();
    return () => removeEventListener('afterprint', close);
  }, [rows]);
  return (
    <table class="printed-contacts">
      <caption>{plural('n_contacts', ids.length)}</caption>
      <thead>
        <tr>
          <th>{t('person_name')}</th>
          <th>{t('company')}</th>
          <th>{t('goal')}</th>
          <th>{t('why_now')}</th>
        </tr>
      </thead>
      <tbody>
        {rows?.map((row) => (
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
