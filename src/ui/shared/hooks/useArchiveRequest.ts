import browser from 'webextension-polyfill';
import type { Day } from '../../../domain/model';
import { archiveOrderedKey } from '../../../settings/keys';
import { useStored } from './useStored';

/** The day on which LinkedIn's archive was ordered, and saying so; undefined takes it back. */
export function useArchiveRequest(): { ordered: Day | undefined; order(on: Day | undefined): Promise<void> } {
  const { value } = useStored<Day>(archiveOrderedKey);
  return {
    ordered: value,
    order: (on) =>
      on ? browser.storage.local.set({ [archiveOrderedKey]: on }) : browser.storage.local.remove(archiveOrderedKey),
  };
}
