/** Two contacts become one, and nothing that either held is lost. */
import { type ContactFields, contactFields } from './contactSchema';
import { uniteByContent } from './joinRules';

/**
 * Each field by its rule (`join` in contactSchema.ts); where of two values one gives way, it is among `otherValues`.
 * @param taken fields whose value comes from the other where both have one
 */
export function joinContacts(
  kept: ContactFields,
  other: ContactFields,
  taken: readonly (keyof ContactFields)[] = [],
): ContactFields {
  const joined = Object.fromEntries(
    contactFields.map(({ name, join }) => {
      const [first, second] = taken.includes(name) ? [other, kept] : [kept, other];
      return [name, join(first[name], second[name])];
    }),
  );
  const gaveWay = contactFields
    .filter(({ isSingle }) => isSingle)
    .flatMap(({ name }) =>
      [kept[name], other[name]]
        .filter((value) => value !== undefined && value !== joined[name])
        .map((value) => ({ field: name, value: value as string | number })),
    );
  const otherValues = uniteByContent(joined.otherValues as ContactFields['otherValues'], gaveWay);
  return { ...joined, otherValues } as ContactFields;
}
