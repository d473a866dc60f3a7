/** The same person in several records: joined by profile or address, and by nothing else. */
import { contactFields } from '../domain/contactSchema';
import type { ProjectContact } from '../domain/projectFile';

/** Lists of dated records; one that says the same is the same record. */
const datedLists = ['goals', 'needs', 'touchpoints', 'evidence', 'benefits', 'reminders'] as const;

/** Contacts, each person once, and the id that each id has become. */
interface JoinedContacts {
  contacts: ProjectContact[];
  idOf: ReadonlyMap<string, string>;
}

/** Joins records that have a profile or an address in common. The first of a person's records stays, and is filled. */
export function joinRecords(records: readonly ProjectContact[]): JoinedContacts {
  const groups = groupsOf(records);
  const idOf = new Map<string, string>();
  const contacts = groups.map((group) => {
    const [kept, ...others] = group as [ProjectContact, ...ProjectContact[]];
    for (const { id } of group) idOf.set(id, kept.id);
    return others.reduce(joinTwo, kept);
  });
  return { contacts, idOf };
}

/** Who two people of one address are is told by their profiles: two profiles are two people. */
function groupsOf(records: readonly ProjectContact[]): ProjectContact[][] {
  const leaderOf = records.map((_, at) => at);
  const slugOf = records.map(({ linkedin }) => linkedin?.slug);
  const leader = (at: number): number => {
    let top = at;
    while (leaderOf[top] !== top) top = leaderOf[top] as number;
    for (let next = at; next !== top; ) [next, leaderOf[next]] = [leaderOf[next] as number, top];
    return top;
  };
  const owners = new Map<string, number>();
  for (const key of [profileKeys, addressKeys])
    for (const [at, record] of records.entries())
      for (const one of key(record)) {
        const owner = owners.get(one);
        if (owner === undefined) owners.set(one, at);
        else {
          const [a, b] = [leader(owner), leader(at)].sort((x, y) => x - y) as [number, number];
          if (slugOf[a] && slugOf[b] && slugOf[a] !== slugOf[b]) continue;
          leaderOf[b] = a;
          slugOf[a] ??= slugOf[b];
        }
      }
  const groups = new Map<number, ProjectContact[]>();
  for (const [at, record] of records.entries()) {
    const top = leader(at);
    const group = groups.get(top);
    if (group) group.push(record);
    else groups.set(top, [record]);
  }
  return [...groups.values()];
}

const profileKeys = ({ linkedin }: ProjectContact): string[] => [
  ...(linkedin?.slug ? [`in:${linkedin.slug}`] : []),
  ...(linkedin?.urn ? [`urn:${linkedin.urn}`] : []),
];
const addressKeys = ({ emails }: ProjectContact): string[] => emails.map((address) => `mail:${address.toLowerCase()}`);

/** One contact of two, by the rules of each field. */
export function joinTwo(kept: ProjectContact, other: ProjectContact): ProjectContact {
  const joined: Record<string, unknown> = { ...kept };
  for (const { name, join } of contactFields) {
    const value = join(kept[name], other[name]);
    if (value !== undefined) joined[name] = value;
  }
  joined.emails = [...new Set([...kept.emails, ...other.emails])];
  if (kept.linkedin || other.linkedin) joined.linkedin = { ...other.linkedin, ...kept.linkedin };
  for (const list of datedLists) joined[list] = eachOnce([...kept[list], ...other[list]]);
  if (other.circle) joined.circle = true;
  return joined as unknown as ProjectContact;
}

function eachOnce<T extends object>(records: T[]): T[] {
  if (records.length < 2) return records;
  return [...new Map(records.map((record) => [JSON.stringify(record), record])).values()];
}
