/** What a command is: who may send it, what goes in, what changes. Undo comes from the change log, the same for all. */
import type { GenericSchema, InferInput, InferOutput } from 'valibot';
import type { Database } from '../store/database';
import { type CommitResult, type CommitTime, commit } from '../store/write/commit';
import type { Transaction } from '../store/write/transaction';

/**
 * `content`: a content script, in the process of a page and trusted no more than that; `extension`: one of our own
 * pages.
 */
export type CommandSender = 'content' | 'extension';

/** One thing that can be done. */
export interface Command<S extends GenericSchema = GenericSchema, R = unknown> {
  from: readonly CommandSender[];
  input: S;
  change(tx: Transaction, input: InferOutput<S>): Promise<R>;
  /** In place of `change`, where the same command may be long work. */
  run?(db: Database, input: InferOutput<S>, time: CommitTime): Promise<CommitResult<R>>;
}

/** What may take long, or reaches beyond records and log: it has transactions of its own, each durable. */
export type LongCommand<S extends GenericSchema = GenericSchema, R = unknown> = Required<Omit<Command<S, R>, 'change'>>;

/** Keeps the types of schema and answer together. */
export const command = <S extends GenericSchema, R>(it: Command<S, R>): Command<S, R> => it;
/** The same for what may take long. */
export const longCommand = <S extends GenericSchema, R>(it: LongCommand<S, R>): LongCommand<S, R> => it;

/**
 * Does a command.
 * @param input as its schema gave it
 * @throws Refused, or what the database throws
 */
export function perform(
  db: Database,
  name: string,
  it: Command | LongCommand,
  input: unknown,
  time: CommitTime,
): Promise<CommitResult<unknown>> {
  return 'change' in it && !it.run ? commit(db, name, time, (tx) => it.change(tx, input)) : it.run!(db, input, time);
}

/** What a sender of the command passes, before it is checked. */
export type RawInputOf<C> = C extends { input: infer S extends GenericSchema } ? InferInput<S> : never;
/** What the command answers. */
export type ResultOf<C> =
  C extends Command<GenericSchema, infer R> ? R : C extends LongCommand<GenericSchema, infer R> ? R : never;

/** Why a command can't be done: codes that the surfaces put into the user's words (`failed_CODE`). */
const refusals = [
  'noSuchContact',
  'noSuchOffer',
  'noSuchRecord',
  'nobody',
  'alreadyUndone',
  'noSuchChange',
  'changedSince',
  'notADay',
  'before1900',
  'notMinutes',
  'notAnAmount',
  'negativeAmount',
  'unknownCurrency',
  'missing',
  'nothingOwed',
  'notALimit',
  'bareAmount',
  'notAQuantity',
  'notACadence',
  'tooLong',
  'inDoubt',
  'forgotten',
  'notAnAddress',
  'notAProfile',
  'notALink',
  'heldByOther',
] as const;
export type Refusal = (typeof refusals)[number];

/** Whether a validator's message is one of our codes. */
export const isRefusal = (message: string): message is Refusal => (refusals as readonly string[]).includes(message);

/** A command that can't be done. */
export class Refused extends Error {
  constructor(readonly code: Refusal) {
    super(code);
  }
}
