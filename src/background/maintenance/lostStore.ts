/**
 * A store that came back empty: the browser may have deleted it, or somebody did. How many contacts there were last is
 * remembered outside it, under the store's own id; a store of another id is another one.
 */
import browser from 'webextension-polyfill';
import { today } from '../../domain/days';
import { type KeptStore, keptStoreKey, type LostStore, lostStoreKey } from '../../settings/keys';
import type { Database } from '../../store/database';
import { contactCounts } from '../../store/queries/contacts/contactCounts';

interface Stored {
  [keptStoreKey]?: KeptStore;
  [lostStoreKey]?: LostStore;
}

/** Notes the loss of a store, where there is one, for every surface to say; and what there is now. */
export async function watchStore(db: Database): Promise<void> {
  const { local } = browser.storage;
  const [device, { contacts }, stored] = await Promise.all([
    db.meta.get('device') as Promise<{ id: string } | undefined>,
    contactCounts(db),
    local.get([keptStoreKey, lostStoreKey]) as Promise<Stored>,
  ]);
  const { [keptStoreKey]: kept, [lostStoreKey]: lost } = stored;
  if (kept?.contacts && kept.id !== device?.id && !lost)
    await local.set({ [lostStoreKey]: { contacts: kept.contacts, on: kept.on } satisfies LostStore });
  // They are back: from a backup, or taken in anew.
  else if (lost && contacts >= lost.contacts) await local.remove(lostStoreKey);
  const now: KeptStore | undefined = device && { id: device.id, contacts, on: today() };
  if (JSON.stringify(now) === JSON.stringify(kept)) return;
  if (now) await local.set({ [keptStoreKey]: now });
  else await local.remove(keptStoreKey);
}
