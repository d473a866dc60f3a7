/** The marks' scripts stand ready on sites where the user wants them, and nowhere else: other pages pay nothing. */
import browser from 'webextension-polyfill';
import { marking } from '../domain/switches';
import { type Realm, realmOf, realms, wayIn, wayKey } from '../domain/ways';
import { addedSites, putInto } from './sites';

const fileOf = (realm: Realm) => `marks/${realm}.js`;
const idOf = (realm: Realm) => `marks-${realm}`;

/** Follows the switch, the ways and the access to sites from now on. */
export function watchMarks(): void {
  const follow = () => void followMarks();
  browser.storage.local.onChanged.addListener((changes) => {
    if (marking in changes || realms.some((realm) => wayKey(realm) in changes)) follow();
  });
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  browser.runtime.onStartup.addListener(follow);
  browser.runtime.onInstalled.addListener(follow);
}

let following: Promise<void> = Promise.resolve();

/** One after the other: two at once would register the same twice. */
function followMarks(): Promise<void> {
  following = following.then(() => settle()).catch((error) => console.error('KnownFor could not set its marks', error));
  return following;
}

async function settle(): Promise<void> {
  const stored = await browser.storage.local.get([marking, ...realms.map(wayKey)]);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: realms.map(idOf) });
  for (const realm of realms) {
    const isWanted = !!stored[marking] && wayIn(stored, realm) === 'page';
    const matches = isWanted ? await addressesOf(realm) : [];
    const now = registered.find(({ id }) => id === idOf(realm));
    if (String(now?.matches ?? []) === String(matches)) continue;
    if (now) await browser.scripting.unregisterContentScripts({ ids: [now.id] });
    if (!matches.length) continue;
    await browser.scripting.registerContentScripts([
      { id: idOf(realm), js: [fileOf(realm)], matches, runAt: 'document_idle' },
    ]);
    await putInto(matches, [fileOf(realm)]);
  }
}

/** The addresses of a realm's sites to which there is access, the user's own webmail among the mail. */
async function addressesOf(realm: Realm): Promise<string[]> {
  const { content_scripts: own = [] } = browser.runtime.getManifest();
  const ofSites = own.flatMap(({ matches = [], js = [] }) =>
    realmOf(/(\w+)\.js$/.exec(js[0] ?? '')?.[1] ?? '') === realm ? matches : [],
  );
  const added = realm === 'mail' ? await addedSites() : [];
  return [...ofSites, ...added].sort();
}
