import * as v from 'valibot';
import { isLimit, type LimitName, limitNames } from '../../domain/ruleNumberBounds';
import { command, type Refusal, Refused } from '../command';
import { saveSettings } from './setting';

/** What was typed into a number's field. */
const typedNumberSchema = v.pipe(
  v.string(),
  v.transform((text) => text.replace(/\s/g, '')),
  v.regex(/^[+-]?\d+$/, 'notALimit' satisfies Refusal),
  v.transform(Number),
);

/** Sets one number of the rules, or with `null` gives it back its default; without a name, all of them. */
export const limit = command({
  from: ['extension'],
  input: v.object({
    name: v.optional(v.picklist(limitNames)),
    value: v.nullable(v.union([v.number(), typedNumberSchema], 'notALimit' satisfies Refusal)),
  }),
  async change(tx, { name, value }) {
    const own = await tx.getEvenRemoved('settings', 'limits');
    if (!name && value !== null) throw new Refused('notALimit');
    if (name && value !== null && !isLimit(name, value)) throw new Refused('notALimit');
    const names = name ? [name] : limitNames.filter((one) => own?.[one] !== undefined);
    const values = Object.fromEntries(names.map((one): [LimitName, number | undefined] => [one, value ?? undefined]));
    await saveSettings(tx, 'limits', values);
  },
});
