/** How the values of two contacts become one value when the contacts are joined. */
import { gainsParts } from './enumerations';

/** Makes one value of that of the contact that stays and that of the one that is joined into it. */
export type JoinRule<T = unknown> = (kept: T | undefined, other: T | undefined) => T | undefined;

/** What the contact that stays lacks comes from the other. */
export const keepFirst = <T>(kept: T | undefined, other: T | undefined): T | undefined => kept ?? other;

/** What belongs to the other's own values goes with them. */
export const keepKept = <T>(kept: T | undefined): T | undefined => kept;

/** Both texts, a paragraph each. */
export const joinParagraphs: JoinRule<string> = (kept, other) =>
  [...new Set([kept, other])].filter(Boolean).join('\n\n') || undefined;

/** All of both, each once, also where they are no plain texts. */
export const uniteByContent = <T>(kept: T[] | undefined, other: T[] = []): T[] | undefined => {
  const known = new Set(kept?.map((one) => JSON.stringify(one)));
  const added = other.filter((one) => !known.has(JSON.stringify(one)));
  return added.length ? [...(kept ?? []), ...added] : kept;
};

/** All of both, each once; where there is nothing to add, the list stays as it is, or stays missing. */
export const uniteLists = <T>(kept: T[] | undefined, other: T[] = []): T[] | undefined =>
  other.length ? [...new Set([...(kept ?? []), ...other])] : kept;

type GainsSheet = { [part in (typeof gainsParts)[number]]?: string };

/** Both sheets of one-to-one meetings, part by part. */
export const joinSheets: JoinRule<GainsSheet> = (kept = {}, other = {}) => {
  const parts = gainsParts.map((part) => [part, joinParagraphs(kept[part], other[part])] as const);
  const filled = parts.filter(([, text]) => text);
  return filled.length ? Object.fromEntries(filled) : undefined;
};
