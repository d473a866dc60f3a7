import { useContext, useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { CommandName } from '../../../commands';
import { sendCommand, sendQuery } from '../../../messages/send';
import type { CommandMessage } from '../../../messages/workerMessages';
import type { UnsavedWords } from '../../../store/queries/unsavedWords';
import { runCommand } from '../commandClient';
import { db } from '../hooks/useLive';
import { UnsavedWordsCard } from './UnsavedWords';
import { UnsavedContext } from './unsavedContext';

/** On our own pages: whatever could not be saved, wherever it was typed. Opening one wakes the worker, which looks. */
export function OwnUnsavedWords() {
  const value = useContext(UnsavedContext);
  useEffect(() => void sendQuery(browser.runtime, 'wakeUp', null), []);
  return (
    <UnsavedWordsCard
      words={value}
      save={(words) => void save(words)}
      discard={({ key }) => void db.unsavedDrafts.delete(key)}
    />
  );
}

/** What the user asks for now wins, whenever it was typed. */
async function save({ key, do: name, input, removedContact }: UnsavedWords): Promise<void> {
  if (removedContact) await runCommand('restore', { contact: removedContact });
  const message = { do: name, input } as CommandMessage<CommandName>;
  const reply = await sendCommand(browser.runtime, message);
  if (reply.ok) await db.unsavedDrafts.delete(key);
  else await db.unsavedDrafts.update(key, { refusal: reply.error.code });
}
