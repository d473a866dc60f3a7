/** An offer that changes while many contacts are stored: everybody's fit moves, and a save gets through meanwhile. */
import type { RunningBrowser } from '../browsers';
import { practiceOffer } from '../practice/samplePeople';
import { type BenchRow, measured } from './benchRow';

interface ChangeTimes {
  all: number;
  saves: number[];
}

/** Rows for how long it takes until all are judged anew, and for the saves of a note meanwhile. */
export async function changedOffer(running: RunningBrowser, contacts: number): Promise<BenchRow[]> {
  const page = await running.extensionPage('icons/16.png', { background: true });
  page.setDefaultTimeout(180_000);
  const { all, saves } = (await page.evaluate(changeAndSave)) as ChangeTimes;
  await page.close();
  const name = contacts.toLocaleString('en');
  return [
    { what: `a changed offer, until ${name} contacts are judged`, ms: all },
    ...(saves.length ? [{ what: '… a save meanwhile', ...measured(saves) }] : []),
  ];
}

/** The ids of whom is still to be judged are behind the one in `pendingStandings`; null: nobody is left. */
const changeAndSave = `(async () => {
  const send = async (message) => {
    const reply = await chrome.runtime.sendMessage(message);
    if (!reply?.ok) throw new Error(JSON.stringify(reply));
  };
  const db = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('knownfor');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const isPending = () => new Promise((resolve, reject) => {
    const reading = db.transaction('meta').objectStore('meta').get('pendingStandings');
    reading.onsuccess = () => resolve(typeof reading.result?.after === 'string');
    reading.onerror = () => reject(reading.error);
  });
  const since = performance.now();
  const saves = [];
  await send({ do: 'offer', input: { id: '${practiceOffer.id}', audience: ['person', 'manager', 'owner'] } });
  const who = { person: { name: 'Tomasz Lis', emails: [], linkedin: { slug: 'tomasz-lis-architect' } } };
  for (let n = 0; await isPending(); n++) {
    const sent = performance.now();
    await send({ do: 'field', input: { who, field: 'note', text: 'Asked again ' + n } });
    saves.push(performance.now() - sent);
  }
  db.close();
  return { all: performance.now() - since, saves };
})()`;
