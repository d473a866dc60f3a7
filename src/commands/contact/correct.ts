import * as v from 'valibot';
import { type PageField, pageFields } from '../../domain/enumerations';
import type { ContactRecord } from '../../store/records';
import { command, Refused } from '../command';
import { contactRefSchema, lineSchema } from '../inputBounds';
import { resolveContact } from './resolveContact';

/**
 * Renames a contact, or corrects what a page or a file said of them: headline, company, place. From then on no page
 * changes that field; what pages say stands beside it (`pageValues`). An empty text, or the page's own, takes the
 * correction back, so that the field follows its pages again. A contact can't be without a name.
 * @returns the contact's id
 */
export const correct = command({
  from: ['content', 'extension'],
  input: v.object({ who: contactRefSchema, field: v.picklist(pageFields), text: lineSchema }),
  async change(tx, { who, field, text }) {
    const contact = await resolveContact(tx, who);
    const onPage = contact.pageValues?.[field];
    if (!text && !onPage && field === 'name') throw new Refused('missing');
    const next = !text || text === onPage ? released(contact, field) : corrected(contact, field, text);
    await tx.set('contacts', contact.id, next);
    return contact.id;
  },
});

/** The user's own value, and the page's beside it. */
function corrected(contact: ContactRecord, field: PageField, text: string): Partial<ContactRecord> {
  const { corrected = [], pageValues, knownNames = [] } = contact;
  if (contact[field] === text) return {};
  if (corrected.includes(field)) return { [field]: text };
  const before = contact[field];
  return {
    [field]: text,
    corrected: [...corrected, field],
    ...(before && { pageValues: { ...pageValues, [field]: before } }),
    // Pages go on giving the name of before.
    ...(field === 'name' && before && { knownNames: [...new Set([...knownNames, before])] }),
  };
}

/** The page's value again. */
function released(contact: ContactRecord, field: PageField): Partial<ContactRecord> {
  const rest = (contact.corrected ?? []).filter((one) => one !== field);
  const value = contact.pageValues?.[field];
  return { [field]: value, corrected: rest.length ? rest : undefined };
}
