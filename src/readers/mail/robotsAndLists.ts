/**
 * Senders who are nobody in particular: robots, mailing lists, relays. An address through which many people write
 * identifies none of them; it is known by how it is built and how it names its senders, not by a list of firms.
 */
import type { Correspondent, MailPage } from './mailPage';

/** What the address of a program holds. */
const programAddress = RegExp(
  'no.?t?.?repl|' + // no-reply, donotreply
    '(^|[^a-z])(' +
    'reply[^a-z]|' + // reply+token@, hit-reply@
    'n(ie|icht|iet|o|on|ao|e.?pas).?(odp|antw|r[ei]s?p)|' + // the same in the languages of the readers
    '(keine|geen|ikke|inte|ingen).?(antw|svar)|' +
    'notif|powiad|benachr|' + // what tells of others' doings
    '(alerts?|invitations?|digest)[^a-z]|' +
    'bounce|mailer|postmas|daemon|owner-|request@' + // what carries mail
    ')|' +
    '\\+(.{16}|.*\\d{5}).*@|' + // a ticket, a thread: support+id12345@
    '=.*@|_at_|' + // another's address within
    '^(?=(\\D*\\d){4})[^.@]{20}|' + // a token
    '@(.+\\.)?(reply|bounces?|notif\\w*|lists)\\..+\\.', // hosts of such
);

/** What is between two names in one label, in lower case. */
const throughPattern = RegExp(
  '\\s\\(?(' +
    '(via|przez|über|genom|tramite|namens|через|عبر|at \\S+\\.\\S+)\\s|' + // some program, somebody's address
    'on behalf|' + // English
    'w imieniu|za pośr|' + // Polish
    'im (auftrag|namen)|' + // German
    'de la part|au nom|' + // French
    'en nombre|de parte|a(tra| tra)vés|' + // Spanish; the last Portuguese too
    'em nome|' + // Portuguese
    'per conto|' + // Italian
    'på (uppdrag|veg)|' + // Swedish, Danish, Norwegian
    'от имени|по поруч|' + // Russian
    'від імені|' + // Ukrainian
    'jménem|prostřed|' + // Czech
    'nevében|' + // Hungarian
    'adına|aracıl|' + // Turkish
    'نيابة|' + // Arabic
    'בשם|באמצעות' + // Hebrew
    ')|代表(?!取)|代理|経由|대신|통해|' + // Chinese, Japanese, Korean
    '\\(at?\\)|@\\S+\\.', // another's address in the name
);

const isThrough = ({ name, email }: Correspondent) =>
  programAddress.test(email) || throughPattern.test(name.replace(email, '').toLowerCase());
const wordsOf = (name: string): string[] => name.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Names of two people: neither's first word is the other's. */
function areTwo(one: string, other: string): boolean {
  if (one === other) return false;
  const [words, others] = [wordsOf(one), wordsOf(other)];
  return !!words[1] && !!others[1] && !words.includes(others[0] as string) && !others.includes(words[0] as string);
}

/** Whether somebody is nobody in particular: a robot, or who shares an address with others on this page. */
export function isNobodyInParticular(who: Correspondent, { messages }: MailPage): boolean {
  const senders = messages.flatMap(({ from }) => from ?? []);
  const same = who.email ? senders.filter(({ email }) => email === who.email) : [];
  return [who, ...same].some(isThrough) || same.some(({ name }) => areTwo(name, same[0]?.name ?? ''));
}
