/** The panel in its frame: fills the frame's document and shows the people on the page. */
import '../shared/baseStyles';
import './parts.css';
import { Fragment, render, type VNode } from 'preact';
import { enterFrame } from '../../content/panel/focus';
import type { PanelSurface } from '../../content/panel/panelHost';
import type { Shortcut } from '../../messages/shortcut';
import { addSheets } from '../shared/styles';
import { uiLanguage } from '../shared/text/t';
import { AskConsent } from './AskConsent';
import { ChooseMode } from './ChooseMode';
import { Panel } from './Panel';
import { doShortcut } from './panelShortcut';
import { PanelState } from './state/panelState';

let state: PanelState | undefined;
let frameDocument: Document | undefined;
/** Draws what is shown. */
let draw = () => {};
let drawings = 0;

/** What the panel host calls. */
export const panelSurface: PanelSurface = {
  mount(document, services, first) {
    // A frame that was emptied is filled again with what was in it.
    state ??= new PanelState(services, document);
    const shown = state;
    shown.document = document;
    frameDocument = document;
    prepare(document, () => <Panel state={shown} />);
    // Drawn once, with what is known, which is there in a moment; what was in a frame that is gone isn't drawn again.
    shown.onChange(() => (shown.view || shown.failure) && draw());
    if (first) shown.show(first.seen, first.url, first.view);
    if (!first?.view) return draw();
    const drawThis = draw;
    setTimeout(() => draw === drawThis && !document.body.firstChild && draw(), answerTime);
  },
  show: (seen, url, view) => state?.show(seen, url, view),
  shortcut: onShortcut,
  contactsChanged(contacts) {
    const id = state?.view?.id;
    if (!contacts.length || !id || contacts.includes(id)) void state?.reload();
  },
  pageChanged: () => state?.thread.scheduleRead(),
  ask(document, group, what, onAnswer) {
    prepare(document, () =>
      what === 'mode' ? (
        <ChooseMode group={group} onChoose={(mode) => onAnswer({ mode })} onLater={() => onAnswer()} />
      ) : (
        <AskConsent onAnswer={(consent) => onAnswer({ consent })} onLater={() => onAnswer()} />
      ),
    );
    draw();
  },
  languageChanged: () => draw(),
  flush: () => state?.flush(),
  hasUnsavedWords: () => !!state?.fieldSaver.unsaved.size,
  showOther: (name) => name !== state?.otherName && state?.set({ otherName: name }),
  refuseClick: () => state?.notify('click_refused'),
  unmount() {
    state?.flush();
    if (frameDocument?.body) render(null, frameDocument.body);
    state = frameDocument = undefined;
    draw = () => {};
  },
};

/** Milliseconds for which a frame waits for what is known of a person: after them it shows the name alone. */
const answerTime = 100;

/** Makes a frame ready to be drawn, and drawn anew when the language changes: what is typed is not in the drawing. */
function prepare(document: Document, content: () => VNode): void {
  document.title = 'KnownFor';
  addSheets(document);
  draw = () => {
    // A frame that is gone has no body any more.
    if (!document.body) return;
    document.documentElement.lang = uiLanguage();
    render(<Fragment key={drawings++}>{content()}</Fragment>, document.body);
  };
}

function onShortcut(name: Shortcut, isInside: () => boolean, isByKey: boolean): void {
  if (frameDocument?.defaultView) enterFrame(frameDocument.defaultView);
  void doShortcut(name, state, frameDocument, { isInside, isByKey });
}
