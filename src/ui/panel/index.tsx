/** The panel's bundle: fills the frame that its host made, and shows whom the page controller saw. */
import { render } from 'preact';
import type { Shortcut } from '../../content/panel/contract';
import { enterFrame } from '../../content/panel/focus';
import type { PanelServices, PanelSurface } from '../../content/panel/panelHost';
import { uiLanguage } from '../shared/text/t';
import theme from '../shared/theme.css';
import { ChooseMode } from './ChooseMode';
import { Panel } from './Panel';
import css from './panel.css';
import { PanelState } from './panelState';

let state: PanelState | undefined;
let place: Document | undefined;

/** The panel as its host sees it. */
export const surface: PanelSurface = {
  mount(document: Document, services: PanelServices) {
    state = new PanelState(services);
    place = document;
    dress(document);
    render(<Panel state={state} />, document.body);
  },
  show: (seen, url, view) => state?.show(seen, url, view),
  shortcut: (name) => void onShortcut(name),
  contactsChanged(contacts) {
    const id = state?.view?.id;
    if (!contacts.length || !id || contacts.includes(id)) void state?.look();
  },
  pageChanged: () => state?.thread.again(),
  chooseMode(document, onChosen) {
    dress(document);
    render(<ChooseMode chosen={onChosen} />, document.body);
  },
  flush: () => state?.flush(),
  unmount() {
    state?.flush();
    if (place?.body) render(null, place.body);
    state = place = undefined;
  },
};

function dress(document: Document): void {
  document.documentElement.lang = uiLanguage();
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
