/**
 * What a page's word does to a contact that is stored. Headline, company and place follow, once a day at most, and what
 * is new is kept as news. A name changes only when pages of two kinds give the same other one, or pages of one kind on
 * two days. What the user wrote stays, with the page's word beside it. What a page doesn't show changes nothing.
 */
import type { ContactFields } from './contactSchema';
import type { Day } from './days';
import { type NamingPage, type NewsField, newsFields, type PageField } from './enumerations';
import { hasAllWords, isSameName } from './nameWords';

/** What a page says of a person. */
export type PageWord = { [F in PageField]?: string | undefined };

/** What is known of a contact from pages, and what the user wrote of that. */
export type PageKnowledge = Partial<
  Pick<ContactFields, PageField | 'corrected' | 'pageValues' | 'knownNames' | 'nameSeen' | 'followedOn' | 'news'>
>;

/** The fields to change; empty where the page says nothing new. */
export function pageWord(contact: PageKnowledge, said: PageWord, kind: NamingPage, now: Day): PageKnowledge {
  return { ...newName(contact, said.name, kind, now), ...newValues(contact, said, now) };
}

/** The page's word on a field, as far as it is known. */
export const pageValue = ({ pageValues, ...contact }: PageKnowledge, field: PageField): string | undefined =>
  pageValues?.[field] ?? contact[field];

function newValues(contact: PageKnowledge, said: PageWord, now: Day): PageKnowledge {
  const { corrected = [], pageValues, followedOn, news } = contact;
  const changed = newsFields.filter((field) => said[field] && isNew(contact, field, said[field]));
  if (!changed.length || followedOn === now) return {};
  const next = pick(said, changed);
  const before = pick(Object.fromEntries(newsFields.map((field) => [field, pageValue(contact, field)])), changed);
  const isNews = Object.keys(before).length > 0;
  return {
    ...pick(
      next,
      changed.filter((field) => !corrected.includes(field)),
    ),
    pageValues: { ...pageValues, ...next },
    followedOn: now,
    // What was new before and wasn't seen yet goes on from where it began.
    ...(isNews && { news: { on: now, before: { ...before, ...news?.before } } }),
  };
}

/** What a page said once already, and what was taken back since, is not new. */
function isNew(contact: PageKnowledge, field: NewsField, value: string): boolean {
  return ![contact[field], contact.pageValues?.[field]].some((known) => known && isSameText(known, value));
}

const isSameText = (one: string, other: string) => squeeze(one) === squeeze(other);
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

const pick = (values: PageWord, fields: readonly NewsField[]): Pick<PageWord, NewsField> =>
  Object.fromEntries(fields.flatMap((field) => (values[field] ? [[field, values[field]]] : [])));

function newName(contact: PageKnowledge, said: string | undefined, kind: NamingPage, on: Day): PageKnowledge {
  const { name = '', corrected = [], pageValues, knownNames = [], nameSeen } = contact;
  // A part of the name is no other name.
  if (!said || hasAllWords(name, said)) return {};
  if (corrected.includes('name')) return pageValues?.name === said ? {} : { pageValues: { ...pageValues, name: said } };
  const isSeenAgain = !!nameSeen && isSameName(nameSeen.name, said);
  if (!isSeenAgain) return { nameSeen: { name: said, kind, on } };
  if (nameSeen.kind === kind && nameSeen.on === on) return {};
  return { name: said, knownNames: [...new Set([...knownNames, name])], nameSeen: undefined };
}
