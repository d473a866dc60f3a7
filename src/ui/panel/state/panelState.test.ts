/** What the panel shows is what is stored, in whatever order the worker's answers come. */
import { expect, test } from 'vitest';
import { eventually } from '../../../../test/fixtures/eventually';
import type { PanelServices } from '../../../content/panel/panelHost';

const browser = {
  i18n: { getMessage: (key: string) => key },
  storage: { local: { get: async () => ({}) } },
};
Object.assign(globalThis, { browser, chrome: browser, FIREFOX: false, requestIdleCallback: setTimeout });
const { PanelState } = await import('./panelState');

const anna = { name: 'Anna Nowak', role: 'subject', emails: [] } as const;
const viewWith = (note: string) => ({ id: 'anna', offers: [], standing: { concerns: [] }, contact: { note } });

const seen = { kind: 'profile', people: [{ ...anna }], evidence: {} } as never;

/** A panel on Anna, and how the worker answers it: her view only when a test says so. */
function panelOnAnna(stored: { note: string }) {
  const asked: ((view: unknown) => void)[] = [];
  const saving: (() => void)[] = [];
  const services = {
    ask: (query: string) =>
      query === 'contactView' ? new Promise((answer) => asked.push(answer)) : Promise.resolve({ ok: false }),
    save: () =>
      new Promise((answer) => {
        saving.push(() => {
          stored.note = 'new';
          answer({ ok: true, view: viewWith(stored.note) });
        });
      }),
  };
  const state = new PanelState(services as unknown as PanelServices, {} as Document);
  const answer = (note: string) => asked.shift()!({ ok: true, value: viewWith(note) });
  const save = () => state.save({ do: 'field', input: { who: state.who(), field: 'note', text: 'new' } });
  state.show(seen, 'https://www.linkedin.com/in/anna');
  answer(stored.note);
  return { state, asked, answer, save, finishSave: () => saving.shift()!() };
}

test('an answer that was asked before a save and comes after it is asked again', async () => {
  const { state, asked, answer, save, finishSave } = panelOnAnna({ note: 'old' });
  await state.ready;
  const reading = state.reload();
  const saved = save();
  finishSave();
  await saved;
  answer('old');
  await eventually(() => expect(asked).toHaveLength(1));
  answer('new');
  await reading;
  expect(state.view?.contact.note).toBe('new');
});

test('who is shown anew while a save is on its way is shown with what was saved', async () => {
  const { state, asked, answer, save, finishSave } = panelOnAnna({ note: 'old' });
  await state.ready;
  const saved = save();
  state.show(seen, 'https://www.linkedin.com/in/anna/?again');
  answer('old');
  await state.ready;
  finishSave();
  await eventually(() => expect(asked).toHaveLength(1));
  answer('new');
  await saved;
  await eventually(() => expect(state.view?.contact.note).toBe('new'));
});
