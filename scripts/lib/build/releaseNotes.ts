/** Chrome and AMO take more; nobody reads more. */
const mostCharacters = 3000;

/** The changelog's part on a version, else on what is unreleased; cut at a line's end where it is long. */
export function changesOf(version: string, changelog: string): string {
  const parts = changelog.split(/^## /m);
  const part = [`[${version}]`, '[Unreleased]']
    .map((title) => parts.find((one) => one.startsWith(title)))
    .find(Boolean);
  const text = part?.slice(part.indexOf('\n')).trim() ?? '';
  if (text.length <= mostCharacters) return text;
  return `${text.slice(0, text.lastIndexOf('\n', mostCharacters))}\n…`;
}

/** What only the publisher can give and hasn't. */
export const missingFields = (publisher: Record<string, string>): string[] =>
  Object.keys(publisher).filter((name) => !publisher[name]?.trim());
