/** Two contacts become one, and nothing that either held is lost. */
import { type ContactFields, contactFields } from './contactSchema';
import { uniteByContent } from './joinRules';

/** Each field by its rule; where of two values one gives way, it is among `otherValues`. */
export function joinContacts(kept: ContactFields, other: ContactFields): ContactFields {
  const joined = Object.fromEntries(contactFields.map(({ name, join }) => [name, join(kept[name], other[name])]));
  const gaveWay = contactFields
    .filter(({ name, isSingle }) => isSingle && other[name] !== undefined && other[name] !== joined[name])
    .map(({ name }) => ({ field: name, value: other[name] as string | number }));
  const otherValues = uniteByContent(joined.otherValues as ContactFields['otherValues'], gaveWay);
  return { ...joined, otherValues } as ContactFields;
}
