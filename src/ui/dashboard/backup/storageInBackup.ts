/**
 * The settings that are not in the database: all but those of this machine go into a backup, and come back where
 * nothing is set. Those in the database go with it, in the project file (src/domain/projectFile.ts).
 */
import browser from 'webextension-polyfill';
import { draftPrefix } from '../../../settings/drafts';
import { notedErrorsKey } from '../../../settings/errorLog';
import { keptStoreKey, lostStoreKey, orphanSecretKey, updatedToKey } from '../../../settings/keys';

/** Elsewhere they would be wrong: another database would pass for a lost one. */
const ofThisMachine = [keptStoreKey, lostStoreKey, orphanSecretKey, notedErrorsKey, updatedToKey];
const isSetting = (key: string): boolean => !key.startsWith(draftPrefix) && !(ofThisMachine as string[]).includes(key);

/** The settings that a backup holds, by their keys in storage.local. */
export async function readLocalSettings(): Promise<Record<string, unknown>> {
  const all = await browser.storage.local.get(null);
  return Object.fromEntries(Object.entries(all).filter(([key]) => isSetting(key)));
}

/** Puts those of a backup back. */
export async function restoreLocalSettings(local: Record<string, unknown>): Promise<void> {
  const known = await browser.storage.local.get(null);
  const news = Object.entries(local).filter(([key]) => isSetting(key) && !(key in known));
  await browser.storage.local.set(Object.fromEntries(news));
}
