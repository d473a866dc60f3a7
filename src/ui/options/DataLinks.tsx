import { t } from '../shared/text/t';

/** Where everything goes in and out: pages of the dashboard. */
const dataLinks = [
  ['import', 'data_import'],
  ['backup', 'data_backup'],
  ['bin', 'data_bin'],
  ['backup', 'data_leave'],
] as const;

/** The ways in and out of the data. */
export function DataLinks() {
  return (
    <ul class="lines">
      {dataLinks.map(([view, label]) => (
        <li key={label}>
          <a href={`dashboard.html#${view}`}>{t(label)}</a>
        </li>
      ))}
    </ul>
  );
}
