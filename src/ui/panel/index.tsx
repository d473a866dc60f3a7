/** The panel's bundle: fills the frame that the core made, and shows whom the core saw. */
import { render } from 'preact';
import { enterFrame } from '../../content/focus';
import type { Shortcut } from '../../content/panel';
import type { Outside, Surface } from '../../content/shell';
import { language } from '../shared/t';
import theme from '../shared/theme.css';
import { Choose } from './Choose';
import { Panel } from './Panel';
import css from './panel.css';
import { PanelState } from './state';

let state: PanelState | undefined;
let place: Document | undefined;

/** The panel as its shell sees it. */
export const surface: Surface = {
  mount(document: Document, outside: Outside) {
    state = new PanelState(outside);
    place = document;
    dress(document);
    render(<Panel state={state} />, document.body);
  },
  show: (seen, url, asked) => state?.show(seen, url, asked),
  shortcut: (name) => void onShortcut(name),
  changed(contacts) {
    const id = state?.view?.id;
    if (!contacts.length || !id || contacts.includes(id)) void state?.look();
  },
  again: () => state?.thread.again(),
  choose(document, chosen) {
    dress(document);
    render(<Choose chosen={chosen} />, document.body);
  },
  flush: () => state?.flush(),
  unmount() {
    state?.flush();
    if (place?.body) render(null, place.body);
    state = place = undefined;
  },
};

function dress(document: Document): void {
  document.documentElement.lang = language();
  document.title = 'KnownFor';
  const style = document.createElement('style');
  style.textContent = theme + css;
  document.head.append(style);
}

async function onShortcut(name: Shortcut): Promise<void> {
  if (place?.defaultView) enterFrame(place.defaultView);
  await state?.opened;
  if (name === 'tag') return state?.openTags();
  if (name === 'told') await state?.told();
  // An open palette keeps the keyboard; else what can be accepted with one key comes first, then what can be written.
  const first = ['[role=dialog] input', '[data-first]', 'select', 'h1']
    .map((one) => place?.querySelector<HTMLElement>(one))
    .find(Boolean);
  first?.focus();
}
