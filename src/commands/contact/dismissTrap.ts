import * as v from 'valibot';
import { trapKinds } from '../../domain/model';
import { command } from '../command';
import { contactRefSchema, lineSchema } from '../inputBounds';
import { resolveContact } from './resolveContact';

const figureSchema = v.union([v.number(), v.pipe(v.string(), v.maxLength(1000))]);

/** Puts a trap away as it is, for a reason if one is given: it is back when its figures change, or with `back`. */
export const dismiss = command({
  from: ['content', 'extension'],
  input: v.object({
    who: contactRefSchema,
    kind: v.picklist(trapKinds),
    figures: v.optional(v.record(v.pipe(v.string(), v.maxLength(50)), figureSchema), {}),
    reason: v.optional(lineSchema),
    back: v.optional(v.literal(true)),
  }),
  async change(tx, { who, kind, figures, reason, back }) {
    const { id, dismissed = [] } = await resolveContact(tx, who);
    const others = dismissed.filter((one) => one.kind !== kind);
    const next = back ? others : [...others, { kind, figures, ...(reason && { reason }) }];
    await tx.set('contacts', id, { dismissed: next.length ? next : undefined });
    return id;
  },
});
