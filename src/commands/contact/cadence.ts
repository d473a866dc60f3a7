import * as v from 'valibot';
import { fold } from '../../language/folding';
import { namedField } from '../../store/settingRecord';
import { command, Refused } from '../command';
import { cadenceSchema, contactRefSchema, tagSchema } from '../inputBounds';
import { saveSettings } from '../settings/setting';
import { resolveContact } from './resolveContact';

/** To be in touch every so many days, with one contact or with all who have a tag; `null` ends it. */
export const cadence = command({
  from: ['content', 'extension'],
  input: v.object({ who: v.optional(contactRefSchema), tag: v.optional(tagSchema), days: v.nullable(cadenceSchema) }),
  async change(tx, { who, tag, days }) {
    if (who) await tx.set('contacts', (await resolveContact(tx, who)).id, { cadence: days ?? undefined });
    else if (!tag) throw new Refused('missing');
    else await saveSettings(tx, 'cadences', { [namedField(fold(tag))]: days ?? undefined });
  },
});
