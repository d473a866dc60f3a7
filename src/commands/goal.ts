import * as v from 'valibot';
import type { GoalRecord } from '../store/records';
import { command } from './command';
import { Day, GoalKind, Line, Who } from './inputs';
import { contactFor } from './who';

/**
 * What you want from this relation: sets what is given of the open goal, and opens one where there is none.
 * `kind: null` drops the goal, `by: null` takes its day away.
 */
export const goal = command({
  from: ['content', 'extension'],
  input: v.object({
    who: Who,
    kind: v.optional(v.nullable(GoalKind)),
    wording: v.optional(Line),
    by: v.optional(v.nullable(Day)),
  }),
  async change(tx, { who, kind, wording, by }) {
    const { id } = await contactFor(tx, who);
    const open = (await tx.facts(id)).find((fact): fact is GoalRecord => fact.type === 'goal' && fact.state === 'open');
    if (kind === null) {
      if (open) await tx.set('facts', open.id, { state: 'dropped' });
      return id;
    }
    const said = {
      ...(kind && { kind }),
      ...(wording !== undefined && { wording: wording || undefined }),
      ...(by !== undefined && { by: by ?? undefined }),
    };
    if (open) await tx.set('facts', open.id, said);
    else await tx.add('facts', { type: 'goal', contact: id, kind: 'other', state: 'open', ...said });
    return id;
  },
});
