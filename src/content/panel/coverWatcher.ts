/** What the panel makes room for, such as LinkedIn's chat: it comes and goes without any change of address. */
import { outlets } from '../../readers/pageAddresses';
import type { PanelRequest } from './panelContract';

/** Milliseconds between a change of the page and the look at it. */
const pause = 200;

let observer: MutationObserver | undefined;

/**
 * Says whether the panel would lie over what it makes room for, and tells from then on when that changes. Before the
 * user asked for the panel all the same, what is there already doesn't count.
 */
export function watchCover({ dock, isProfile, isAsked, covered }: PanelRequest): boolean {
  observer?.disconnect();
  const { yieldTo } = dock;
  if (!yieldTo || !isProfile) return false;
  const look = () => roots().some((root) => isShown(root.querySelector(yieldTo)));
  let wasCovered = look();
  let isLooking = false;
  observer = new MutationObserver(() => {
    if (isLooking) return;
    isLooking = true;
    setTimeout(() => {
      isLooking = false;
      const isCovered = look();
      if (isCovered !== wasCovered) covered(isCovered);
      wasCovered = isCovered;
    }, pause);
  });
  for (const root of roots())
    observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['class', 'style'] });
  return wasCovered && !isAsked;
}

/** The page, and the roots and frames in which LinkedIn's newest pages keep the chats of the old layout. */
function roots(): (Document | ShadowRoot)[] {
  const own = [...document.querySelectorAll<HTMLIFrameElement>(outlets)];
  return [document, ...own.flatMap(({ shadowRoot, contentDocument }) => shadowRoot ?? contentDocument ?? [])];
}

const isShown = (element: Element | null): boolean => !!element && element.getBoundingClientRect().height > 0;
