import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type JsonSchema, matchesSchema } from '../../../test/fixtures/jsonSchema';
import { WrongFile } from '../problems';
import { checkProjectFile, readProjectJson } from './projectJson';

const schema = JSON.parse(
  readFileSync(new URL('../../../docs/knownfor.schema.json', import.meta.url), 'utf8'),
) as JsonSchema;

const anna = (parts: object) => ({ contacts: [{ id: 'anna', name: 'Anna', ...parts }] });
const offer = (parts: object) => ({ offers: [{ id: 'windows', name: 'Windows', ...parts }] });
const touchpoint = (parts: object) =>
  anna({ touchpoints: [{ on: '2026-11-24', channel: 'mail', character: 'both', ...parts }] });
const evidence = (parts: object) =>
  anna({ evidence: [{ on: '2026-11-24', offer: 'windows', kind: 'told', ...parts }] });
const benefit = (parts: object) =>
  anna({ benefits: [{ on: '2026-11-24', direction: 'given', kind: 'tip', ...parts }] });

const good: [string, unknown][] = [
  ['an empty file', {}],
  ['a version', { version: 1, offers: [], contacts: [] }],
  ['a bare contact', anna({})],
  ['null where something could be', anna({ headline: null, goals: null, setAside: null, linkedin: null })],
  ['what we do not know', { ...anna({ shoeSize: 43 }), from: 'another program' }],
  ['what a conversion skipped', { contacts: [], skipped: [{ line: 3, reason: 'no name' }] }],
  ['a whole offer', offer({ audience: ['builder'], pitches: [{ language: 'pl', length: 'short', text: 'Okna' }] })],
  ['a proof', offer({ proofs: [{ sentence: 'Warm since 1998', link: 'https://example.org' }] })],
  ['a goal', anna({ goals: [{ kind: 'sale', state: 'open', by: '2028-02-29', offer: 'windows' }] })],
  ['a day in the future', touchpoint({ on: '2126-01-01' })],
  ['minutes', touchpoint({ minutes: 0 })],
  ['a correction', evidence({ kind: 'corrected', rung: 'unaware' })],
  ['evidence on an offer that is gone', evidence({ offer: 'gates' })],
  ['an amount', benefit({ amount: 1234.5, currency: 'zł', thanked: '2026-11-25', event: 'Breakfast' })],
  ['a reminder', anna({ reminders: [{ on: '2026-11-24', text: 'call', done: false }] })],
  ['a place in the circle', anna({ circle: true, snoozed: '2026-12-01', cadence: 30, passOn: 'Ask Piotr' })],
  [
    'a trap put away',
    anna({ dismissed: [{ kind: 'noGoal', figures: { touchpoints: 3, since: 'x' }, reason: 'a friend' }] }),
  ],
  ['numbers of your own', { limits: { silentDays: 90, fades: { heard: 60, understands: null } } }],
  ['events', { events: [{ name: 'Fair', on: '2026-11-01', cost: 12.5, hours: 2, next: null, expected: ['anna'] }] }],
  ['cadences', { cadences: { klub: 30 } }],
  ['phones and links', anna({ phones: ['+48 600 100 200'], links: ['https://budimax.example'] })],
  ['a sheet', anna({ gains: { goals: 'a bigger yard' } })],
];

