/** The messages between content scripts, our own pages and the worker: their shapes, and the two ways to send them. */

import type { CommandInput, CommandName, CommandResult } from '../commands/index';
import type { Language, Offer } from '../domain/model';
import type { Proposal } from '../mentions/proposals';
import type { Message, Person, Seen } from '../readers/reader';
import type { ContactView } from '../store/queries/contactView';
import type { RecentEvent } from '../store/queries/queries';
import type { Draft } from '../store/records';

/** Why something was not done: a code for the user's words, and a text for the log. */
export interface Failure {
  code: 'refused' | 'invalid' | 'storage' | 'full' | 'gone' | string;
  text: string;
}
export type Reply<T> = { ok: true; value: T; change?: number } | { ok: false; error: Failure };

export interface CommandMessage<N extends CommandName = CommandName> {
  do: N;
  input: CommandInput<N>;
  /** Keys in storage.local that hold what is being saved; removed once it is. */
  drafts?: string[];
  /** When it was typed, in milliseconds since 1970. */
  typed?: number;
}

/** What is heard in a thread. */
export interface ThreadEvidence {
  proposals: Proposal[];
  language: Language;
}

/** What a content script may ask of the worker: query → what goes in, what comes back. */
export interface Queries {
  /** Puts a site's readers and the core into the asking frame. */
  pageController: { in: string; out: null };
  /** Wakes the worker while the page still loads. */
  awake: { in: null; out: null };
  /** Keeps a draft for a content script whose own writing would be too slow. */
  keep: { in: Draft; out: null };
  /** Puts the panel's bundle into the asking frame. */
  panel: { in: null; out: null };
  /** What is known of a person, and the verdict. */
  look: { in: { person: Person }; out: ContactView };
  /** What the messages of a thread tell of the offers that concern a person, and the language to write in. */
  thread: { in: { person: Person; messages: Message[] }; out: ThreadEvidence };
  /** Tags to offer: the latest first, then all. */
  tags: { in: null; out: string[] };
  /** The event of these days, if there was one. */
  event: { in: null; out: RecentEvent | null };
  /** The user's offers, the main one first. */
  offers: { in: null; out: Offer[] };
  /** Who is on the page now, for the browser's side panel. */
  seen: { in: { seen: Seen; url: string }; out: null };
  /** Opens one of our own pages. */
  open: { in: 'options' | 'popup' | 'side panel'; out: null };
  /** Opens the report of the asking page: what it is like without anybody on it. */
  report: { in: null; out: null };
}
export type QueryName = keyof Queries;
export interface QueryMessage<Q extends QueryName = QueryName> {
  ask: Q;
  input: Queries[Q]['in'];
}

/** What the worker tells content scripts. */
export type ContentMessage =
  | { tell: 'command'; name: 'open-panel' | 'tag' | 'told' }
  | { tell: 'changed'; contacts: string[] }
  | { tell: 'who' }
  | { tell: 'messages' };

/** What a content script answers to `who`. */
export interface PageAnswer {
  seen?: Seen | undefined;
  url: string;
  /** What of the page is not as its readers know it; nothing where nobody is to be expected. */
  warnings: string[];
}

interface Runtime {
  sendMessage(message: unknown): Promise<unknown>;
}

/** Sends a command to the worker. Never throws: a worker that can't be reached is an answer too. */
export async function sendCommand<N extends CommandName>(
  runtime: Runtime,
  message: CommandMessage<N>,
): Promise<Reply<CommandResult<N>>> {
  return reach(runtime, { typed: Date.now(), ...message });
}

/** Asks the worker. */
export async function sendQuery<Q extends QueryName>(
  runtime: Runtime,
  query: Q,
  input: Queries[Q]['in'],
): Promise<Reply<Queries[Q]['out']>> {
  return reach(runtime, { ask: query, input } satisfies QueryMessage<Q>);
}

async function reach<T>(runtime: Runtime, message: unknown): Promise<Reply<T>> {
  try {
    return ((await runtime.sendMessage(message)) as Reply<T> | undefined) ?? gone('no answer');
  } catch (error) {
    // The extension was updated or removed under an open tab, or the worker could not start.
    return gone(String(error));
  }
}

const gone = (text: string): { ok: false; error: Failure } => ({ ok: false, error: { code: 'gone', text } });
