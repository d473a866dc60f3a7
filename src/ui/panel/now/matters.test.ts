import { expect, test } from 'vitest';
import type { Trap } from '../../../domain/model';
import type { ContactView } from '../../../store/queries/contacts/contactView';
import { matters } from './matters';

const trap = (kind: Trap['kind'], figures: Trap['figures'] = {}): Trap => ({ kind, figures, step: 'tell' });
const unaware = { rung: 'unaware', faded: false, knows: false };
const heard = { rung: 'heard', faded: false, knows: true };

interface Given {
  flagged?: boolean;
  known?: string[];
  fits?: string[];
  goal?: string;
  traps?: Trap[];
  dismissed?: Trap[];
}

/** Somebody whom three offers concern. */
function viewOf({ flagged = true, known = [], fits = [], goal, traps = [], dismissed = [] }: Given): ContactView {
  const ids = ['a', 'b', 'c'];
  return {
    offers: ids.map((id) => ({ id, name: id })),
    contact: { goals: goal ? [{ state: 'open', offer: goal }] : [] },
    standing: {
      flagged,
      fits,
      concerns: ids,
      traps,
      offers: Object.fromEntries(ids.map((id) => [id, known.includes(id) ? heard : unaware])),
    },
    dismissed,
  } as unknown as ContactView;
}

const untold = trap('untold', { touchpoints: 5 });
const cases: [what: string, given: Given, said: string[]][] = [
  ['nothing flags', { flagged: false }, []],
  ['the offers’ own order', {}, ['a', 'b', 'c']],
  ['what fits comes first', { fits: ['c', 'b'] }, ['b', 'c', 'a']],
  ['what an open goal names comes before', { fits: ['b'], goal: 'c' }, ['c', 'b', 'a']],
  ['what is known is no matter', { known: ['a', 'b'] }, ['c']],
  [
    'the untold trap is one with the first offer',
    { known: ['b', 'c'], traps: [untold, trap('noGoal')] },
    ['a+untold', 'noGoal'],
  ],
  [
    'other traps come after',
    { known: ['a', 'b', 'c'], flagged: false, traps: [trap('noGoal'), trap('oneSided')] },
    ['noGoal', 'oneSided'],
  ],
  ['put off until its figures change', { traps: [untold, trap('noGoal')], dismissed: [untold] }, ['noGoal']],
  [
    'put off with other figures',
    { known: ['b', 'c'], traps: [untold], dismissed: [trap('untold', { touchpoints: 4 })] },
    ['a+untold'],
  ],
];

test.each(cases)('%s', (_, given, said) => {
  const names = matters(viewOf(given)).map((matter) =>
    matter.kind === 'trap' ? matter.trap.kind : matter.offer.id + (matter.trap ? `+${matter.trap.kind}` : ''),
  );
  expect(names).toEqual(said);
});