const bad: [string, unknown, string][] = [
  ['an unknown number', { limits: { shoeSize: 43 } }, 'limits.shoeSize is no number of the rules'],
  ['an unknown part', { limits: { fades: { deaf: 3 } } }, 'limits.fades.deaf is no number of the rules'],
  ['a negative number', { limits: { silentDays: -1 } }, 'limits.silentDays is no whole number from 1 to 36500'],
  ['numbers in a list', { limits: [] }, 'limits is not an object'],
  ['an event without a name', { events: [{ cost: 3 }] }, 'events[0].name is not a text: nothing'],
  ['a negative price', { events: [{ name: 'Fair', cost: -3 }] }, 'events[0].cost is negative: -3'],
  ['a cadence of a day', { cadences: { klub: 1 } }, 'cadences.klub is no number of days from 2 to 3650: 1'],
  [
    'a trap that is none',
    anna({ dismissed: [{ kind: 'tooLate', figures: {} }] }),
    'contacts[0].dismissed[0].kind is none of untold, unproven, noGoal, meetingsForMeetings, allSocial, allBusiness, ' +
      'oneSided, fading, overdue, unthanked: "tooLate"',
  ],
  [
    'figures that are none',
    anna({ dismissed: [{ kind: 'noGoal', figures: { since: [] } }] }),
    'contacts[0].dismissed[0].figures.since is neither a text nor a number: []',
  ],
  ['a list', [], 'the file is not an object'],
  ['a later version', { version: 2 }, "version is 2: written by a later KnownFor, which this one can't read"],
  ['contacts that are none', { contacts: {} }, 'contacts is not a list'],
  ['a contact that is none', { contacts: ['Anna'] }, 'contacts[0] is not an object'],
  ['a contact without an id', { contacts: [{ name: 'Anna' }] }, 'contacts[0].id is not a text: nothing'],
  ['an empty name', anna({ name: '' }), 'contacts[0].name is empty'],
  ['tags in one text', anna({ tags: 'a, b' }), 'contacts[0].tags is not a list'],
  ['a tag that is a number', anna({ tags: ['a', 7] }), 'contacts[0].tags[1] is not a text: 7'],
  ['a phone that is a number', anna({ phones: [600] }), 'contacts[0].phones[0] is not a text: 600'],
  ['links in one text', anna({ links: 'budimax.example' }), 'contacts[0].links is not a list'],
  ['set aside, perhaps', anna({ setAside: 'yes' }), 'contacts[0].setAside is not true or false: "yes"'],
  [
    'a channel of our own',
    touchpoint({ channel: 'fax' }),
    'contacts[0].touchpoints[0].channel is none of meeting, call, mail, linkedin, event: "fax"',
  ],
  ['a day before 1900', touchpoint({ on: '1899-12-31' }), 'contacts[0].touchpoints[0].on is before 1900: "1899-12-31"'],
  [
    'a day that is a moment',
    touchpoint({ on: '2026-11-24T10:00' }),
    'contacts[0].touchpoints[0].on is not a day written YYYY-MM-DD: "2026-11-24T10:00"',
  ],
  ['no day', touchpoint({ on: null }), 'contacts[0].touchpoints[0].on is not a day written YYYY-MM-DD: null'],
  ['negative minutes', touchpoint({ minutes: -5 }), 'contacts[0].touchpoints[0].minutes is negative: -5'],
  [
    'minutes beyond all days',
    touchpoint({ minutes: 1e308 }),
    'contacts[0].touchpoints[0].minutes is too large: 1e+308',
  ],
  ['minutes in a text', touchpoint({ minutes: '30' }), 'contacts[0].touchpoints[0].minutes is not a number: "30"'],
  [
    'corrected to nothing',
    evidence({ kind: 'corrected' }),
    'contacts[0].evidence[0].rung is missing: corrected to what?',
  ],
  [
    'a rung that is none',
    evidence({ kind: 'corrected', rung: 'top' }),
    'contacts[0].evidence[0].rung is none of unaware, heard, understands, wouldRecommend, hasRecommended: "top"',
  ],
  [
    'an amount in a text',
    benefit({ amount: '1 234,50 zł' }),
    'contacts[0].benefits[0].amount is not a number: "1 234,50 zł"',
  ],
  [
    'an odd direction',
    benefit({ direction: 'both' }),
    'contacts[0].benefits[0].direction is none of given, received: "both"',
  ],
  [
    'a goal without a state',
    anna({ goals: [{ kind: 'sale' }] }),
    'contacts[0].goals[0].state is none of open, reached, dropped: nothing',
  ],
  [
    'a pitch in a third language',
    offer({ pitches: [{ language: 'de', length: 'short', text: '' }] }),
    'offers[0].pitches[0].language is none of pl, en: "de"',
  ],
];

/** Wrong by what a schema of single values can't say. */
const worse: [string, unknown, string][] = [
  [
    'two events of one name',
    { events: [{ name: 'Fair' }, { name: 'Fair' }] },
    'events[1].name is the same as events[0].name: "Fair"',
  ],
  [
    '30 February',
    touchpoint({ on: '2026-02-30' }),
    'contacts[0].touchpoints[0].on is not a day of the calendar: "2026-02-30"',
  ],
  [
    '29 February of 2026',
    touchpoint({ on: '2026-02-29' }),
    'contacts[0].touchpoints[0].on is not a day of the calendar: "2026-02-29"',
  ],
  [
    'two contacts of one id',
    {
      contacts: [
        { id: 'a', name: 'A' },
        { id: 'a', name: 'B' },
      ],
    },
    'contacts[1].id is the same as contacts[0].id: "a"',
  ],
];

const problem = (value: unknown): string | null => {
  try {
    checkProjectFile(value);
    return null;
  } catch (error) {
    if (error instanceof WrongFile) return error.message;
    throw error;
  }
};

describe("the project's own JSON", () => {
  test.each(good)('holds %s, and the schema says so too', (_, value) => {
    expect(problem(value)).toBeNull();
    expect(matchesSchema(schema, value)).toBe(true);
  });
  test.each(bad)('refuses %s, and so does the schema', (_, value, reason) => {
    expect(problem(value)).toBe(reason);
    expect(matchesSchema(schema, value)).toBe(false);
  });
  test.each(worse)('refuses %s', (_, value, reason) => expect(problem(value)).toBe(reason));

  test('what is missing is empty', () =>
    expect(readProjectJson('\uFEFF{"contacts":[{"id":"anna","name":"Anna","headline":null}]}')).toEqual({
      version: 1,
      offers: [],
      contacts: [
        {
          id: 'anna',
          name: 'Anna',
          emails: [],
          phones: [],
          links: [],
          tags: [],
          goals: [],
          needs: [],
          touchpoints: [],
          evidence: [],
          benefits: [],
          reminders: [],
        },
      ],
    }));
  test('what is no JSON is said in one line', () => {
    expect(() => readProjectJson('{"contacts":\n[,]}')).toThrow(/^not JSON: [^\n]+$/);
    expect(() => readProjectJson('')).toThrow(WrongFile);
  });
  test('what it reads it reads again', () => {
    const once = checkProjectFile(benefit({ amount: 5 }));
    expect(readProjectJson(JSON.stringify(once))).toEqual(once);
  });
});
