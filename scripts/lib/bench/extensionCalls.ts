/** What a measurement asks of the extension, from a page of it that shows nothing. */
import type { RunningBrowser } from '../browsers';
import { until } from '../browsers/until';

/** Evaluates a script in a page of an extension, in the background. @returns what it gives */
export async function inExtension<T>(running: RunningBrowser, script: string, path = 'icons/16.png'): Promise<T> {
  const page = await running.extensionPage(path, { background: true });
  try {
    return (await page.evaluate(script)) as T;
  } finally {
    await page.close();
  }
}

/** Sends the worker a command or a question. @throws Error where it refuses */
export const sendToWorker = (running: RunningBrowser, message: object): Promise<unknown> =>
  inExtension(
    running,
    `chrome.runtime.sendMessage(${JSON.stringify(message)}).then((reply) => {
      if (!reply?.ok) throw new Error(JSON.stringify(reply));
    })`,
  );

/** Closes the tab that opens after the installation: it would be in front of what is measured. */
export async function closeWelcome(running: RunningBrowser): Promise<void> {
  const page = await until('the first page', async () =>
    (await running.browser.pages()).find((one) => one.url().endsWith('/welcome.html')),
  );
  await page.close();
}
