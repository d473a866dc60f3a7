/** Everything that is kept on a person, readable for anybody: a plain text in the language of the interface. */

import { today } from '../../../domain/days';
import { gainsParts, type Offer } from '../../../domain/model';
import { type ContactRecord, contactOf, type DatedRecord } from '../../../store/records';
import { originOfRow, sourceText } from '../../import/originText';
import { formatDay } from '../../shared/text/dayText';
import { recordText } from '../../shared/text/recordText';
import { t } from '../../shared/text/t';
import { historyDay } from '../person/historyGroups';

type Line = [label: string, value: string | undefined];

/** One person. Keys of other people ("somebody else than …") and the store's own figures are no part of it. */
export function contactText(row: ContactRecord, records: readonly DatedRecord[], offers: readonly Offer[]): string {
  const lines = [...fieldLines(row), ...wordLines(row), ...keptLines(row)];
  const filled = lines.flatMap(([label, value]) => (value ? [`${label}: ${value.replaceAll('\n', '\n    ')}`] : []));
  const history = records
    .toSorted((a, b) => (historyDay(a) < historyDay(b) ? 1 : -1))
    .map((record) => historyLine(record, offers));
  return [row.name, '', ...filled, ...(history.length ? ['', t('history'), ...history] : []), ''].join('\r\n');
}

function fieldLines(row: ContactRecord): Line[] {
  const { emails, linkedin } = contactOf(row, []);
  return [
    [t('person_name'), [row.name, ...(row.knownNames ?? [])].join(', ')],
    [t('headline'), row.headline],
    [t('company'), row.company],
    [t('place'), row.location],
    [t('reach_emails'), emails.join(', ')],
    [t('reach_phones'), row.phones?.join(', ')],
    [t('reach_linkedin'), linkedin?.slug && `linkedin.com/in/${linkedin.slug}`],
    [t('reach_links'), row.links?.join(', ')],
    [t('tags'), row.tags.join(', ')],
  ];
}

function wordLines(row: ContactRecord): Line[] {
  return [
    [t('does'), row.does],
    [t('looks_for'), row.looksFor],
    [t('what_i_can_do'), row.forThem],
    [t('what_they_can_do'), row.forMe],
    [t('pass_on'), row.passOn],
    ...gainsParts.map((part): Line => [t(`gains_${part}`), row.gains?.[part]]),
    [t('note'), row.note],
  ];
}

/** What was said on pages and set by hand. */
function keptLines(row: ContactRecord): Line[] {
  const { pageValues = {}, otherValues = [], lastPage, dismissed = [], snoozed } = row;
  return [
    [t('view_circle'), row.circle && t('yes')],
    [t('hide_from_lists'), row.setAside ? t('yes') : undefined],
    [t('later'), snoozed && formatDay(snoozed, today())],
    [t('every_days'), row.cadence === undefined ? undefined : String(row.cadence)],
    [t('kept_on_pages'), Object.values(pageValues).join(', ')],
    [t('kept_other_values'), otherValues.map(({ value }) => value).join(', ')],
    [t('kept_last_page'), lastPage],
    [t('kept_put_away'), dismissed.flatMap(({ reason }) => reason ?? []).join(', ')],
    [t('kept_from'), originOfRow(row)],
  ];
}

function historyLine(record: DatedRecord, offers: readonly Offer[]): string {
  const day = historyDay(record);
  const source = 'source' in record && record.source ? ` (${sourceText(record.source)})` : '';
  return `${day < '9999' ? day : '–'}  ${recordText(record, offers).replaceAll('\n', ' ')}${source}`;
}
