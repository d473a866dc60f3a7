import type { RunningBrowser } from '../browsers';
import { practiceOffer } from '../practice/samplePeople';
import { generatedContact } from './generatedContact';

/** Contacts that are taken in at once. */
const importSize = 5_000;

/** Takes in made-up contacts, from the one of that number up to another. */
export async function importGenerated(running: RunningBrowser, from: number, to: number): Promise<void> {
  const page = await running.extensionPage('icons/16.png', { background: true });
  page.setDefaultTimeout(180_000);
  const today = new Date().toLocaleDateString('sv');
  for (let start = from; start < to; start += importSize) {
    const count = Math.min(importSize, to - start);
    const contacts = Array.from({ length: count }, (_, i) => generatedContact(start + i, today));
    await page.evaluate(
      async (file) => {
        const { runtime } = (
          globalThis as unknown as { chrome: { runtime: { sendMessage(sent: object): Promise<{ ok: boolean }> } } }
        ).chrome;
        const reply = await runtime.sendMessage({ do: 'import', input: { file } });
        if (!reply?.ok) throw new Error(JSON.stringify(reply));
      },
      { offers: [practiceOffer], contacts },
    );
  }
  await page.close();
}
