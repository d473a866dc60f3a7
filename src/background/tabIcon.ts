/** The toolbar icon of a tab: the pill's colour, and in its title who it is and what they know. */
import browser from 'webextension-polyfill';
import { knowledgeOf } from '../domain/relation/knowledge';
import type { ContactView } from '../store/queries/contactView';
import { workerText } from './language';
import { glanceText } from './pillLook';

const iconSizes = [16, 32];

/** The files of an icon; they are ours, and no page sees them. */
const iconFiles = (prefix: string) => Object.fromEntries(iconSizes.map((size) => [size, `icons/${prefix}${size}.png`]));

/** Shows the state of the person in a tab; nobody: the icon as it is anywhere. A tab that is gone needs none. */
export async function showInTabIcon(tabId: number | undefined, view?: ContactView): Promise<void> {
  if (tabId === undefined) return;
  const path = iconFiles(view ? `${knowledgeOf(view.standing)}-` : '');
  const title = view ? `KnownFor – ${glanceText(view, await workerText())}` : await browser.action.getTitle({});
  await Promise.allSettled([browser.action.setIcon({ tabId, path }), browser.action.setTitle({ tabId, title })]);
}
