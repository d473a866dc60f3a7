/** The names of guests, as programs write them, brought to the form in which people are called. */
import { fold } from '../../language/folding';
import { nameSuffixes, professionalTitles } from '../../language/nameTitles';
import { addressesIn } from './identities';
import { oneLine } from './newContact';

/** What is behind a comma and is no first name, without its full stops: degrees, and the forms of firms. */
const namePostfixes = new Set([
  ...nameSuffixes,
  'ab', // a company, Sweden
  'ag', // a company, Germany
  'bv', // a company, the Netherlands
  'co',
  'dds',
  'dsc',
  'esq',
  'gmbh',
  'ii',
  'iii',
  'inc',
  'iv',
  'jd',
  'kg',
  'llc',
  'llp',
  'ltd',
  'nv', // a company, Belgium
  'oy', // a company, Finland
  'pe',
  'plc',
  'psa', // a company, Poland
  'sa',
  'sarl',
  'sas',
  'sc', // partners, Poland
  'se',
  'sj', // partners, Poland
  'sk', // partners, Poland
  'sp k', // partners, Poland
  'sp j', // partners, Poland
  'sp z oo', // a company, Poland
  'spa',
  'spk',
  'srl',
]);

const legalForm = /(?:^| )(?:sp\.? ?z ?o\.? ?o\.?|s\. ?a\.?|gmbh|ltd\.?|llc|inc\.?)$/i;
/** "Nowak, mgr inż."; but a first name may follow a title: "Nowak, dr Anna". */
const isTitle = (text: string): boolean => {
  const plain = fold(text).replace(/\./g, '').trim();
  const words = plain.split(' ');
  return (
    namePostfixes.has(plain) ||
    namePostfixes.has(words[0] ?? '') ||
    words.every((word) => professionalTitles.includes(word)) ||
    legalForm.test(text)
  );
};

/** The name without quotes, brackets and address, first name first; nothing where it holds no name. */
export function guestName(given: string | undefined): string | undefined {
  const bare = outOfQuotes(oneLine(given));
  const plain = withoutBracket(bare) || bare;
  const name = firstNameFirst(outOfQuotes(plain));
  const isAddress = addressesIn(name).length > 0 && !name.includes(' ');
  return name && !isAddress && /[\p{L}\p{N}]/u.test(name) ? name : undefined;
}

const outOfQuotes = (text: string): string => text.replace(/^(['"])(.*)\1$/, '$2').trim();

/** "Anna Wrona (Budimax)", "Kent Michel <kent@…>" */
const withoutBracket = (text: string): string => text.replace(/\s*(?:\([^()]*\)|<[^<>]*>|\[[^[\]]*\])$/, '');

/** "Nowak, Anna" */
function firstNameFirst(text: string): string {
  const parts = text.split(',').map((part) => part.trim());
  const [family, given] = parts;
  const areNames = parts.every((part) => part && part.split(' ').length <= 3 && !/\d/.test(part));
  return parts.length === 2 && areNames && given && !isTitle(given) ? `${given} ${family}` : text;
}

/** The words of a name in any order, for comparing. */
export const nameKey = (name: string): string => fold(name).split(/\s+/).sort().join(' ');

/** Counts the names by which addresses are called. */
export class NameCount {
  private readonly counts = new Map<string, Map<string, number>>();

  add(address: string, name: string, times = 1): void {
    const names = this.counts.get(address) ?? new Map<string, number>();
    this.counts.set(address, names.set(name, (names.get(name) ?? 0) + times));
  }

  /** The name used most often; of several, the first. */
  mostUsed(address: string): string | undefined {
    let best: [string, number] | undefined;
    for (const entry of this.counts.get(address) ?? []) if (!best || entry[1] > best[1]) best = entry;
    return best?.[0];
  }

  get addresses(): Iterable<string> {
    return this.counts.keys();
  }
}
