import * as v from 'valibot';
import type { BenefitRecord } from '../../store/records';
import { command, Refused } from '../command';
import { resolveContact } from '../contact/resolveContact';
import { contactRefSchema, daySchema, idSchema } from '../inputBounds';

/** You thanked: for one benefit, or for all that were received by then and not thanked for. */
export const thank = command({
  from: ['content', 'extension'],
  input: v.object({ who: contactRefSchema, benefit: v.optional(idSchema), on: v.optional(daySchema) }),
  async change(tx, { who, benefit, on = tx.today }) {
    const { id } = await resolveContact(tx, who);
    const owed = (await tx.datedRecords(id)).filter(
      (record): record is BenefitRecord =>
        record.type === 'benefit' &&
        record.direction === 'received' &&
        (benefit ? record.id === benefit : record.on <= on && !(record.thanked && record.thanked <= on)),
    );
    if (!owed.length) throw new Refused(benefit ? 'noSuchRecord' : 'nothingOwed');
    for (const record of owed) await tx.set('datedRecords', record.id, { thanked: on });
    return id;
  },
});
