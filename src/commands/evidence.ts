import * as v from 'valibot';
import { type Evidence, evidenceKinds, rungs } from '../domain/words';
import type { EvidenceRecord } from '../store/records';
import { command, Refused } from './command';
import { Day, Id, Text, which } from './inputs';
import { given, keepRecord, knownOffer } from './record';

/**
 * What somebody knows of an offer: adds evidence of any kind, changes it, or removes it. `corrected` sets the rung by
 * hand and has to say which; any other kind has none.
 */
export const evidence = command({
  from: ['content', 'extension'],
  input: v.object({
    ...which,
    on: v.optional(Day),
    offer: v.optional(Id),
    kind: v.optional(v.picklist(evidenceKinds)),
    rung: v.optional(v.picklist(rungs)),
    sentence: v.optional(Text),
  }),
  async change(tx, { who, id, remove, ...said }) {
    await knownOffer(tx, said.offer);
    const before = id ? await tx.get('facts', id) : undefined;
    const after: Partial<Evidence> = { ...(before as EvidenceRecord | undefined), ...given(said) };
    if (!remove && !(after.kind && after.offer)) throw new Refused('missing');
    if (!remove && after.kind === 'corrected' && !after.rung) throw new Refused('missing');
    const rung = said.kind && said.kind !== 'corrected' ? { rung: null } : {};
    return keepRecord(tx, 'evidence', { who, id, remove }, { ...said, ...rung }, { on: tx.today });
  },
});
