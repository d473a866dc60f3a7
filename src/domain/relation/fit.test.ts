import { describe, expect, test } from 'vitest';
import {
  doorsOffer,
  judgeContact,
  makeContact,
  makeGoal,
  sampleDay,
  windowsOffer,
} from '../../../test/fixtures/relations';
import { audienceFit } from './fit';

describe('a contact fits where a word of the audience stands', () => {
  test.each([
    ['in the headline', { headline: 'Independent builder' }, 'headline'],
    ['in the company', { company: 'Budowlanka sp. z o.o.' }, 'company'],
    ['in what they do', { does: 'BUDOWA domów' }, 'does'],
    ['in what they look for', { looksFor: 'a builder for a house' }, 'looksFor'],
    ['in a tag', { tags: ['met in Łódź', 'builder'] }, 'tags'],
  ])('%s', (_, parts, field) => expect(audienceFit(makeContact(parts), windowsOffer)?.field).toBe(field));

  test.each([
    ['in the note', { note: 'knows a builder' }],
    ['in the name', { name: 'Bob Builder' }],
    ['in the place', { location: 'Builder Street' }],
    ['half in one field, half in another', { headline: 'house', company: 'building' }],
    ['nowhere', {}],
  ])('but not %s', (_, parts) => expect(audienceFit(makeContact(parts), windowsOffer)).toBeNull());
  test.each([
    ['architekt', 'architektka, Studio Maj', 'architektka'],
    ['architektka', 'Architekt wnętrz', 'Architekt'],
    ['prawnik', 'z prawniczką', 'prawniczką'],
  ])('"%s" is also a person of the other gender: %s', (word, headline, found) =>
    expect(audienceFit(makeContact({ headline }), { ...windowsOffer, audience: ['hotel', word] })).toMatchObject({
      term: word,
      found,
    }),
  );
  test('an offer without an audience fits nobody', () =>
    expect(audienceFit(makeContact({ headline: 'builder' }), { ...windowsOffer, audience: [] })).toBeNull());
});

describe('the offers that concern a contact', () => {
  const offers = [windowsOffer, doorsOffer];
  const need = { on: '2026-11-20', offer: 'doors', sentence: 'Who makes doors?' };
  test.each([
    ['none that fits: the main offer', {}, [], ['windows']],
    ['one that fits', { headline: 'hotel owner' }, ['doors'], ['doors']],
    ['both fit', { headline: 'builder of a hotel' }, ['windows', 'doors'], ['windows', 'doors']],
    ['one that a goal names', { goals: [makeGoal('sale', { offer: 'doors' })] }, [], ['doors']],
    [
      'a fit and a goal',
      { headline: 'builder', goals: [makeGoal('sale', { offer: 'doors' })] },
      ['windows'],
      ['windows', 'doors'],
    ],
    ['one that they ask for', { needs: [need] }, [], ['doors']],
    ['one that they asked for, settled', { needs: [{ ...need, settled: true }] }, [], ['windows']],
    ['one that they asked for long ago', { needs: [{ ...need, on: '2026-09-01' }] }, [], ['windows']],
    ['a goal without an offer', { goals: [makeGoal('sale')] }, [], ['windows']],
    ['a goal that was reached', { goals: [makeGoal('sale', { offer: 'doors', state: 'reached' })] }, [], ['windows']],
    ['a goal for an offer that is gone', { goals: [makeGoal('sale', { offer: 'gates' })] }, [], ['windows']],
  ] as const)('%s', (_, parts, fits, concerns) =>
    expect(judgeContact({ ...parts } as never, sampleDay, offers)).toMatchObject({ fits, concerns }),
  );
  test.each([
    ['fits nobody, and the next one is the main offer', { headline: 'builder' }, ['doors']],
    ['concerns nobody, though a goal names it', { goals: [makeGoal('sale', { offer: 'windows' })] }, ['doors']],
  ])('a retired one %s', (_, parts, concerns) => {
    const retired = [{ ...windowsOffer, retired: '2026-01-01' }, doorsOffer];
    expect(judgeContact(parts, sampleDay, retired)).toMatchObject({ fits: [], concerns });
  });
  test('what a contact knows of a retired one is remembered, and nobody is flagged for it', () => {
    const told = makeContact({ headline: 'builder', evidence: [{ on: '2026-11-01', offer: 'windows', kind: 'told' }] });
    const one = judgeContact(told, sampleDay, [{ ...windowsOffer, retired: '2026-11-20' }]);
    expect(one).toMatchObject({ flagged: false, concerns: [], offers: { windows: { rung: 'heard', knows: true } } });
  });
  test('without an offer there are none', () => expect(judgeContact({}, sampleDay, []).concerns).toEqual([]));
});
