/** Commands done on a database as `execute` does them: the input checked, one write, each a second after the one before. */
import * as v from 'valibot';
import { type CommandInput, type CommandName, commands } from '../src/commands';
import type { Command } from '../src/commands/command';
import type { Day } from '../src/domain/model';
import type { Database } from '../src/store/database';
import { type CommitResult, commit } from '../src/store/write/commit';

/** @param db the database of the test that runs now */
export function acting(db: () => Database, today: Day) {
  let now = Date.parse(today);
  return async <N extends CommandName>(name: N, input: CommandInput<N>): Promise<CommitResult<unknown>> => {
    const { input: schema, change } = commands[name] as unknown as Command;
    const parsed = v.safeParse(schema, input);
    if (!parsed.success) throw new Error(parsed.issues[0].message);
    now += 1000;
    return commit(db(), name, { now, today }, (tx) => change(tx, parsed.output));
  };
}
