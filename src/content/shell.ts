/** The panel's side of the contract with the core: a surface in its frame, saving what is typed in it. */
import type { AnswerOf, Name } from '../commands';
import { ask, type Doing, type Queries, type Query, type Reply, send } from '../commands/messages';
import type { Way } from '../domain/ways';
import type { Message, Seen } from '../readers/reader';
import { browser } from './browser';
import { doubtsNow } from './doubts';
import { keep, keptFor, letGo } from './drafts';
import { leaveFrame } from './focus';
import { Frame } from './frame';
import { insert } from './insert';
import type { Panel, Shortcut, Showing } from './panel';
import { world } from './world';

/** What a surface may do with the world outside its frame. */
export interface Outside {
  ask<Q extends Query>(query: Q, input: Queries[Q]['in']): Promise<Reply<Queries[Q]['out']>>;
  /** Sends a command; with a field, together with the drafts kept for it, which are let go once it is saved. */
  save<N extends Name>(message: Doing<N>, field?: string): Promise<Reply<AnswerOf<N>>>;
  /** Keeps what is being typed, as the command that would save it. */
  keep<N extends Name>(field: string, message: Doing<N>): Promise<void>;
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
export interface Surface {
  mount(document: Document, outside: Outside): void;
  show(seen: Seen, url: string, asked?: Showing['asked']): void;
  shortcut(name: Shortcut): void;
  changed(contacts: string[]): void;
  /** The page changed and still shows the same people. */
  again(): void;
  flush(): void;
  /** Shows the three ways to choose from. */
  choose(document: Document, chosen: (way: Way) => void): void;
  unmount(): void;
}

/** Puts a surface into the page. */
export function shell(surface: Surface): Panel {
  let frame: Frame | undefined;
  let choosing: Frame | undefined;
  let showing: Showing | undefined;
  const outside: Outside = {
    ask: (query, input) => ask(browser.runtime, query, input),
    save,
    keep,
    aside: () => showing?.aside(),
    move: () => showing?.move(),
    leave: leaveFrame,
    messages: () => world.reading?.messages() ?? [],
    doubts: doubtsNow,
    report: () => void ask(browser.runtime, 'report', null),
    insert(text) {
      const box = world.reading?.compose();
      if (!box) return false;
      leaveFrame();
      return insert(box, text);
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
            if (way === 'beside') void ask(browser.runtime, 'open', 'side panel');
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

async function save<N extends Name>(message: Doing<N>, field?: string): Promise<Reply<AnswerOf<N>>> {
  const drafts = field ? keptFor(field) : [];
  const reply = await send(browser.runtime, { ...message, drafts });
  if (field && reply.ok) letGo(field, drafts);
  return reply;
}
