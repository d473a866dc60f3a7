import { describe, expect, test } from 'vitest';
import {
  makeContact,
  makeGoal,
  meetingOn,
  receivedOn,
  sampleDay,
  toldOn,
  windowsOffer,
} from '../../../test/fixtures/relations';
import { type Contact, gainsParts } from '../model';
import { defaultLimits } from '../ruleNumbers';
import { briefing } from './briefing';

const briefs = (...expected: Contact[]) => briefing(expected, expected, [windowsOffer], sampleDay, defaultLimits);
const brief = (parts: Partial<Contact>) => briefs(makeContact(parts))[0]!;
const sheet = Object.fromEntries(gainsParts.map((part) => [part, 'known']));

describe('before an event', () => {
  test('open goals are there, reached ones are not', () =>
    expect(
      brief({ goals: [makeGoal('sale', { state: 'reached' }), makeGoal('referral', { wording: 'the school' })] }).goals,
    ).toEqual([{ kind: 'referral', state: 'open', wording: 'the school' }]));

  test.each<[string, Partial<Contact>, ReturnType<typeof briefing>[0]['untold']]>([
    ['who never heard is to be told', {}, [{ offer: 'windows', faded: false }]],
    ['who may have forgotten too', { evidence: [toldOn('2026-01-01')] }, [{ offer: 'windows', faded: true }]],
    ['who knows is not', { evidence: [toldOn('2026-11-01')] }, []],
  ])('%s', (_, parts, untold) => expect(brief(parts).untold).toEqual(untold));

  test.each<[string, (typeof windowsOffer)[], boolean]>([
    ['an offer concerns them', [windowsOffer], true],
    ['with no offer, nobody knows it', [], false],
  ])('%s', (_, offers, isConcerned) => {
    const known = [makeContact({ evidence: [toldOn('2026-11-01')] })];
    expect(briefing(known, known, offers, sampleDay, defaultLimits)[0]).toMatchObject({ untold: [], isConcerned });
  });

  test.each<[string, Partial<Contact>, string[]]>([
    ['of a stranger, everything', {}, ['does', 'looksFor', ...gainsParts]],
    ['what is not yet written down', { does: 'builds', gains: { ...sheet, skills: ' ' } }, ['looksFor', 'skills']],
    ['nothing, where all is known', { does: 'builds', looksFor: 'windows', gains: sheet }, []],
  ])('what to ask: %s', (_, parts, ask) => expect(brief(parts).ask).toEqual(ask));

  test.each<[string, Partial<Contact>, string[]]>([
    ['what was promised', { forThem: 'the number of the painter' }, ['offerThem']],
    ['thanks that are owed', { benefits: [receivedOn('2026-11-01')] }, ['sayThanks']],
    ['no thanks twice', { benefits: [receivedOn('2026-11-01', '2026-11-02')] }, []],
    [
      'something back',
      { benefits: ['01', '02', '03'].map((d) => receivedOn(`2026-11-${d}`, '2026-11-10')) },
      ['giveBack'],
    ],
    [
      'a proof',
      {
        evidence: [toldOn('2026-10-01')],
        goals: [makeGoal('sale')],
        touchpoints: [meetingOn('2026-10-02'), meetingOn('2026-10-03')],
      },
      ['showProof'],
    ],
  ])('what to bring: %s', (_, parts, give) => expect(brief(parts).give.map(({ kind }) => kind)).toEqual(give));

  test('somebody who does what they look for', () => {
    const seeker = makeContact({ id: 'anna', looksFor: 'an accountant' });
    const doer = makeContact({ id: 'piotr', name: 'Piotr Lis', does: 'accountants' });
    expect(briefs(seeker, doer)[0]!.give).toEqual([
      { kind: 'introduceTo', values: { name: 'Piotr Lis', text: 'accountants' } },
    ]);
  });

  test('those to tell first come first, the others by name', () => {
    const known = { evidence: [toldOn('2026-11-01')] };
    const all = [
      makeContact({ id: 'z', name: 'Zofia', ...known }),
      makeContact({ id: 'b', name: 'Beata', ...known }),
      makeContact({ id: 'k', name: 'Karol', touchpoints: [meetingOn('2026-11-01')] }),
      makeContact({ id: 'x', name: 'Xenia', headline: 'builder' }),
    ];
    expect(briefs(...all).map((one) => one.contact)).toEqual(['x', 'k', 'b', 'z']);
  });
});
