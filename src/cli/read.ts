/** `read --url URL FILE.html`: what a reader sees on a saved page, as one JSON object. The page's scripts don't run. */
import { readFile, stat } from 'node:fs/promises';
import { ownMessages } from '../mentions/ownText/messagesOnPages';
import { readers } from '../readers';
import { readersOf, readPage } from '../readers/readPage';
import { parseHtml } from './parseHtml';
import { type Verb, WrongInput } from './verb';

/** In bytes: a larger file is no page that people read. */
const maxPageSize = 64 * 2 ** 20;

const readUsage = 'usage: cli -- read --url URL FILE.html';

export const readVerb: Verb = async (words) => {
  const { url, file } = readArguments(words);
  const { window, cut } = parseHtml(await pageMarkup(file), url);
  const page = { document: window.document, url };
  const { reader, seen } = readPage(page, readersOf(url, readers));
  const messages = seen.kind !== 'none' ? ownMessages(reader?.messages?.(page) ?? []) : undefined;
  const { warnings = [], ...read } = seen;
  const doubts = [...warnings, ...(cut ? [cut] : [])];
  const answer = {
    site: reader?.site ?? url.hostname,
    ...read,
    ...(messages && reader?.messages ? { messages } : {}),
    ...(doubts.length ? { doubts } : {}),
  };
  window.close();
  return [JSON.stringify(answer)];
};

function readArguments(words: string[]): { url: URL; file: string } {
  const files: string[] = [];
  let address: string | undefined;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (word === '--url') address = words[++at];
    else if (word.startsWith('--url=')) address = word.slice(6);
    else if (word.startsWith('--')) throw new WrongInput(`unknown option ${word}; ${readUsage}`);
    else files.push(word);
  }
  const [file, ...more] = files;
  if (!address || !file || more.length) throw new WrongInput(readUsage);
  if (!URL.canParse(address)) throw new WrongInput(`not an address: ${address}`);
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol))
    throw new WrongInput(`only http and https addresses can be read, not ${address}`);
  return { url, file };
}

async function pageMarkup(file: string): Promise<string> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new WrongInput(`no such file: ${file}`);
  if (found.size > maxPageSize) throw new WrongInput(`larger than ${maxPageSize >> 20} MB: ${file}`);
  return readFile(file, 'utf8').catch(() => {
    throw new WrongInput(`cannot be read: ${file}`);
  });
}
