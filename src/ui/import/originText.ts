/** What files are, in words: "LinkedIn archive of 14 Nov 2026 (Jan Kowalski): 3,716 connections, 405 conversations". */

import { today } from '../../domain/days';
import type { Origin } from '../../domain/importOrigin';
import { createdOn } from '../../store/queries/contacts/createdOn';
import type { ContactRecord } from '../../store/records';
import { formatDay } from '../shared/text/dayText';
import { plural } from '../shared/text/plural';
import { t } from '../shared/text/t';
import { formatKeys } from './formatKeys';

/** The name of a format. */
export const formatText = (format: string): string => t(formatKeys[format] ?? 'format_csv');

/** A group of files. */
export function originText(origin: Origin): string {
  const { format, owner, connections, conversations, messages, came, people, from } = origin;
  const day = archiveDay(origin);
  const name = day ? t('format_of_day', formatText(format), formatDay(day, today())) : formatText(format);
  const whose = owner ? `${name} (${owner})` : name;
  const counts = [
    connections ? plural('n_connections', connections) : '',
    conversations ? plural('n_conversations', conversations) : '',
    messages ? plural('n_mails', messages) : '',
    came !== undefined ? plural('n_came', came) : '',
    connections || conversations ? '' : plural('n_people', people),
    (format === 'calendar' || format === 'mail') && from ? t('since_year', from.slice(0, 4)) : '',
  ].filter(Boolean);
  return `${whose}: ${counts.join(', ')}`;
}

/** LinkedIn writes the day into the name of the archive: `Complete_LinkedInDataExport_11-14-2026.zip`. */
function archiveDay({ files }: Origin): string | undefined {
  const [, month, day, year] = files.map((file) => /_(\d\d)-(\d\d)-(\d{4})/.exec(file)).find(Boolean) ?? [];
  return year && month && day ? `${year}-${month}-${day}` : undefined;
}

/** Since when somebody is a contact, and from which files. */
export function originOfRow({ created, sources = [] }: Pick<ContactRecord, 'created' | 'sources'>): string {
  const since = t('kept_since', formatDay(createdOn({ created }), today()));
  return [since, ...sources.map(formatText)].join(' · ');
}

/** Where an imported record comes from: a program, or calendars by their names, one a line. */
export const sourceText = (source: string): string =>
  source
    .split('\n')
    .map((one) => (one.startsWith('calendar:') ? t('source_calendar', one.slice('calendar:'.length)) : formatText(one)))
    .join(', ');
