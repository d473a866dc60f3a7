/** Drafts about people who were forgotten: what was typed before that goes with them. */
import type { Draft } from '../../settings/drafts';
import type { Database } from '../database';
import { identityKeys } from '../identity/identityKeys';
import type { IdentityKey } from '../records';
import { forgottenAmong, idAsKey } from './forgottenIdentities';

type Person = Parameters<typeof identityKeys>[0];

/** The contacts that a draft names, and the identities of the person on its page. A draft may hold anything. */
export function identitiesIn({ input }: Pick<Draft, 'input'>): IdentityKey[] {
  const { who, from, into, contact } = (input ?? {}) as Record<string, unknown>;
  const { contact: known, person } = (who ?? {}) as { contact?: unknown; person?: Partial<Person> };
  const ids = [known, from, into, contact].filter((id): id is string => typeof id === 'string');
  const emails = Array.isArray(person?.emails) ? person.emails : [];
  return [...ids.map(idAsKey), ...(person ? identityKeys({ ...person, emails }) : [])];
}

/** Those of some drafts that were typed before whom they are about was forgotten. */
export async function draftsOfForgotten(db: Database, drafts: readonly Draft[]): Promise<Draft[]> {
  const named = drafts.map(identitiesIn);
  const forgotten = await forgottenAmong(db, named.flat());
  return drafts.filter(({ at }, i) => named[i]?.some((key) => (forgotten.get(key)?.at ?? 0) >= at));
}
