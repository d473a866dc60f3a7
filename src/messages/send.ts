/** Sending commands and queries to the worker. Neither ever throws: "can't be reached" is an answer too. */
import type { CommandName, CommandResult } from '../commands/index';
import type { PassToSave } from '../settings/passToSave';
import type { Failure, Reply } from './reply';
import type { CommandMessage, Queries, QueryMessage, QueryName } from './workerMessages';

/** The part of the browser's API that is needed; callers have it in two versions. */
interface Runtime {
  sendMessage(message: unknown): Promise<unknown>;
}

/** Sends a command to the worker. */
export async function sendCommand<N extends CommandName>(
  runtime: Runtime,
  message: CommandMessage<N>,
): Promise<Reply<CommandResult<N>>> {
  return send(runtime, { typed: Date.now(), ...message });
}

/** Asks the worker. */
export async function sendQuery<Q extends QueryName>(
  runtime: Runtime,
  query: Q,
  input: Queries[Q]['in'],
  pass?: PassToSave,
): Promise<Reply<Queries[Q]['out']>> {
  return send(runtime, { ask: query, input, ...(pass && { pass }) } satisfies QueryMessage<Q>);
}

async function send<T>(runtime: Runtime, message: unknown): Promise<Reply<T>> {
  try {
    return ((await runtime.sendMessage(message)) as Reply<T> | undefined) ?? gone('no answer');
  } catch (error) {
    // The extension was updated or removed under an open tab, or the worker could not start.
    return gone(String(error));
  }
}

const gone = (text: string): { ok: false; error: Failure } => ({ ok: false, error: { code: 'gone', text } });
