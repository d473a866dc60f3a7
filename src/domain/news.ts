/** What is new about somebody: the best reason to write. It is old once you were in touch, or the time is over. */
import type { ContactFields } from './contactSchema';
import { type Day, withinDays } from './days';
import { type NewsField, newsFields } from './enumerations';
import { type PageKnowledge, pageValue } from './valuesFromPages';

/** Something that a page says anew. */
interface NewsChange {
  field: NewsField;
  /** What it said when you looked last. */
  before: string;
  now: string;
}

/** What is new, and the day on which it was seen first. */
export interface News {
  on: Day;
  changes: NewsChange[];
}

/** Days for which something is new. */
const newsDays = 60;

/**
 * What is new about a contact, in the order headline, company, place; undefined where nothing is. A field that the user
 * wrote has news too: then `now` is what the page says.
 */
export function newsOf(
  contact: PageKnowledge & Pick<ContactFields, 'news'>,
  touchpoints: readonly { on: Day }[],
  now: Day,
): News | undefined {
  const { news } = contact;
  if (!news || !withinDays(news.on, now, newsDays)) return undefined;
  if (touchpoints.some(({ on }) => on >= news.on && on <= now)) return undefined;
  const changes = newsFields.flatMap((field) => {
    const [before, after] = [news.before[field], pageValue(contact, field)];
    return before && after && before !== after ? [{ field, before, now: after }] : [];
  });
  return changes.length ? { on: news.on, changes } : undefined;
}
