/**
 * After an update the old version's panel and pill are still in the page, and their script is cut off. The new script
 * removes them, and believes nothing else of them: what was typed there is in storage.local. They are known by a
 * secret within their closed root, which no page can read; without it a page could plant its own.
 */
import { browser, isFirefox } from '../../platform/browser';
import { sharedWorld } from '../sharedWorld';
import { savedFocusOf } from './savedFocus';

/** Removes what an older version left in this document; called before anything is put into it. */
export function removeOld(secret: string): void {
  for (const host of [...document.documentElement.children]) {
    const ours = host.localName === 'div' && [...(closedRoot(host)?.children ?? [])].find((one) => isOurs(one, secret));
    if (!ours) continue;
    const typing = document.activeElement === host && (ours as HTMLIFrameElement).contentDocument?.activeElement;
    if (typing) sharedWorld.orphanSpot = savedFocusOf(typing);
    host.remove();
  }
}

const isOurs = (element: Element, secret: string) => (element as HTMLElement).dataset?.ours === secret;

/** Extensions may look into closed roots: Chromium by a function, Firefox by a property. */
function closedRoot(host: Element): ShadowRoot | null | undefined {
  if (isFirefox) return (host as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot;
  return (browser as unknown as WithDom).dom.openOrClosedShadowRoot(host);
}

interface WithDom {
  dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}
