import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaledRuns } from '../../../test/fixtures/longRuns';
import { doorsOffer, makeContact, windowsOffer } from '../../../test/fixtures/relations';
import { addDays } from '../days';
import {
  benefitKinds,
  type Character,
  type Contact,
  channels,
  characters,
  type Evidence,
  evidenceKinds,
  goalKinds,
  goalStates,
  rungs,
} from '../model';
import { defaultLimits, type Limits } from '../ruleNumbers';
import { height } from './awareness';
import { standing } from './standing';
import { byTellRank } from './tellRank';

/** Numbers so small that all windows open and close within a few weeks: every run meets many edges. */
const small: Limits = {
  ...defaultLimits,
  fades: { heard: 5, understands: 9, wouldRecommend: 14, hasRecommended: 20 },
  silentDays: 6,
  needDays: 4,
  thankDays: 2,
  tellMonths: 1,
  idleMonths: 2,
  thankMonths: 3,
  balanceMonths: 4,
};
const start = '2024-02-10';
const offers = [windowsOffer, doorsOffer];

const day = fc.integer({ min: -120, max: 40 }).map((n) => addDays(start, n));
const about = fc.constantFrom('windows', 'doors', 'gone');
const reason = fc.record({
  on: day,
  offer: about,
  kind: fc.constantFrom(...evidenceKinds.filter((k) => k !== 'corrected')),
});
const correction = fc.record({
  on: day,
  offer: about,
  kind: fc.constant('corrected' as const),
  rung: fc.constantFrom(...rungs),
});
const touchpoint = fc.record({
  on: day,
  channel: fc.constantFrom(...channels),
  character: fc.constantFrom(...characters),
});
/** The balance of social and business tips only where one of them prevails. */
const oneMood = (character: Character) =>
  fc.array(touchpoint, { minLength: 3, maxLength: 7 }).map((all) => all.map((one) => ({ ...one, character })));
const benefit = fc.record(
  {
    on: day,
    direction: fc.constantFrom('given' as const, 'received' as const),
    kind: fc.constantFrom(...benefitKinds),
    thanked: day,
  },
  { requiredKeys: ['on', 'direction', 'kind'] },
);
const goal = fc.record(
  { kind: fc.constantFrom(...goalKinds), state: fc.constantFrom(...goalStates), by: day, offer: about },
  { requiredKeys: ['kind', 'state'] },
);
const anyone = (evidence: fc.Arbitrary<Evidence>): fc.Arbitrary<Contact> =>
  fc
    .record({
      id: fc.uuid(),
      name: fc.constantFrom('Anna', 'Łukasz', 'Lukasz', 'Żaneta', 'zaneta'),
      headline: fc.constantFrom('', 'builder', 'hotel', 'builder of a hotel'),
      setAside: fc.boolean(),
      evidence: fc.array(evidence, { maxLength: 5 }),
      touchpoints: fc.oneof(fc.array(touchpoint, { maxLength: 7 }), oneMood('social'), oneMood('business')),
      benefits: fc.array(benefit, { maxLength: 4 }),
      goals: fc.array(goal, { maxLength: 2 }),
      needs: fc.array(fc.record({ on: day, offer: about, sentence: fc.constant('?'), settled: fc.boolean() }), {
        maxLength: 2,
      }),
      reminders: fc.array(fc.record({ on: day, done: fc.boolean() }), { maxLength: 2 }),
    })
    .map((parts) => makeContact(parts));
const someone = anyone(fc.oneof({ weight: 4, arbitrary: reason }, { weight: 1, arbitrary: correction }));

describe('whatever happened between the two', () => {
  test('every verdict flips exactly on its stored day', () => {
    const horizon = addDays(start, 200);
    fc.assert(
      fc.property(someone, day, (who, now) => {
        const { until, ...held } = standing(who, offers, now, small);
        for (let on = addDays(now, 1); on <= horizon && on !== until; on = addDays(on, 1)) {
          const { until: _, ...still } = standing(who, offers, on, small);
          expect(still).toEqual(held);
        }
        if (until === undefined) return;
        const { until: _, ...other } = standing(who, offers, until, small);
        expect(other).not.toEqual(held);
      }),
      { numRuns: scaledRuns(300) },
    );
  });

  test('more evidence never lowers awareness, unless it corrects', () => {
    const known = (who: Contact, now: string) => Object.values(standing(who, offers, now, small).offers);
    fc.assert(
      fc.property(someone, reason, fc.nat(), day, (who, more, place, now) => {
        const evidence = who.evidence.toSpliced(place % (who.evidence.length + 1), 0, more);
        const before = known(who, now);
        for (const [i, after] of known({ ...who, evidence }, now).entries()) {
          expect(height(after.rung)).toBeGreaterThanOrEqual(height(before[i]!.rung));
          expect(Number(after.knows)).toBeGreaterThanOrEqual(Number(before[i]!.knows));
        }
      }),
      { numRuns: scaledRuns(300) },
    );
  });

  test('the order of arrival does not matter, but among evidence of a day with a correction', () => {
    const shuffled = <T>(list: T[]) => fc.shuffledSubarray(list, { minLength: list.length });
    const both = someone
      .filter(({ evidence }) => correctionsStandAlone(evidence))
      .chain((who) =>
        fc
          .record({
            evidence: shuffled(who.evidence),
            touchpoints: shuffled(who.touchpoints),
            benefits: shuffled(who.benefits),
            reminders: shuffled(who.reminders),
          })
          .map((lists): [Contact, Contact] => [who, { ...who, ...lists }]),
      );
    fc.assert(
      fc.property(both, day, ([one, other], now) => {
        expect(standing(other, offers, now, small)).toEqual(standing(one, offers, now, small));
      }),
    );
  });

  test('a correction decides alone on all that came before it', () => {
    fc.assert(
      fc.property(anyone(reason), fc.constantFrom(...rungs), day, (who, rung, on) => {
        const set: Evidence = { on, offer: 'windows', kind: 'corrected', rung };
        const evidence = [...who.evidence, set];
        expect(standing({ ...who, evidence }, offers, on, small).offers.windows!.rung).toBe(rung);
      }),
    );
  });

  test('whom to tell first is one order, whoever is compared with whom first', () => {
    const ranked = (all: Contact[]) =>
      all.flatMap((who) => {
        const { tellRank: tell } = standing(who, offers, start, defaultLimits);
        return tell ? [{ id: who.id, name: who.name, tell }] : [];
      });
    const some = fc.uniqueArray(someone, { selector: ({ id }) => id, maxLength: 12 }).map(ranked);
    fc.assert(
      fc.property(some, (all) => {
        const order = all.toSorted(byTellRank);
        expect(all.toReversed().sort(byTellRank)).toEqual(order);
        for (const [i, a] of order.entries()) for (const b of order.slice(i + 1)) expect(byTellRank(a, b)).toBe(-1);
      }),
    );
  });
});

const correctionsStandAlone = (evidence: Evidence[]): boolean =>
  evidence.every(
    (one) =>
      one.kind !== 'corrected' || evidence.every((two) => two === one || two.on !== one.on || two.offer !== one.offer),
  );
