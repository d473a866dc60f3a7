/** Who the user wrote with, one to one. A group conversation tells names and profiles, and nothing more. */
import { type ArchiveOwner, plainName } from './archiveOwner';
import type { Member, MessageRecord } from './records';

/** What the user and one other wrote to each other. */
interface OneToOne {
  other: Member;
  messages: readonly MessageRecord[];
}

/** Messages by their conversation; one that names none stands alone. */
export function conversationsOf(messages: readonly MessageRecord[]): MessageRecord[][] {
  const byId = new Map<string, MessageRecord[]>();
  const alone: MessageRecord[][] = [];
  for (const message of messages) {
    if (!message.conversation) {
      alone.push([message]);
      continue;
    }
    const all = byId.get(message.conversation);
    if (all) all.push(message);
    else byId.set(message.conversation, [message]);
  }
  return [...byId.values(), ...alone];
}

/** Names of nobody: closed accounts, and LinkedIn itself. */
const nobody = /^(linkedin member|(the )?linkedin( .*)?|linkedin-mitglied|członek linkedin)$/i;

/** The one-to-one conversations, and everybody whom any conversation names by profile. */
export function oneToOnes(
  conversations: readonly MessageRecord[][],
  owner: ArchiveOwner,
  isKnownName: (name: string) => boolean,
): { private: OneToOne[]; members: Member[] } {
  const found: OneToOne[] = [];
  const members: Member[] = [];
  for (const messages of conversations) {
    const others = othersIn(messages, owner, isKnownName);
    for (const one of others) if (one.slug || one.urn) members.push(one);
    const [other, ...more] = others;
    if (other && more.length === 0) found.push({ other, messages });
  }
  return { private: found, members };
}

/** Whether the user wrote it: by what the file says, or by the sender. */
export const isOwn = ({ mine, from }: MessageRecord, owner: ArchiveOwner): boolean => mine ?? isOwner(from, owner);

/** A profile decides; a name is asked only where there is none. */
export const isOwner = ({ name, slug, urn }: Member, owner: ArchiveOwner): boolean =>
  slug && owner.slug ? slug === owner.slug : !urn && (!slug || !owner.slug) && owner.names.has(plainName(name));

/** Everybody in a conversation but the user, each once. */
function othersIn(messages: MessageRecord[], owner: ArchiveOwner, isKnownName: (name: string) => boolean): Member[] {
  const byProfile = new Map<string, Member>();
  const byName = new Map<string, Member>();
  const senders = new Set(messages.map(({ from }) => from.name));
  const seen = new Set<unknown>();
  for (const { from, to, recipients } of messages) {
    // Each message of a conversation names the same people.
    if (seen.has(from) && seen.has(recipients.length ? recipients : to)) continue;
    seen.add(from).add(recipients.length ? recipients : to);
    const named = recipients.length ? recipients : recipientNames(to, (name) => senders.has(name) || isKnownName(name));
    for (const member of [from, ...named]) {
      if (isOwner(member, owner)) continue;
      const profile = member.slug ?? member.urn;
      if (profile) {
        const known = byProfile.get(profile);
        if (!known?.name) byProfile.set(profile, member);
      } else if (member.name && !nobody.test(member.name)) byName.set(plainName(member.name), member);
    }
  }
  // A row that leaves the profile out names the same person by name.
  for (const { name } of byProfile.values()) byName.delete(plainName(name));
  const nameless = [...byProfile.values()].filter(({ name }) => !name);
  const [onlyName, ...more] = byName.values();
  if (nameless.length === 1 && onlyName && more.length === 0 && byProfile.size === 1)
    return [{ ...(nameless[0] as Member), name: onlyName.name }];
  return [...byProfile.values(), ...byName.values()];
}

/** Names joined by commas, which names hold too ("Hale, PhD, MBA"): the longest that is known, else up to a title. */
function recipientNames(to: string, isKnown: (name: string) => boolean): Member[] {
  if (!to) return [];
  const parts = to.split(', ');
  const names: Member[] = [];
  for (let at = 0; at < parts.length; ) {
    let end = Math.min(parts.length, at + 4);
    while (end > at + 1 && !isKnown(parts.slice(at, end).join(', '))) end--;
    if (end === at + 1) while (end < parts.length && isCredential(parts[end] as string)) end++;
    names.push({ name: parts.slice(at, end).join(', ') });
    at = end;
  }
  return names;
}

/** PhD, MBA, P.E., CFA: no second word, and more capitals than a name has. */
const isCredential = (part: string): boolean =>
  /^[\p{L}.®-]{2,8}$/u.test(part) && (part.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
