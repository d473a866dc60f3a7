/** `read --url URL FILE.html`: what a reader sees on a saved page, as one JSON object. Scripts of the page are not run. */
import { readFile, stat } from 'node:fs/promises';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readers } from '../readers';
import { readPage } from '../readers/match';
import { type Verb, WrongInput } from './verb';

/** A page beyond these is no page that people read; it is cut, so that an answer always comes soon. */
const limits = { bytes: 64 * 2 ** 20, tags: 250_000 };

const usage = 'usage: cli -- read --url URL FILE.html';

export const run: Verb = async (words) => {
  const { url, file } = asked(words);
  const { html, cut } = await content(file);
  // A console of its own: what a page's style sheets get wrong is not our output.
  const { window } = new JSDOM(html, { url: url.href, virtualConsole: new VirtualConsole() });
  const page = { document: window.document, url };
  const { reader, seen } = readPage(page, Object.values(readers));
  const messages = seen.kind !== 'none' ? reader?.messages?.(page) : undefined;
  const doubts = [...(seen.doubts ?? []), ...(cut ? [cut] : [])];
  const said = {
    site: reader?.site ?? url.hostname,
    ...seen,
    ...(messages ? { messages } : {}),
    ...(doubts.length ? { doubts } : {}),
  };
  window.close();
  return [JSON.stringify(said)];
};

function asked(words: string[]): { url: URL; file: string } {
  const files: string[] = [];
  let address: string | undefined;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (word === '--url') address = words[++at];
    else if (word.startsWith('--url=')) address = word.slice(6);
    else if (word.startsWith('--')) throw new WrongInput(`unknown option ${word}; ${usage}`);
    else files.push(word);
  }
  const [file, ...more] = files;
  if (!address || !file || more.length) throw new WrongInput(usage);
  if (!URL.canParse(address)) throw new WrongInput(`not an address: ${address}`);
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol))
    throw new WrongInput(`only http and https addresses can be read, not ${address}`);
  return { url, file };
}

/** The file's text, cut at the limits. */
async function content(file: string): Promise<{ html: string; cut?: string }> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new WrongInput(`no such file: ${file}`);
  if (found.size > limits.bytes) throw new WrongInput(`larger than ${limits.bytes >> 20} MB: ${file}`);
  const html = await readFile(file, 'utf8').catch(() => {
    throw new WrongInput(`cannot be read: ${file}`);
  });
  const end = tagEnd(html, limits.tags);
  return end < 0 ? { html } : { html: html.slice(0, end), cut: `only the first ${limits.tags} tags were read` };
}

/** Where the tag after so many begins; -1 if there are fewer. */
function tagEnd(html: string, most: number): number {
  let at = -1;
  for (let tags = 0; tags <= most; tags++) {
    at = html.indexOf('<', at + 1);
    if (at < 0) return -1;
  }
  return at;
}
