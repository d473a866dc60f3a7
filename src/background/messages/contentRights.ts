/**
 * What a content script may do: something about a person whom its document was shown, undo of what that document did,
 * and an exception of an offer. Ids give it no rights: the contact is whom the person's identities name.
 */
import type { Runtime } from 'webextension-polyfill';
import type { CommandName } from '../../commands';
import type { ContactRef } from '../../commands/inputBounds';
import type { Person } from '../../readers/reader';
import type { PassToSave } from '../../settings/passToSave';
import { documentOf, type PassesToSave } from './issuedPasses';

/** Where a message comes from, as the browser says; of a draft, nothing is known. */
export interface MessageOrigin {
  tab?: number | undefined;
  document?: string | undefined;
  url?: string | undefined;
}

/** Where a content script's message comes from, as the browser says. */
export const originOf = (sender: Runtime.MessageSender): MessageOrigin => ({
  tab: sender.tab?.id,
  document: documentOf(sender),
  url: sender.tab?.url ?? sender.url,
});

/** Commands that are about nobody. */
const aboutNobody: ReadonlySet<string> = new Set<CommandName>(['exception', 'undo']);

interface ContentMessage {
  name: string;
  /** As its schema left it. */
  input: unknown;
  show?: Person | undefined;
  pass?: PassToSave | undefined;
}

/** @returns the input without what a page may not say, or undefined where the document may not do this */
export async function contentInput(
  passes: PassesToSave,
  { name, input, show, pass }: ContentMessage,
  origin: MessageOrigin,
): Promise<object | undefined> {
  const { who } = input as { who?: ContactRef };
  if (!who?.person && !aboutNobody.has(name)) return undefined;
  if (origin.document && pass && pass.document !== origin.document) return undefined;
  for (const person of [who?.person, show])
    if (person && !(pass && (await passes.isFor(pass, person as Person)))) return undefined;
  if (!who) return input as object;
  return { ...(input as object), who: { ...who, contact: undefined, page: origin.url } };
}
