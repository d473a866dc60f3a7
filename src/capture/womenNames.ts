/** Women's names in the genitive, as they follow "od" and "do": "telefon od Marty Kowalskiej", "piszę do Kasi". */
import { isFirstName, isMansName } from './firstNames';

/** The ending of the genitive, and of the name; the first that makes a known first name. */
const genitives: [ending: RegExp, name: string][] = [
  [/y$/u, 'a'],
  [/ii$/u, 'ia'],
  [/i$/u, 'ia'],
  [/i$/u, 'a'],
];

/**
 * "Marty Kowalskiej" is Marta Kowalska. Surnames that don't end in "-iej" or "-ej" stay: "Marty Lis".
 * @returns null where the first word is no such form of a known first name
 */
export function womansName([first = '', ...rest]: readonly string[]): string[] | null {
  const isWomans = (name: string) => isFirstName(name) && !isMansName(name);
  const name = genitives
    .map(([ending, nominative]) => (ending.test(first) ? first.replace(ending, nominative) : ''))
    .find((one) => one && isWomans(one));
  return name ? [name, ...rest.map((word) => word.replace(/(?<=\p{L}{2}[kg])iej$|(?<=\p{L}{2})ej$/u, 'a'))] : null;
}
