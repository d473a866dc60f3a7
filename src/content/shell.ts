/** The panel's side of the contract with the core: a surface in its frame, saving what is typed in it. */
import type { AnswerOf, Name } from '../commands';
import { ask, type Doing, type Queries, type Query, type Reply, send } from '../commands/messages';
import type { Way } from '../domain/ways';
import type { Seen } from '../readers/reader';
import { browser } from './browser';
import { keep, keptFor, letGo } from './drafts';
import { leaveFrame } from './focus';
import { Frame } from './frame';
import type { Panel, Shortcut, Showing } from './panel';
import { rescue } from './rescue';

/** What a surface may do with the world outside its frame. */
export interface Outside {
  ask<Q extends Query>(query: Q, input: Queries[Q]['in']): Promise<Reply<Queries[Q]['out']>>;
  /** Sends a command; with a field, together with the drafts kept for it, which are let go once it is saved. */
  save<N extends Name>(message: Doing<N>, field?: string): Promise<Reply<AnswerOf<N>>>;
  /** Keeps what is being typed, as the command that would save it. */
  keep<N extends Name>(field: string, message: Doing<N>): Promise<void>;
  aside(): void;
  /** Gives the keyboard back to the page. */
  leave(): void;
}

/** What the shell asks of the surface that it holds. */
export interface Surface {
  mount(document: Document, outside: Outside): void;
  show(seen: Seen, url: string): void;
  shortcut(name: Shortcut): void;
  changed(contacts: string[]): void;
  flush(): void;
  /** Shows the three ways to choose from. */
  choose(document: Document, chosen: (way: Way) => void): void;
  unmount(): void;
}

/** CSS pixels; the three ways and why there are three. */
const chooserHeight = 470;

/** Puts a surface into the page. */
export function shell(surface: Surface): Panel {
  let frame: Frame | undefined;
  let showing: Showing | undefined;
  const outside: Outside = {
    ask: (query, input) => ask(browser.runtime, query, input),
    save,
    keep,
    aside: () => showing?.aside(),
    leave: leaveFrame,
  };
  for (const message of rescue()) void send(browser.runtime, message);
  const mount = (document: Document) => {
    surface.mount(document, outside);
    if (showing) surface.show(showing.seen, showing.url);
  };
  return {
    choose(dock, chosen) {
      const choosing = new Frame(
        dock,
        (document) =>
          surface.choose(document, (way) => {
            choosing.close();
            if (way === 'beside') void ask(browser.runtime, 'open', 'side panel');
            chosen(way);
          }),
        () => {},
        chooserHeight,
      );
      choosing.open();
    },
    show(next) {
      showing = next;
      if (frame) surface.show(next.seen, next.url);
      frame ??= new Frame(next.dock, mount, () => surface.unmount());
      frame.open();
    },
    shortcut: (name) => surface.shortcut(name),
    changed: (contacts) => surface.changed(contacts),
    lock() {
      surface.flush();
      frame?.lock();
    },
    unlock: () => frame?.unlock(),
    close() {
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
