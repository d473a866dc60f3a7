/** What is compared with: the least that an extension can do in the same place, built into a folder of its own. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from '../processes';

/**
 * An extension with an empty content script, whose worker answers a message with a bare strict put of what it brought.
 * @returns its folder
 */
export function baselineExtension(): string {
  const folder = newFolder('baseline');
  const manifest = {
    manifest_version: 3,
    name: 'Baseline',
    version: '1',
    host_permissions: matchedSites,
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches: matchedSites, js: ['content.js'], run_at: 'document_start' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'content.js'), 'void 0;');
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Baseline</title>');
  writeFileSync(join(folder, 'worker.js'), workerScript);
  return folder;
}

const matchedSites = ['https://www.linkedin.com/*', 'https://mail.google.com/*'];

const workerScript = `
const opening = indexedDB.open('baseline', 1);
opening.onupgradeneeded = () => opening.result.createObjectStore('contacts', { keyPath: 'id' });
chrome.runtime.onMessage.addListener((record, sender, reply) => {
  const put = () => {
    const writing = opening.result.transaction('contacts', 'readwrite', { durability: 'strict' });
    writing.objectStore('contacts').put(record);
    writing.oncomplete = () => reply(true);
  };
  if (opening.readyState === 'done') put(); else opening.addEventListener('success', put);
  return true;
});
`;
