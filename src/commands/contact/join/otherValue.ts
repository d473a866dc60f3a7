import * as v from 'valibot';
import { contactFields } from '../../../domain/contactSchema';
import { isEqual } from '../../../store/write/fields';
import { command, Refused } from '../../command';
import { contactRefSchema, lineSchema } from '../../inputBounds';
import { resolveContact } from '../resolveContact';

const singleFields = contactFields.filter(({ isSingle }) => isSingle).map(({ name }) => name);

/** Gives a field the value that gave way when contacts were joined; what it holds now takes that value's place. */
export const otherValue = command({
  from: ['extension'],
  input: v.object({
    who: contactRefSchema,
    field: v.picklist(singleFields),
    value: v.union([v.number(), v.pipe(lineSchema, v.minLength(1))]),
  }),
  async change(tx, { who, field, value }) {
    const { id, otherValues = [], [field]: now } = await resolveContact(tx, who);
    const chosen = { field, value };
    if (!otherValues.some((one) => isEqual(one, chosen))) throw new Refused('noSuchRecord');
    const beside = otherValues.filter((one) => !isEqual(one, chosen));
    if (now !== undefined) beside.push({ field, value: now as string | number });
    await tx.set('contacts', id, { [field]: value, otherValues: beside.length ? beside : undefined });
    return id;
  },
});
