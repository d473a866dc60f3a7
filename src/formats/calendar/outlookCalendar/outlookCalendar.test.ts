/** The calendar that Outlook exports as CSV. */
import { describe, expect, test } from 'vitest';
import { meetingsIn, userAddress } from '../../../../test/fixtures/calendars';

describe('the calendar of Outlook as CSV', () => {
  const english =
    'Subject,Start Date,Start Time,End Date,End Time,All day event,Meeting Organizer,Required Attendees,Optional Attendees,Location';
  const german =
    'Betreff;Beginnt am;Beginnt um;Endet am;Endet um;Ganztägiges Ereignis;Besprechungsplanung;Erforderliche Teilnehmer;Optionale Teilnehmer;Ort';
  const csv = (header: string, ...rows: string[]) => ({ 'calendar.csv': [header, ...rows].join('\r\n') });

  test.each([
    [
      'in English',
      csv(
        english,
        '"A","3/5/2025","1:15:00 PM","3/5/2025","2:00:00 PM","False","Jan Kowalski","Anna Nowak (anna@y.example);Jan Kowalski",,',
      ),
      ['2025-03-05 meeting 45 A'],
      [],
    ],
    [
      'in German',
      csv(
        german,
        '"A";"05.03.2025";"13:15:00";"05.03.2025";"14:00:00";"Aus";"Jan Kowalski";"";"Anna Nowak <anna@y.example>";"tel."',
      ),
      ['2025-03-05 call 45 A'],
      [],
    ],
    [
      'with the day first',
      csv(
        english,
        '"A","5/3/2025","13:15","5/3/2025","14:00","False","Jan Kowalski","Anna Nowak <anna@y.example>",,',
        '"B","25/3/2025","13:15","25/3/2025","14:00","True","Jan Kowalski","Anna Nowak <anna@y.example>",,',
      ),
      ['2025-03-05 meeting 45 A'],
      ['3 allDay'],
    ],
    [
      'with names only',
      csv(
        english,
        '"A","3/5/2025","10:00 AM","3/5/2025","11:00 AM","False","Jan Kowalski","Anna Nowak",,',
        '"B","3/5/2025","10:00 AM","","","False","Jan Kowalski","Anna Nowak <anna@y.example>",,',
      ),
      ['2025-03-05 meeting - B'],
      ['2 noAddresses'],
    ],
    [
      'with a day that is none',
      csv(
        english,
        '"A","31/31/2025","10:00 AM","","","False","Jan Kowalski","Anna Nowak <anna@y.example>",,',
        '"B","3/5/2025","10:00 AM","","","False","Jan Kowalski","Anna Nowak <anna@y.example>",,',
      ),
      ['2025-03-05 meeting - B'],
      ['2 noStart'],
    ],
  ])('%s', async (_, files, expected, left) => {
    const { met, skipped } = await meetingsIn(files, { me: 'Jan Kowalski' });
    expect(met).toEqual({ 'Anna Nowak': expected });
    expect(skipped).toEqual(left);
  });

  test('knows the user from a row without guests', async () => {
    const row = '"A","3/5/2025","10:00 AM","","","False","Jan Kowalski"';
    const { met, skipped } = await meetingsIn(
      csv(english, `${row},,,`, `${row},"${userAddress};Anna Nowak <anna@y.example>",,`),
      {
        me: userAddress,
      },
    );
    expect(met).toEqual({ 'Anna Nowak': ['2025-03-05 meeting - A'] });
    expect(skipped).toEqual([]);
  });
});
