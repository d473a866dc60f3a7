import * as v from 'valibot';
import { goalStates, type Id } from '../domain/words';
import type { GoalRecord } from '../store/records';
import type { Writing } from '../store/writing';
import { command } from './command';
import { Day, GoalKind, Id as IdInput, Line, Text, which } from './inputs';
import { keepRecord, knownOffer } from './record';
import { contactFor } from './who';

/**
 * What you want from this relation. Sets what is given of the goal named, or else of the first open one, and opens one
 * where there is none, or where `add` says so. `kind: null` drops the goal, `by: null` takes its day away.
 */
export const goal = command({
  from: ['content', 'extension'],
  input: v.object({
    ...which,
    add: v.optional(v.literal(true)),
    kind: v.optional(v.nullable(GoalKind)),
    wording: v.optional(Line),
    by: v.optional(v.nullable(Day)),
    offer: v.optional(v.nullable(IdInput)),
    state: v.optional(v.picklist(goalStates)),
    outcome: v.optional(Text),
  }),
  async change(tx, { who, id, remove, add, kind, ...said }) {
    await knownOffer(tx, said.offer);
    const contact = await contactFor(tx, who);
    const meant = id ?? (add ? undefined : await firstOpen(tx, contact.id));
    if (kind === null && !meant) return contact.id;
    const patch = kind === null ? { state: 'dropped' } : { ...(kind && { kind }), ...said };
    const which = { who: { contact: contact.id }, id: meant, remove };
    await keepRecord(tx, 'goal', which, patch, { kind: 'other', state: 'open' });
    return contact.id;
  },
});

async function firstOpen(tx: Writing, contact: Id): Promise<Id | undefined> {
  const isOpen = (fact: { type: string }): fact is GoalRecord =>
    fact.type === 'goal' && (fact as GoalRecord).state === 'open';
  return (await tx.facts(contact)).find(isOpen)?.id;
}
