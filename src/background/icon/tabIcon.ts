/** The toolbar icon of a tab: the pill's colour, and in its title who it is and what they know. */
import browser from 'webextension-polyfill';
import { workerText } from '../workerTexts';
import type { Glance } from './glance';
import { shownGlance } from './glance';
import { glanceState, glanceText } from './pillAppearance';

const iconSizes = [16, 32];

/** The files of an icon; they are ours, and no page sees them. */
const iconFiles = (prefix: string) => Object.fromEntries(iconSizes.map((size) => [size, `icons/${prefix}${size}.png`]));

/** By tab, what the person there was last seen to ask for: whoever only looked into the store doesn't know. */
const lastAsked = new Map<number, { name: string; asksFor: Glance['asksFor'] }>();

/** Shows the state of the person in a tab; nobody: the icon as it is anywhere. A tab that is gone needs none. */
export async function showInTabIcon(tabId: number | undefined, seen?: Glance): Promise<void> {
  if (tabId === undefined) return;
  if (!seen) lastAsked.delete(tabId);
  const glance = seen && (await shownGlance(withLastAsked(tabId, seen)));
  const path = iconFiles(glance ? `${glanceState(glance)}-` : '');
  const title = glance ? `KnownFor – ${glanceText(glance, await workerText())}` : await browser.action.getTitle({});
  await Promise.allSettled([browser.action.setIcon({ tabId, path }), browser.action.setTitle({ tabId, title })]);
}

function withLastAsked(tabId: number, seen: Glance): Glance {
  const { name } = seen.contact;
  const last = lastAsked.get(tabId);
  const asksFor = 'asksFor' in seen || last?.name !== name ? seen.asksFor : last.asksFor;
  lastAsked.set(tabId, { name, asksFor });
  return { ...seen, asksFor };
}
