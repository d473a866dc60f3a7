/** Whose archive it is. The owner's own profile and name stand among those of everybody else. */
import type { ReadOptions } from '../format';
import type { Member, MessageRecord } from './records';

/** What the other files tell of the owner. */
interface OwnerHints {
  names: string[];
  invitations: readonly MessageRecord[];
  messages: readonly MessageRecord[];
  /** Slugs of connections: nobody is connected to themselves. */
  connected: ReadonlySet<string>;
}

/** The user: by profile, and by name where a row has no profile. */
export interface Owner {
  slug?: string;
  names: ReadonlySet<string>;
}

/** A name as it is compared. */
export const nameKey = (name: string): string => name.normalize('NFC').toLowerCase();

/** Finds the owner: by invitations, by who has the owner's name, by who takes part in every conversation. */
export function findOwner(hints: OwnerHints, { me }: ReadOptions): Owner {
  const { messages, invitations } = hints;
  const named = [...hints.names, ...(me && !me.includes('@') ? [me] : [])].map(nameKey);
  const sides = [invitations, messages].map((all) => all.flatMap((message) => ownSide(message) ?? []));
  const [slug] = [
    ...sides.map((side) => most(side.flatMap((member) => member.slug ?? []))),
    slugNamed(named, hints),
  ].filter(Boolean);
  if (slug) return { slug, names: namesOf(slug, named, messages) };
  const said = most(
    sides
      .flat()
      .flatMap(({ name }) => name || [])
      .map(nameKey),
  );
  if (named.length || said) return { names: new Set(named.length ? named : [said as string]) };
  return everywhere(hints);
}

/** The profile with a name of the owner's; of namesakes, the one in the most conversations. */
function slugNamed(names: readonly string[], { messages, connected }: OwnerHints): string | undefined {
  if (names.length === 0) return undefined;
  const isNamed = ({ name }: Member) => names.includes(nameKey(name));
  const present = ({ from, recipients }: MessageRecord) => [from, ...recipients].flatMap((one) => one.slug ?? []);
  const own = new Set(
    messages.flatMap(({ from, recipients }) => [from, ...recipients].filter(isNamed).map(({ slug }) => slug)),
  );
  return mostPresent(messages, (message) => present(message).filter((slug) => own.has(slug)), {
    writers: new Set(messages.flatMap(({ from }) => from.slug ?? [])),
    others: connected,
  });
}

/** The owner's side of a message whose direction the file tells. */
function ownSide({ mine, from, to, recipients }: MessageRecord) {
  if (mine === undefined) return undefined;
  return mine ? from : (recipients[0] ?? { name: to });
}

/** The profile, else the name, that takes part in the most conversations; of two, the one who writes. */
function everywhere({ messages, connected }: OwnerHints): Owner {
  const slug = mostPresent(messages, ({ from, recipients }) => [from, ...recipients].flatMap((one) => one.slug ?? []), {
    writers: new Set(messages.flatMap(({ from }) => from.slug ?? [])),
    others: connected,
  });
  // Until 2023 recipients have no profiles, and the owner's stands only where they wrote.
  const hasRecipients = messages.some(({ recipients }) => recipients.length > 0);
  if (slug && hasRecipients) return { slug, names: namesOf(slug, [], messages) };
  const name = mostPresent(messages, namesIn, { writers: new Set(), others: new Set() });
  const names = new Set(name ? [name] : []);
  const own = most(messages.flatMap(({ from }) => (from.slug && names.has(nameKey(from.name)) ? from.slug : [])));
  return { ...(own ? { slug: own } : {}), names };
}

function namesIn({ from, to }: MessageRecord): string[] {
  return [from.name, to, ...to.split(', ')].filter(Boolean).map(nameKey);
}

function mostPresent(
  messages: readonly MessageRecord[],
  present: (message: MessageRecord) => string[],
  { writers, others }: { writers: ReadonlySet<string>; others: ReadonlySet<string> },
): string | undefined {
  const conversations = new Map<string, Set<string>>();
  for (const [at, message] of messages.entries())
    for (const one of present(message)) {
      const seen = conversations.get(one) ?? new Set();
      conversations.set(one, seen.add(message.conversation || String(at)));
    }
  const rank = ([one, seen]: [string, Set<string>]): number[] => [
    others.has(one) ? 0 : 1,
    seen.size,
    writers.has(one) ? 1 : 0,
  ];
  const [first] = [...conversations].sort((a, b) => compareRanks(rank(b), rank(a)));
  return first?.[0];
}

const compareRanks = (a: number[], b: number[]): number => {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
};

function namesOf(slug: string, named: readonly string[], messages: readonly MessageRecord[]): ReadonlySet<string> {
  const own = messages.filter(({ from }) => from.slug === slug && from.name).map(({ from }) => nameKey(from.name));
  return new Set([...named, ...own]);
}

/** What occurs most often. */
function most(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: string | undefined;
  for (const [value, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  return best;
}
