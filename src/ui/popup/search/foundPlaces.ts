/** Where the words of a search stand in what a row doesn't show: notes, tags, addresses. */
import { fold } from '../../../language/folding';
import type { ContactRecord } from '../../../store/records';

/** The fields that are looked through, the most telling first. */
const foundFields = ['tags', 'does', 'looksFor', 'note', 'forThem', 'forMe', 'location', 'emails'] as const;
type FoundField = (typeof foundFields)[number];

interface FoundPlace {
  field: FoundField;
  before: string;
  match: string;
  after: string;
}

/** Letters shown around a word that was found. */
const around = 24;
/** Places shown of one person. */
const mostPlaces = 2;

/** At most two places, each with some letters around the word. */
export function foundPlaces(contact: ContactRecord, words: string): FoundPlace[] {
  const wanted = words.trim().split(/\s+/).map(fold).filter(Boolean);
  const shown = fold([contact.name, contact.headline, contact.company].join(' '));
  const missing = wanted.filter((word) => !shown.includes(word));
  const places = foundFields.flatMap((field) => {
    const text = placeText(contact, field);
    const place = missing.map((word) => placeIn(text, word)).find((one) => one);
    return place ? [{ field, ...place }] : [];
  });
  return places.slice(0, mostPlaces);
}

function placeText(contact: ContactRecord, field: FoundField): string {
  if (field === 'tags') return contact.tags.join(', ');
  if (field !== 'emails') return (contact[field as keyof ContactRecord] as string | undefined) ?? '';
  return contact.keys
    .filter((key) => key.startsWith('mail:'))
    .map((key) => key.slice('mail:'.length))
    .join(', ');
}

function placeIn(text: string, word: string): Omit<FoundPlace, 'field'> | undefined {
  // Folding keeps the number of letters, save for a few that become two; then the place is not sure enough to show.
  const folded = fold(text);
  const at = folded.length === text.length ? folded.indexOf(word) : -1;
  if (at < 0) return undefined;
  const end = at + word.length;
  const start = Math.max(0, at - around);
  return {
    before: (start > 0 ? '…' : '') + text.slice(start, at),
    match: text.slice(at, end),
    after: text.slice(end, end + around) + (end + around < text.length ? '…' : ''),
  };
}
