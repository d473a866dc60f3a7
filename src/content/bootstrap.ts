/**
 * What every page of a site loads: whether its address may hold a person. Where it may, the worker puts the site's
 * readers and the core in beside it; where it may not, nothing else happens, and of the extension's API, whose parts
 * are made when they are first touched, nothing is touched.
 */

import { browser } from '../platform/browser';
import { hints, type MayHold } from '../readers/addresses';
import { sharedWorld } from './sharedWorld';

/** Stands at the beginning of a document; once, however often the script is put into it. */
export function bootstrap(site: string, mayHold: MayHold): void {
  if (sharedWorld.bootstrap) return;
  const hint = hints[site];
  sharedWorld.bootstrap = { site, mayHold, hint };
  let isOpen = false;
  const open = async () => {
    if (isOpen) return;
    isOpen = true;
    // A worker that could not be reached is asked again at the next address.
    isOpen = await browser.runtime.sendMessage({ ask: 'injectPageController', input: site }).then(
      (reply) => (reply as { ok: boolean }).ok,
      () => false,
    );
  };
  const arrive = () => mayHold(location) && void open();
  navigation.addEventListener('currententrychange', arrive);
  if (hint) onTurnTo(hint, open);
  arrive();
}

/** Calls back whenever the user turns to something; what happens within a frame is heard in the frame alone. */
export function onTurnTo(hint: string, turned: () => unknown): void {
  document.addEventListener('focusin', ({ target }) => isIn(target, hint) && turned());
  const onLoad = ({ target }: Event) =>
    isIn(target, hint) && (target as HTMLIFrameElement).contentDocument?.addEventListener('focusin', turned);
  document.addEventListener('load', onLoad, true);
}

/** Whether an element is one of those that a selector names, or within one. */
export const isIn = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && !!target.closest(selector);
