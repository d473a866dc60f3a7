/** How to reach somebody, where a line says so: a mail address and a phone number. */

/** Nine digits in threes, or as landlines are written, with or without a country. */
const country = String.raw`(?:(?:\+|00)\d{2}|\(\+?\d{2}\))?[ -]?`;
const digits = String.raw`(?:\d{3}[ -]?\d{3}[ -]?\d{3}|\d{2}[ -]?\d{3}[ -]?\d{2}[ -]?\d{2})`;
const phoneWord = String.raw`(?:(?:tel(?:efon)?|phone|kom(?:órka)?|mob(?:ile)?)\.?:?\s*)?`;
const phonePattern = new RegExp(`(?<![\\p{L}\\d])${phoneWord}(${country}${digits})(?![\\d\\p{L}])`, 'iu');
const emailPattern = /(?:\be?-?mail\b\s*:?\s*)?(?<![\w@.])([\w.+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+)/iu;

/** What is left of a line, and what was found in it. */
interface Addresses {
  rest: string;
  email?: string;
  phone?: string;
}

/** Takes the first mail address and the first phone number out of a line, with the word before them. */
export function withoutAddresses(line: string): Addresses {
  const email = emailPattern.exec(line)?.[1]?.toLowerCase();
  const withoutEmail = line.replace(emailPattern, '');
  const phone = phonePattern.exec(withoutEmail)?.[1]?.trim();
  const rest = withoutEmail.replace(phonePattern, '');
  return {
    rest: rest === line ? line : rest.replace(/(?:\s*[,;]\s*)+(?=[,;]|$)/g, ''),
    ...(email && { email }),
    ...(phone && { phone }),
  };
}
