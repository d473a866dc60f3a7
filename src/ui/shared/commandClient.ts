/** Sending commands from our own pages, and saving the fields that one types in there. */
import browser from 'webextension-polyfill';
import type { CommandInput, CommandName, CommandResult } from '../../commands';
import type { Reply } from '../../messages/reply';
import { sendCommand } from '../../messages/send';
import { type FieldSaver, sendUnsaved } from './typing/autosavedField';
import { dropOwnDraft, ownKey, storeOwnDraft } from './typing/ownDraftStore';

/** Sends a command to the worker. */
export function runCommand<N extends CommandName>(name: N, input: CommandInput<N>): Promise<Reply<CommandResult<N>>> {
  return sendCommand(browser.runtime, { do: name, input });
}

/** Saves the fields of our own pages. */
export const ownFieldSaver: FieldSaver = {
  unsaved: new Map(),
  storeDraft: (field, { text, at, message: { do: name, input } }) =>
    storeOwnDraft(field, { do: name, input, at, text }),
  dropDraft: dropOwnDraft,
  save: (field, { at, message }) => sendCommand(browser.runtime, { ...message, typed: at, draft: ownKey(field) }),
};

/** When the page goes, what is not sent yet is sent; the draft is there in case the message is lost. */
if (typeof addEventListener === 'function') addEventListener('pagehide', () => sendUnsaved(ownFieldSaver));
