/** The panel in its frame: fills the frame's document and shows the people on the page. */
import '../shared/theme';
import './parts.css';
import { render } from 'preact';
import { enterFrame } from '../../content/panel/focus';
import type { PanelServices, PanelSurface } from '../../content/panel/panelHost';
import type { Shortcut } from '../../messages/toContent';
import { addSheets } from '../shared/styles';
import { uiLanguage } from '../shared/text/t';
import { AskConsent } from './AskConsent';
import { ChooseMode } from './ChooseMode';
import { Panel } from './Panel';
import { PanelState } from './state/panelState';

let state: PanelState | undefined;
let frameDocument: Document | undefined;

/** What the panel host calls. */
export const panelSurface: PanelSurface = {
  mount(document: Document, services: PanelServices) {
    // A frame that was emptied is filled again with what was in it.
    state ??= new PanelState(services, document);
    state.document = document;
    frameDocument = document;
    prepareDocument(document);
    render(<Panel state={state} />, document.body);
  },
  show: (seen, url, view) => state?.show(seen, url, view),
  shortcut: (name) => void onShortcut(name),
  contactsChanged(contacts) {
    const id = state?.view?.id;
    if (!contacts.length || !id || contacts.includes(id)) void state?.reload();
  },
  pageChanged: () => state?.thread.scheduleRead(),
  ask(document, group, what, onAnswer) {
    prepareDocument(document);
    const question =
      what === 'mode' ? (
        <ChooseMode group={group} onChoose={(mode) => onAnswer({ mode })} onLater={() => onAnswer()} />
      ) : (
        <AskConsent onAnswer={(consent) => onAnswer({ consent })} onLater={() => onAnswer()} />
      );
    render(question, document.body);
  },
  flush: () => state?.flush(),
  hasUnsavedWords: () => !!state?.fields.unsaved.size,
  showOther: (name) => name !== state?.otherName && state?.set({ otherName: name }),
  refuseClick: () => state?.notify('click_refused'),
  unmount() {
    state?.flush();
    if (frameDocument?.body) render(null, frameDocument.body);
    state = frameDocument = undefined;
  },
};

function prepareDocument(document: Document): void {
  document.documentElement.lang = uiLanguage();
  document.title = 'KnownFor';
  addSheets(document);
}

async function onShortcut(name: Shortcut): Promise<void> {
  if (frameDocument?.defaultView) enterFrame(frameDocument.defaultView);
  await state?.ready;
  if (name === 'tag') return state?.openPalette();
  if (name === 'told') await state?.markTold();
  // An open palette keeps the keyboard; then comes what can be accepted with one key, then the first field.
  const first = ['[role=dialog] input', '[data-first]', '.goal-line', 'h1']
    .map((selector) => frameDocument?.querySelector<HTMLElement>(selector))
    .find(Boolean);
  first?.focus();
}
