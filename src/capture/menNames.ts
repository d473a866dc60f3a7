/** Men's names as Polish lines have them: "spotkałem Jacka Malinowskiego", "kawa z Tomkiem Lisem". */
import { fold } from '../language/folding';
import { wordSet } from '../language/wordSet';
import { isMansName } from './firstNames';

/** Forms that are also names of women: a man's only where the surname says so, "Kamila Nowaka". */
const alsoWomens = wordSet(
  'adriana alberta albina aleksandra alfreda augustyna bogdana boguslawa boleslawa bronislawa czeslawa daniela',
  'dominika',
  'eryka fabiana filipa gabriela henryka jana jaroslawa juliana kamila karola leona ludwika marcela mariana miroslawa',
  'norberta romana ryszarda seweryna stanislawa teodora waclawa wieslawa wladyslawa zdzislawa',
);

/** Surnames whose form no ending tells, folded: the accusative without its "a", the name. */
const surnames = new Map([
  ['bobr', 'Bóbr'],
  ['golebi', 'Gołąb'],
  ['kozl', 'Kozioł'],
  ['lw', 'Lew'],
  ['mroz', 'Mróz'],
  ['orl', 'Orzeł'],
  ['sokol', 'Sokół'],
  ['szczygl', 'Szczygieł'],
  ['szewc', 'Szewc'],
  ['wilk', 'Wilk'],
  ['wrobl', 'Wróbel'],
]);

/** How an instrumental is turned to an accusative: "Jackiem" to "Jacka", "Jerzym" to "Jerzego". */
const instrumentals: [ending: RegExp, accusative: string][] = [
  [/(?<=[kg])iem$/u, 'a'],
  [/em$/u, 'a'],
  [/im$/u, 'iego'],
  [/ym$/u, 'ego'],
];
/** How an accusative is turned to a name: "Jacka" to "Jacek", "Pawła" to "Paweł", "Antoniego" to "Antoni". */
const accusatives: [ending: RegExp, name: string][] = [
  [/a$/u, ''],
  [/ka$/u, 'ek'],
  [/ła$/u, 'eł'],
  [/la$/u, 'el'],
  [/ra$/u, 'er'],
  [/iego$/u, 'i'],
  [/ego$/u, 'y'],
];
/** The same for surnames, the first ending that fits: some by themselves, most by what is before the case's ending. */
const surnameEndings: [ending: RegExp, name: string][] = [
  // Adjectives: "Malinowskiego", "Długim", "Wolnego".
  [/(?<=[kg])(?:iego|im)$/u, 'i'],
  [/(?<=\p{L}{2})(?:ego|ym)$/u, 'y'],
  // A vowel that the name alone has: "Kaczmarka", "Bońka", "Krawca", "Stępnia".
  [/(?<=ar)(?:ka|kiem)$/u, 'ek'],
  [/ń(?:ka|kiem)$/u, 'niek'],
  [/ś(?:ka|kiem)$/u, 'siek'],
  [/(?<=[wmp])c(?:a|em)$/u, 'iec'],
  [/(?<=p)ni(?:a|em)$/u, 'ień'],
  // A soft consonant: "Misia", "Jelenia".
  [/(?<=[aeiouyóąę])ni(?:a|em)$/u, 'ń'],
  [/(?<=[aeiouyóąę])si(?:a|em)$/u, 'ś'],
  [/(?<=[aeiouyóąę])ci(?:a|em)$/u, 'ć'],
  [/(?<=[aeiouyóąę](?:cz|sz|rz|[kg]))(?:a|iem|em)$/u, ''],
  [/(?<=[aeiouyóąę]\p{L})(?:a|em)$/u, ''],
  [/(?<=[^aeiouyóąę])(?:ka|kiem)$/u, 'ek'],
  // Men whose surname ends like a woman's first name: "Andrzeja Dudę", "Krzysztofem Wroną".
  [/[ęą]$/u, 'a'],
];

const firstThat = (word: string, endings: [RegExp, string][], isName: (name: string) => boolean) =>
  endings
    .map(([ending, name]) => (ending.test(word) ? word.replace(ending, name) : ''))
    .find((one) => one && isName(one));

/** A man's first name in its first form; undefined where the word is none of the commonest in another form. */
function firstName(word: string): string | undefined {
  if (isMansName(word)) return undefined;
  const accusative = firstThat(word, instrumentals, (one) => !!firstThat(one, accusatives, isMansName)) ?? word;
  return firstThat(accusative, accusatives, isMansName);
}

const surname = (word: string): string | undefined =>
  surnames.get(fold(word).replace(/(?:a|(?<=[kg])iem|em)$/, '')) ??
  firstThat(word, surnameEndings, (name) => name.length > 2);

/**
 * "Jacka Malinowskiego" is Jacek Malinowski. Only the commonest first names are known, and only they let a surname be
 * changed: "Jana" alone may be a woman.
 * @returns null where the words are no such name
 */
export function mansName(words: readonly string[]): string[] | null {
  const [first = '', ...rest] = words;
  const name = firstName(first);
  if (!name) return null;
  const last = rest.at(-1);
  const family = last && surname(last);
  if (alsoWomens.has(fold(first)) && !family) return null;
  return [name, ...rest.slice(0, -1), ...(last ? [family ?? last] : [])];
}
