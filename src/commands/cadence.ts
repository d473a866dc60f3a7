import * as v from 'valibot';
import { fold } from '../domain/folding';
import { own } from '../store/records';
import { command, Refused } from './command';
import { Pace, Tag, Who } from './inputs';
import { keepSettings } from './setting';
import { contactFor } from './who';

/** To be in touch every so many days, with one contact or with all who have a tag; `null` ends it. */
export const cadence = command({
  from: ['content', 'extension'],
  input: v.object({ who: v.optional(Who), tag: v.optional(Tag), every: v.nullable(Pace) }),
  async change(tx, { who, tag, every }) {
    if (who) await tx.set('contacts', (await contactFor(tx, who)).id, { every: every ?? undefined });
    else if (!tag) throw new Refused('missing');
    else await keepSettings(tx, 'paces', { [own(fold(tag))]: every ?? undefined });
  },
});
