/** Whose archive it is. The owner's own profile and name stand among those of everybody else. */
import type { ReadOptions } from '../format';
import type { Member, MessageRecord } from './records';

/** What the other files tell of the owner. */
interface OwnerHints {
  names: string[];
  invitations: readonly MessageRecord[];
  messages: readonly MessageRecord[];
  conversations: readonly MessageRecord[][];
  /** Slugs of connections: nobody is connected to themselves. */
  connected: ReadonlySet<string>;
}

/** The user: by profile, and by name where a row has no profile. */
export interface ArchiveOwner {
  slug?: string;
  names: ReadonlySet<string>;
}

/** A name as it is compared. */
export const plainName = (name: string): string => name.normalize('NFC').toLowerCase();

/** Finds the owner: by invitations, by who has the owner's name, by who takes part in every conversation. */
export function findOwner(hints: OwnerHints, { me }: ReadOptions): ArchiveOwner {
  const { messages, invitations } = hints;
  const named = [...hints.names, ...(me && !me.includes('@') ? [me] : [])].map(plainName);
  const sides = [invitations, messages].map((all) => all.flatMap((message) => ownSide(message) ?? []));
  const [slug] = [
    ...sides.map((side) => most(side.flatMap((member) => member.slug ?? []))),
    slugNamed(named, hints),
  ].filter(Boolean);
  if (slug) return { slug, names: ownerNames(slug, named, messages) };
  const said = most(
    sides
      .flat()
      .flatMap(({ name }) => name || [])
      .map(plainName),
  );
  if (named.length || said) return { names: new Set(named.length ? named : [said as string]) };
  return everywhere(hints);
}

/** The profile with a name of the owner's; of namesakes, the one in the most conversations. */
function slugNamed(names: readonly string[], hints: OwnerHints): string | undefined {
  if (names.length === 0) return undefined;
  return mostPresent(
    hints,
    slugsOf((member) => names.includes(plainName(member.name))),
  );
}

/** The owner's side of a message whose direction the file tells. */
function ownSide({ mine, from, to, recipients }: MessageRecord) {
  if (mine === undefined) return undefined;
  return mine ? from : (recipients[0] ?? { name: to });
}

/** The profile, else the name, that takes part in the most conversations. */
function everywhere(hints: OwnerHints): ArchiveOwner {
  const { messages } = hints;
  // Until 2023 recipients have no profiles, and the owner's stands only where they wrote.
  const hasRecipients = messages.some(({ recipients }) => recipients.length > 0);
  const slug = hasRecipients
    ? mostPresent(
        hints,
        slugsOf(() => true),
      )
    : undefined;
  if (slug) return { slug, names: ownerNames(slug, [], messages) };
  const name = mostPresent(hints, ({ from, to }) => [from.name, to, ...to.split(', ')].filter(Boolean).map(plainName));
  const names = new Set(name ? [name] : []);
  const own = most(messages.flatMap(({ from }) => (from.slug && names.has(plainName(from.name)) ? from.slug : [])));
  return { ...(own ? { slug: own } : {}), names };
}

const slugsOf =
  (isMeant: (member: Member) => boolean) =>
  ({ from, recipients }: MessageRecord): string[] =>
    [from, ...recipients].flatMap((member) => (member.slug && isMeant(member) ? member.slug : []));

/** Who takes part in the most conversations: no connection of the owner's; of two, the one who writes. */
function mostPresent(
  { conversations, connected }: OwnerHints,
  present: (message: MessageRecord) => string[],
): string | undefined {
  const counts = new Map<string, number>();
  const writers = new Set<string>();
  for (const messages of conversations) {
    const inside = new Set<string>();
    let before: MessageRecord | undefined;
    for (const message of messages) {
      if (message.from !== before?.from || message.recipients !== before.recipients || message.to !== before.to) {
        for (const one of present(message)) inside.add(one);
        writers.add(message.from.slug ?? plainName(message.from.name));
      }
      before = message;
    }
    for (const one of inside) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const rank = ([one, count]: [string, number]) => [connected.has(one) ? 0 : 1, count, writers.has(one) ? 1 : 0];
  let best: [string, number] | undefined;
  for (const entry of counts) if (!best || isHigher(rank(entry), rank(best))) best = entry;
  return best?.[0];
}

function isHigher(a: number[], b: number[]): boolean {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at >= 0 && (a[at] as number) > (b[at] as number);
}

function ownerNames(slug: string, named: readonly string[], messages: readonly MessageRecord[]): ReadonlySet<string> {
  const own = new Set(messages.filter(({ from }) => from.slug === slug && from.name).map(({ from }) => from));
  return new Set([...named, ...[...own].map(({ name }) => plainName(name))]);
}

/** What occurs most often. */
function most(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: string | undefined;
  for (const [value, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  return best;
}
