/** What a command is: who may send it, what goes in, what changes. Undo comes from the change log, the same for all. */
import type { GenericSchema, InferInput, InferOutput } from 'valibot';
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
}

/** Keeps the types of schema and answer together. */
export const command = <S extends GenericSchema, R>(it: Command<S, R>): Command<S, R> => it;

/** What a sender of the command passes, before it is checked. */
export type RawInputOf<C> = C extends Command<infer S, unknown> ? InferInput<S> : never;
/** What the command answers. */
export type ResultOf<C> = C extends Command<GenericSchema, infer R> ? R : never;

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
  'notAFigure',
  'notACadence',
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
