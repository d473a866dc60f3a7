import * as v from 'valibot';
import { type Evidence, evidenceKinds, rungs } from '../../domain/model';
import type { EvidenceRecord } from '../../store/records';
import { command, Refused } from '../command';
import { datedRecordRef, daySchema, editedTextSchema, idSchema } from '../inputBounds';
import { patchOf, requireOffer, saveDatedRecord } from './datedRecord';

/**
 * What somebody knows of an offer: adds evidence of any kind, changes it, or removes it. `corrected` sets the rung by
 * hand and has to say which; any other kind has none.
 */
export const evidence = command({
  from: ['content', 'extension'],
  input: v.object({
    ...datedRecordRef,
    on: v.optional(daySchema),
    offer: v.optional(idSchema),
    kind: v.optional(v.picklist(evidenceKinds)),
    rung: v.optional(v.picklist(rungs)),
    sentence: v.optional(editedTextSchema),
  }),
  async change(tx, { who, id, remove, ...fields }) {
    await requireOffer(tx, fields.offer);
    const before = id ? await tx.get('datedRecords', id) : undefined;
    const after: Partial<Evidence> = { ...(before as EvidenceRecord | undefined), ...patchOf(fields) };
    if (!remove && !(after.kind && after.offer)) throw new Refused('missing');
    if (!remove && after.kind === 'corrected' && !after.rung) throw new Refused('missing');
    const rung = fields.kind && fields.kind !== 'corrected' ? { rung: null } : {};
    return saveDatedRecord(tx, 'evidence', { who, id, remove }, { ...fields, ...rung }, { on: tx.today });
  },
});
