import * as v from 'valibot';
import type { BenefitRecord } from '../store/records';
import { command, Refused } from './command';
import { Day, Id, Who } from './inputs';
import { contactFor } from './who';

/** You thanked: for one benefit, or for all that were received by then and not thanked for. */
export const thank = command({
  from: ['content', 'extension'],
  input: v.object({ who: Who, benefit: v.optional(Id), on: v.optional(Day) }),
  async change(tx, { who, benefit, on = tx.today }) {
    const { id } = await contactFor(tx, who);
    const owed = (await tx.facts(id)).filter(
      (fact): fact is BenefitRecord =>
        fact.type === 'benefit' &&
        fact.direction === 'received' &&
        (benefit ? fact.id === benefit : fact.on <= on && !(fact.thanked && fact.thanked <= on)),
    );
    if (!owed.length) throw new Refused(benefit ? 'noSuchFact' : 'nothingOwed');
    for (const one of owed) await tx.set('facts', one.id, { thanked: on });
    return id;
  },
});
