/** The panel's side of the contract with the core: a surface in its frame, saving what is typed in it. */
import type { CommandName, CommandResult } from '../../commands/index';
import type { Reply } from '../../messages/reply';
import { sendCommand, sendQuery } from '../../messages/send';
import type { Shortcut } from '../../messages/toContent';
import type { CommandMessage, Queries, QueryName } from '../../messages/toWorker';
import { browser } from '../../platform/browser';
import type { Message, Seen } from '../../readers/reader';
import type { WorkingMode } from '../../settings/workingMode';
import { draftsFor, forgetDrafts, keepDraft } from '../drafts';
import { insertText } from '../insertText';
import { currentDoubts } from '../pageChanged';
import { sharedWorld } from '../sharedWorld';
import type { PanelHost, PanelShowing } from './contract';
import { leaveFrame } from './focus';
import { Frame } from './frame';

/** What a surface may do with the world outside its frame. */
export interface PanelOutside {
  ask<Q extends QueryName>(query: Q, input: Queries[Q]['in']): Promise<Reply<Queries[Q]['out']>>;
  /** Sends a command; with a field, together with the drafts kept for it, which are let go once it is saved. */
  save<N extends CommandName>(message: CommandMessage<N>, field?: string): Promise<Reply<CommandResult<N>>>;
  /** Keeps what is being typed, as the command that would save it. */
  keep<N extends CommandName>(field: string, message: CommandMessage<N>): Promise<void>;
  aside(): void;
  /** Puts the panel on the other side; absent where it has no sides. */
  move?(): void;
  /** Gives the keyboard back to the page. */
  leave(): void;
  /** The messages that the page shows now, where it shows any. */
  messages?(): Message[] | Promise<Message[]>;
  /** What of the page is not as its readers know it, now. */
  doubts?(): string[] | Promise<string[]>;
  /** Opens the report of the page. */
  report?(): void;
  /** Puts text at the cursor of the box in which the user writes. @returns false where no such box is open */
  insert?(text: string): boolean;
}

/** What the shell asks of the surface that it holds. */
export interface PanelSurface {
  mount(document: Document, outside: PanelOutside): void;
  show(seen: Seen, url: string, asked?: PanelShowing['asked']): void;
  shortcut(name: Shortcut): void;
  changed(contacts: string[]): void;
  /** The page changed and still shows the same people. */
  again(): void;
  flush(): void;
  /** Shows the three ways to choose from. */
  choose(document: Document, chosen: (way: WorkingMode) => void): void;
  unmount(): void;
}

/** Puts a surface into the page. */
export function createPanelHost(surface: PanelSurface): PanelHost {
  let frame: Frame | undefined;
  let choosing: Frame | undefined;
  let showing: PanelShowing | undefined;
  const outside: PanelOutside = {
    ask: (query, input) => sendQuery(browser.runtime, query, input),
    save,
    keep: keepDraft,
    aside: () => showing?.aside(),
    move: () => showing?.move(),
    leave: leaveFrame,
    messages: () => sharedWorld.pageReader?.messages() ?? [],
    doubts: currentDoubts,
    report: () => void sendQuery(browser.runtime, 'openReport', null),
    insert(text) {
      const box = sharedWorld.pageReader?.compose();
      if (!box) return false;
      leaveFrame();
      return insertText(box, text);
    },
  };
  const mount = (document: Document) => {
    surface.mount(document, outside);
    if (showing) surface.show(showing.seen, showing.url, showing.asked);
  };
  return {
    choose(dock, chosen) {
      choosing?.close();
      choosing = new Frame(
        dock,
        (document) =>
          surface.choose(document, (way) => {
            choosing?.close();
            if (way === 'beside') void sendQuery(browser.runtime, 'openPage', 'side panel');
            chosen(way);
          }),
        () => {},
        true,
      );
      choosing.open();
    },
    show(next) {
      showing = next;
      if (frame) surface.show(next.seen, next.url, next.asked);
      frame ??= new Frame(next.dock, mount, () => surface.unmount());
      frame.stand(next.dock);
      frame.open();
    },
    shortcut: (name) => surface.shortcut(name),
    changed: (contacts) => surface.changed(contacts),
    lock() {
      surface.flush();
      frame?.lock();
    },
    unlock() {
      frame?.unlock();
      if (frame) surface.again();
    },
    close() {
      choosing?.close();
      frame?.close();
      frame = undefined;
    },
    hasFocus: () => !!frame?.hasFocus(),
  };
}

async function save<N extends CommandName>(
  message: CommandMessage<N>,
  field?: string,
): Promise<Reply<CommandResult<N>>> {
  const drafts = field ? draftsFor(field) : [];
  const reply = await sendCommand(browser.runtime, { ...message, drafts });
  if (field && reply.ok) forgetDrafts(field, drafts);
  return reply;
}
