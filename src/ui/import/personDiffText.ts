import { today } from '../../domain/days';
import type { MeetingNews, PersonDiff } from '../../fileWorker/protocol';
import { formatDay } from '../shared/text/dayText';
import { plural } from '../shared/text/plural';
import { type MessageKey, t } from '../shared/text/t';

/** Meetings that are told one by one; of more, how many they are. */
const mostMeetings = 5;

/** What fields are called; those that only our own files have go without. */
const fieldKeys: Readonly<Record<string, MessageKey>> = {
  keys: 'column_email',
  phones: 'column_phone',
  links: 'column_link',
  company: 'column_company',
  headline: 'column_headline',
  location: 'column_city',
  tags: 'column_tags',
  note: 'column_note',
};

/** Why somebody stands among the changed: what is new, and which meetings were moved or cancelled. */
export function personDiffText({ fields, meetings, added }: PersonDiff): string[] {
  const names = fields.flatMap((field) => (fieldKeys[field] ? t(fieldKeys[field]) : []));
  const fresh = [...names, ...(added ? [plural('n_meetings', added)] : [])].join(', ');
  const more = meetings.length - mostMeetings;
  return [
    fresh && t('import_news', fresh),
    ...meetings.slice(0, mostMeetings).map(meetingText),
    more > 0 ? `+ ${plural('n_meetings', more)}` : '',
  ];
}

function meetingText({ on, title = t('channel_meeting'), to, isGone }: MeetingNews): string {
  const day = formatDay(on, today());
  if (to) return t('import_moved', title, day, formatDay(to, today()));
  return t(isGone ? 'import_gone' : 'import_other', title, day);
}
