import { describe, expect, test } from 'vitest';
import { contactFields } from './contactSchema';

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
    ['set aside only if the one that stays is', 'setAside', undefined, true, undefined],
  ])('%s', (_, name, kept, other, both) => expect(join(name, kept, other)).toEqual(both));
});
