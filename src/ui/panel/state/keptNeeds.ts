/** What somebody asks for on the page is kept with the first thing that the user does about them, in the same step. */
import type { CommandName } from '../../../commands';
import type { Day } from '../../../domain/model';
import type { CommandMessage, ThreadNeed } from '../../../messages/workerMessages';

/** Logging, telling and setting a goal; a tag, a note and what is only put away say nothing of what they asked. */
const acts: ReadonlySet<CommandName> = new Set(['benefit', 'evidence', 'goal', 'reminder', 'told', 'touchpoint']);

/** A command with what it is to keep; without a day, it was asked today. */
export function withNeeds<N extends CommandName>(
  message: CommandMessage<N>,
  { thread, now }: { thread: { readonly needs: readonly ThreadNeed[] }; now: Day },
): CommandMessage<N> {
  const found = thread.needs.filter(({ kept }) => !kept);
  if (!found.length || !acts.has(message.do)) return message;
  const kept = found.map(({ on = now, offer, sentence }) => ({ on, offer, sentence }));
  const { who, ...input } = message.input as CommandMessage<'touchpoint'>['input'];
  return { ...message, input: { ...input, who: { ...who, needs: kept } } as typeof message.input };
}
