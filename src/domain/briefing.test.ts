import { describe, expect, test } from 'vitest';
import { briefing } from './briefing';
import { contact, goal, meeting, now, received, told, windows } from './examples';
import { defaults } from './limits';
import { type Contact, gainsParts } from './words';

const briefs = (...expected: Contact[]) => briefing(expected, expected, [windows], now, defaults);
const brief = (parts: Partial<Contact>) => briefs(contact(parts))[0]!;
const sheet = Object.fromEntries(gainsParts.map((part) => [part, 'known']));

describe('before an event', () => {
  test('open goals are there, reached ones are not', () =>
    expect(
      brief({ goals: [goal('sale', { state: 'reached' }), goal('referral', { wording: 'the school' })] }).goals,
    ).toEqual([{ kind: 'referral', state: 'open', wording: 'the school' }]));

  test.each<[string, Partial<Contact>, ReturnType<typeof briefing>[0]['untold']]>([
    ['who never heard is to be told', {}, [{ offer: 'windows', faded: false }]],
    ['who may have forgotten too', { evidence: [told('2026-01-01')] }, [{ offer: 'windows', faded: true }]],
    ['who knows is not', { evidence: [told('2026-11-01')] }, []],
  ])('%s', (_, parts, untold) => expect(brief(parts).untold).toEqual(untold));

  test.each<[string, (typeof windows)[], boolean]>([
    ['an offer concerns them', [windows], true],
    ['with no offer, nobody knows it', [], false],
  ])('%s', (_, offers, isConcerned) => {
    const known = [contact({ evidence: [told('2026-11-01')] })];
    expect(briefing(known, known, offers, now, defaults)[0]).toMatchObject({ untold: [], isConcerned });
  });

  test.each<[string, Partial<Contact>, string[]]>([
    ['of a stranger, everything', {}, ['does', 'looksFor', ...gainsParts]],
    ['what is not yet written down', { does: 'builds', gains: { ...sheet, skills: ' ' } }, ['looksFor', 'skills']],
    ['nothing, where all is known', { does: 'builds', looksFor: 'windows', gains: sheet }, []],
  ])('what to ask: %s', (_, parts, ask) => expect(brief(parts).ask).toEqual(ask));

  test.each<[string, Partial<Contact>, string[]]>([
    ['what was promised', { forThem: 'the number of the painter' }, ['offerThem']],
    ['thanks that are owed', { benefits: [received('2026-11-01')] }, ['sayThanks']],
    ['no thanks twice', { benefits: [received('2026-11-01', '2026-11-02')] }, []],
    [
      'something back',
      { benefits: ['01', '02', '03'].map((d) => received(`2026-11-${d}`, '2026-11-10')) },
      ['giveBack'],
    ],
    [
      'a proof',
      {
        evidence: [told('2026-10-01')],
        goals: [goal('sale')],
        touchpoints: [meeting('2026-10-02'), meeting('2026-10-03')],
      },
      ['showProof'],
    ],
  ])('what to bring: %s', (_, parts, give) => expect(brief(parts).give.map(({ kind }) => kind)).toEqual(give));

  test('somebody who does what they look for', () => {
    const seeker = contact({ id: 'anna', looksFor: 'an accountant' });
    const doer = contact({ id: 'piotr', name: 'Piotr Lis', does: 'accountants' });
    expect(briefs(seeker, doer)[0]!.give).toEqual([
      { kind: 'introduceTo', figures: { name: 'Piotr Lis', text: 'accountants' } },
    ]);
  });

  test('those to tell first come first, the others by name', () => {
    const known = { evidence: [told('2026-11-01')] };
    const all = [
      contact({ id: 'z', name: 'Zofia', ...known }),
      contact({ id: 'b', name: 'Beata', ...known }),
      contact({ id: 'k', name: 'Karol', touchpoints: [meeting('2026-11-01')] }),
      contact({ id: 'x', name: 'Xenia', headline: 'builder' }),
    ];
    expect(briefs(...all).map((one) => one.contact)).toEqual(['x', 'k', 'b', 'z']);
  });
});
