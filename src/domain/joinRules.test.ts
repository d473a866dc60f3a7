import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ContactFields, contactFields } from './contactSchema';
import { joinContacts } from './joinContacts';

const join = (name: string, kept: unknown, other: unknown) =>
  contactFields.find((field) => field.name === name)?.join(kept, other);

describe('two contacts that are joined', () => {
  test.each<[string, string, unknown, unknown, unknown]>([
    ['the name is that of the one that stays', 'name', 'Anna Nowak', 'A. Nowak', 'Anna Nowak'],
    ['a headline stays', 'headline', 'Owner', 'Boss', 'Owner'],
    ['a missing headline comes from the other', 'headline', undefined, 'Boss', 'Boss'],
    ['both notes, a paragraph each', 'note', 'Sails', 'Builds', 'Sails\n\nBuilds'],
    ['the same note once', 'note', 'Sails', 'Sails', 'Sails'],
    ['no note at all', 'note', undefined, undefined, undefined],
    ['all phones, each once', 'phones', ['1', '2'], ['2', '3'], ['1', '2', '3']],
    ['links where there were none', 'links', undefined, ['a'], ['a']],
    ['no links at all', 'links', undefined, undefined, undefined],
    ['sheets part by part', 'gains', { goals: 'a' }, { goals: 'b', skills: 'c' }, { goals: 'a\n\nb', skills: 'c' }],
    ['no sheet at all', 'gains', undefined, undefined, undefined],
    ['set aside if either is', 'setAside', undefined, true, true],
    ['a cadence where there was none', 'cadence', undefined, 30, 30],
    ['left alone until the day of the one that stays', 'snoozed', '2026-12-01', '2027-01-01', '2026-12-01'],
    ['left alone where the other was', 'snoozed', undefined, '2027-01-01', '2027-01-01'],
    ['known to be other people than all of both', 'apart', ['in:a'], ['in:b', 'in:a'], ['in:a', 'in:b']],
    [
      'all traps that were put away, with their reasons',
      'dismissed',
      [{ kind: 'noGoal', figures: { touchpoints: 2 }, reason: 'A friend' }],
      [
        { kind: 'noGoal', figures: { touchpoints: 2 }, reason: 'A friend' },
        { kind: 'noGoal', figures: { touchpoints: 2 }, reason: 'My cousin' },
      ],
      [
        { kind: 'noGoal', figures: { touchpoints: 2 }, reason: 'A friend' },
        { kind: 'noGoal', figures: { touchpoints: 2 }, reason: 'My cousin' },
      ],
    ],
  ])('%s', (_, name, kept, other, both) => expect(join(name, kept, other)).toEqual(both));

  test('what gave way is kept beside, each once', () => {
    const kept = { name: 'Anna Nowak', headline: 'Owner', company: 'Budimax', tags: [], cadence: 30 };
    const other = { name: 'A. Nowak', headline: 'Boss', company: 'Budimax', tags: [], cadence: 90, location: 'Poznań' };
    const otherValues = [
      { field: 'name', value: 'A. Nowak' },
      { field: 'headline', value: 'Boss' },
      { field: 'cadence', value: 90 },
    ];
    const joined = joinContacts(kept, other);
    expect(joined).toMatchObject({ ...kept, location: 'Poznań' });
    expect(joined.otherValues).toEqual(expect.arrayContaining(otherValues));
    expect(joined.otherValues).toHaveLength(3);
    expect(joinContacts(joined, other).otherValues).toHaveLength(3);
  });

  test('whatever a field holds, it is found again in the joined contact', () => {
    const texts = { text: fc.string({ minLength: 1 }), day: fc.constantFrom('2026-12-01', '2027-01-01') };
    const text = fc.option(texts.text, { nil: undefined });
    const list = fc.uniqueArray(texts.text, { maxLength: 3 });
    const contact = fc.record({
      ...{ name: texts.text, headline: text, company: text, location: text, note: text, does: text, lastPage: text },
      ...{ tags: list, phones: list, links: list, apart: list },
      cadence: fc.option(fc.integer({ min: 2, max: 3650 }), { nil: undefined }),
      snoozed: fc.option(texts.day, { nil: undefined }),
    });
    const parts = (value: unknown) => (Array.isArray(value) ? value : [value]).filter((one) => one !== undefined);
    fc.assert(
      fc.property(contact, contact, (kept, other) => {
        const joined = joinContacts(kept as ContactFields, other as ContactFields);
        for (const [name, value] of [...Object.entries(kept), ...Object.entries(other)])
          for (const part of parts(value)) {
            const beside = joined.otherValues?.some((one) => one.field === name && one.value === part);
            const there = joined[name as keyof ContactFields];
            const isIn = typeof there === 'string' ? there.includes(String(part)) : parts(there).includes(part);
            expect(beside || isIn, `${name}: ${part}`).toBe(true);
          }
      }),
    );
  });
});
