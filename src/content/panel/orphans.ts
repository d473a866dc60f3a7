/**
 * After an update the old version's panel and pill are still in the page, and their script is cut off. The new script
 * removes them, and believes nothing else of them: what was typed there is in storage.local. They are known by a
 * secret within their closed root, which no page can read; without it a page could plant its own.
 */
import { browser } from '../../platform/browser';
import { orphanSecretKey } from '../../settings/keys';

async function readSecret(): Promise<string> {
  const stored = (await browser.storage.local.get(orphanSecretKey))[orphanSecretKey];
  if (typeof stored === 'string') return stored;
  const made = crypto.randomUUID();
  await browser.storage.local.set({ [orphanSecretKey]: made });
  return made;
}

let secret: Promise<string> | undefined;
const theSecret = (): Promise<string> => {
  secret ??= readSecret();
  return secret;
};

/** Marks an element in a closed root as ours. */
export async function stamp(element: HTMLElement): Promise<void> {
  element.dataset.ours = await theSecret();
}

/** Removes what an older version left in this document; called before anything is put into it. */
export async function removeOrphans(): Promise<void> {
  const hosts = [...document.documentElement.children].filter((host) => host.localName === 'div' && closedRoot(host));
  if (!hosts.length) return;
  const ours = await theSecret();
  for (const host of hosts) if (carriesSecret(closedRoot(host), ours)) host.remove();
}

const carriesSecret = (root: ShadowRoot | null | undefined, ours: string) =>
  [...(root?.children ?? [])].some((element) => (element as HTMLElement).dataset?.ours === ours);

/** Extensions may look into closed roots: Chromium by a function, Firefox by a property. */
function closedRoot(host: Element): ShadowRoot | null | undefined {
  const { dom } = browser as { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  return dom
    ? dom.openOrClosedShadowRoot(host)
    : (host as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot;
}
