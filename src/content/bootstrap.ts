/**
 * What every page of a site loads: whether its address may hold a person. Where it may, the worker puts the site's
 * readers and the page controller in beside it; where it may not, nothing else happens, and of the extension's API,
 * whose parts are made when they are first touched, nothing is touched.
 */

import { browser } from '../platform/browser';
import { hints, type MayHold } from '../readers/pageAddresses';
import { removeOld } from './panel/removeOld';
import { sharedWorld } from './sharedWorld';

/** How often the worker is asked for the page controller, and milliseconds between. */
const maxTries = 4;
const retryTime = 1000;

/** Runs at the beginning of a document; once, however often the script is put into it. */
export function bootstrap(site: string, mayHold: MayHold): void {
  if (sharedWorld.bootstrap) return;
  const hint = hints[site];
  sharedWorld.bootstrap = { site, mayHold, hint, isInFront, isWithin, onTurnTo, removeOld };
  let isLoaded = false;
  let tries = maxTries;
  const load = async () => {
    if (isLoaded) return;
    isLoaded = true;
    // A worker that ends just then answers nothing.
    isLoaded = await browser.runtime.sendMessage({ ask: 'injectPageController', input: site }).then(
      (reply) => !!(reply as { ok: boolean } | undefined)?.ok,
      () => false,
    );
    // It is asked again soon, and after some times in vain at the next address.
    if (!isLoaded && --tries > 0) setTimeout(load, retryTime);
  };
  const arrive = () => isInFront() && mayHold(location) && void load();
  navigation.addEventListener('currententrychange', arrive);
  document.addEventListener('visibilitychange', arrive);
  if (hint) onTurnTo(hint, load);
  arrive();
}

/**
 * A page that nobody has opened yet is left alone: one that the browser prerenders or restores, or that was opened in
 * the background. All of them are hidden until they are in front.
 */
const isInFront = (): boolean => document.visibilityState === 'visible';

/** Calls back whenever the user turns to something; events within a frame stay in the frame. */
function onTurnTo(hint: string, onTurned: () => unknown): void {
  document.addEventListener('focusin', ({ target }) => isWithin(target, hint) && onTurned());
  const onLoad = ({ target }: Event) =>
    isWithin(target, hint) && (target as HTMLIFrameElement).contentDocument?.addEventListener('focusin', onTurned);
  document.addEventListener('load', onLoad, true);
}

/** Whether an element is one of those that a selector names, or within one. */
const isWithin = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && !!target.closest(selector);
