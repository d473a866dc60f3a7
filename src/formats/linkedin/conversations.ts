/** Who the user wrote with, one to one. A group conversation tells names and profiles, and nothing more. */
import { nameKey, type Owner } from './owner';
import type { Member, MessageRecord } from './records';

/** A message between the user and one other. */
interface OneToOne extends Pick<MessageRecord, 'on' | 'text'> {
  other: Member;
  mine: boolean;
}

/** Names of nobody: closed accounts, and LinkedIn itself. */
const nobody = /^(linkedin member|(the )?linkedin( .*)?|linkedin-mitglied|członek linkedin)$/i;

/** The one-to-one messages, and everybody whom any message names by profile. */
export function oneToOnes(
  messages: readonly MessageRecord[],
  owner: Owner,
  isKnownName: (name: string) => boolean,
): { private: OneToOne[]; members: Member[] } {
  const conversations = new Map<string, MessageRecord[]>();
  for (const [at, message] of messages.entries()) {
    const id = message.conversation || String(at);
    const all = conversations.get(id);
    if (all) all.push(message);
    else conversations.set(id, [message]);
  }
  const found: OneToOne[] = [];
  const members: Member[] = [];
  for (const all of conversations.values()) {
    const others = othersIn(all, owner, isKnownName);
    members.push(...others.filter(({ slug, urn }) => slug || urn));
    const [other] = others;
    if (!other || others.length > 1) continue;
    for (const { from, on, text, mine } of all) found.push({ other, on, text, mine: mine ?? isOwner(from, owner) });
  }
  return { private: found, members };
}

/** A profile decides; a name is asked only where there is none. */
export const isOwner = ({ name, slug, urn }: Member, owner: Owner): boolean =>
  slug && owner.slug ? slug === owner.slug : !urn && (!slug || !owner.slug) && owner.names.has(nameKey(name));

/** Everybody in a conversation but the user, each once. */
function othersIn(messages: MessageRecord[], owner: Owner, isKnownName: (name: string) => boolean): Member[] {
  const byProfile = new Map<string, Member>();
  const byName = new Map<string, Member>();
  const senders = new Set(messages.map(({ from }) => nameKey(from.name)));
  for (const { from, to, recipients } of messages) {
    const named = recipients.length
      ? recipients
      : recipientNames(to, (name) => senders.has(nameKey(name)) || isKnownName(name));
    for (const member of [from, ...named]) {
      if (isOwner(member, owner)) continue;
      const profile = member.slug ?? member.urn;
      if (profile) {
        const known = byProfile.get(profile);
        if (!known?.name) byProfile.set(profile, member);
      } else if (member.name && !nobody.test(member.name)) byName.set(nameKey(member.name), member);
    }
  }
  // A row that leaves the profile out names the same person by name.
  for (const { name } of byProfile.values()) byName.delete(nameKey(name));
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
