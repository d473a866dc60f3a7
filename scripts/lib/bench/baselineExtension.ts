/** What is compared with: the least that an extension can do in the same place, built into a folder of its own. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from '../processes';

/**
 * An extension with an empty content script, whose worker answers a message with a bare strict put of what it brought,
 * or puts an empty panel into the page.
 * @returns its folder
 */
export function baselineExtension(): string {
  const folder = newFolder('baseline');
  const manifest = {
    manifest_version: 3,
    name: 'Baseline',
    version: '1',
    permissions: ['scripting'],
    host_permissions: matchedSites,
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches: matchedSites, js: ['content.js'], run_at: 'document_start' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'content.js'), 'void 0;');
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Baseline</title>');
  writeFileSync(join(folder, 'worker.js'), workerScript);
  writeFileSync(join(folder, 'panel.js'), emptyPanelScript);
  return folder;
}

const matchedSites = ['https://www.linkedin.com/*', 'https://mail.google.com/*'];

const workerScript = `
const opening = indexedDB.open('baseline', 1);
opening.onupgradeneeded = () => opening.result.createObjectStore('contacts', { keyPath: 'id' });
chrome.runtime.onMessage.addListener((record, sender, reply) => {
  if (record.panel)
    return void chrome.scripting.executeScript({
      target: { tabId: sender.tab.id },
      files: ['panel.js'],
      injectImmediately: true,
    });
  const put = () => {
    const writing = opening.result.transaction('contacts', 'readwrite', { durability: 'strict' });
    writing.objectStore('contacts').put(record);
    writing.oncomplete = () => reply(true);
  };
  if (opening.readyState === 'done') put(); else opening.addEventListener('success', put);
  return true;
});
`;

const emptyPanelScript = `
const host = document.createElement('div');
const frame = document.createElement('iframe');
host.style.cssText = 'position:fixed;top:0;right:0;width:380px;height:100%';
frame.style.cssText = 'width:100%;height:100%';
host.attachShadow({ mode: 'closed' }).append(frame);
document.documentElement.append(host);
frame.contentDocument.body.innerHTML = '<section><div class="body"><p>Nobody</p></div></section>';
`;

/** Puts a button at the page's edge that opens the empty panel. */
export const showEmptyPill = `() => {
  const button = document.createElement('button');
  button.style.cssText = 'position:fixed;top:100px;right:0;width:40px;height:40px';
  button.onpointerdown = () => chrome.runtime.sendMessage({ panel: true });
  document.documentElement.append(button);
}`;

/** Where that is: its middle, from the window's edges. */
export const emptyPillAt = { fromRight: 20, y: 120 };
