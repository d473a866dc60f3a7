/**
 * The passes that came with the people whom the worker has shown to this document: with its pass, something about a
 * person can be asked, saved and kept as a draft.
 */
import type { Reply } from '../messages/reply';
import type { Person } from '../readers/reader';
import type { PassToSave } from '../settings/passToSave';

const passes = new Map<string, PassToSave>();

/** A page tells more of the same person by and by: each time they are shown anew. */
const identityOf = ({ emails, linkedin }: Pick<Person, 'emails' | 'linkedin'>): string =>
  JSON.stringify([linkedin?.urn, linkedin?.slug, emails]);

/** The pass for whom a message is about; undefined where it is about nobody, or they were not shown. */
export function passFor(input: unknown): PassToSave | undefined {
  const { person, who } = (input ?? {}) as { person?: Person; who?: { person?: Person } };
  const about = person ?? who?.person;
  return about && passes.get(identityOf(about));
}

/** Keeps the pass of an answer. */
export function keepPass<T>(person: Person, reply: Reply<T>): Reply<T> {
  if (reply.ok && reply.pass) passes.set(identityOf(person), reply.pass);
  return reply;
}
