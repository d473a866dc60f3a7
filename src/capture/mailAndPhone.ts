/** How to reach somebody, where a line says so: a mail address and a phone number. */

/** Nine digits in threes, or as landlines are written, with or without a country. */
const country = String.raw`(?:(?:\+|00)\d{2}|\(\+?\d{2}\))?[ -]?`;
const digits = String.raw`(?:\d{3}[ -]?\d{3}[ -]?\d{3}|\d{2}[ -]?\d{3}[ -]?\d{2}[ -]?\d{2})`;
/** "Tel.", "his number is", "jej numer:". */
const phoneWord =
  String.raw`(?:(?:jej|jego|her|his)\s+)?` +
  String.raw`(?:(?:tel(?:efonu?)?|phone|kom(?:órka)?|mob(?:ile)?|numer|number|nr)(?!\p{L})\.?:?\s*(?:is\s+|to\s+)?)*`;
const phonePattern = new RegExp(`(?<![\\p{L}\\d])${phoneWord}(${country}${digits})(?![\\d\\p{L}])`, 'iu');
/** Also with the "(at)" that people copy from pages. */
const emailPattern =
  /(?:\be?-?mail\b\s*:?\s*)?(?<![\w@.])([\w.+-]+(?:@|\s?[([]at[)\]]\s?)[\p{L}\d-]+(?:\.[\p{L}\d-]+)+)/iu;

/** What is left of a line, and what was found in it. */
interface Addresses {
  rest: string;
  email?: string;
  phone?: string;
}

/** Takes the first mail address and the first phone number out of a line, with the word before them. */
export function withoutAddresses(line: string): Addresses {
  const email = emailPattern
    .exec(line)?.[1]
    ?.replace(/\s?[([]at[)\]]\s?/i, '@')
    .toLowerCase();
  const phone = phonePattern.exec(line.replace(emailPattern, ''))?.[1]?.trim();
  const rest = cutOut(cutOut(line, emailPattern), phonePattern);
  return {
    rest: rest === line ? line : rest.replace(/(?:\s*[,;]\s*)+(?=[,;]|$)/g, ''),
    ...(email && { email }),
    ...(phone && { phone }),
  };
}

/** The text without what fits; what parts a word from one that begins with a capital still does: "Ewa 601… Budimax". */
const cutOut = (text: string, what: RegExp): string =>
  text.replace(what, (found: string, _: string, at: number) =>
    /\p{L}\s+$/u.test(text.slice(0, at)) && /^\s+\p{Lu}/u.test(text.slice(at + found.length)) ? ',' : '',
  );
