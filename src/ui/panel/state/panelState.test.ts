/** What the panel shows is what is stored, in whatever order the worker's answers come. */
import { expect, test } from 'vitest';
import { eventually } from '../../../../test/fixtures/eventually';
import type { PanelServices } from '../../../content/panel/panelHost';

const browser = {
  i18n: { getMessage: (key: string) => key },
  storage: { local: { get: async () => ({}) } },
};
Object.assign(globalThis, { browser, chrome: browser, FIREFOX: false });
const { PanelState } = await import('./panelState');

const anna = { name: 'Anna Nowak', role: 'subject', emails: [] } as const;
const viewWith = (note: string) => ({ id: 'anna', offers: [], standing: { concerns: [] }, contact: { note } });

test('an answer that was asked before a save and comes after it is asked again', async () => {
  let stored = 'old';
  const asked: ((view: unknown) => void)[] = [];
  const services = {
    ask: (query: string) =>
      query === 'contactView' ? new Promise((answer) => asked.push(answer)) : Promise.resolve({ ok: false }),
    async save() {
      stored = 'new';
      return { ok: true, view: viewWith(stored) };
    },
  };
  const state = new PanelState(services as unknown as PanelServices, {} as Document);
  const answer = (note: string) => asked.shift()!({ ok: true, value: viewWith(note) });
  state.show({ kind: 'profile', people: [{ ...anna }], evidence: {} } as never, 'https://www.linkedin.com/in/anna');
  answer(stored);
  await state.ready;
  const reading = state.reload();
  await state.save({ do: 'field', input: { who: state.who(), field: 'note', text: 'new' } });
  answer('old');
  await eventually(() => expect(asked).toHaveLength(1));
  answer(stored);
  await reading;
  expect(state.view?.contact.note).toBe('new');
});
