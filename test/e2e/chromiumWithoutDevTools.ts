/**
 * Chromium without DevTools, which would keep it from prerendering: LinkedIn's addresses lead to a server of this
 * machine, and its pages tell it how they are.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { needBrowser } from '../../scripts/lib/browsers/installed';
import { needPackages } from '../../scripts/lib/debianPackages';
import { killGroup, newFolder, recordProcess } from '../../scripts/lib/processes';

const host = 'www.linkedin.com';

/** How a page says it is, some times a second. */
interface PageState {
  isPrerendering: boolean;
  isVisible: boolean;
  /** Elements of the document: a third one is the panel's host. */
  elements: number;
}

/** A running browser that nobody listens in on. */
interface UndrivenBrowser {
  /** What the page of a path has said so far. */
  states(path: string): PageState[];
  /** Sends who stands at one path to another, once; who stands behind another tab gets a new one in front. */
  lead(from: string, to: string): void;
  /** Whether a text of plain letters has been written into a database. */
  isStored(text: string): boolean;
  kill(): Promise<void>;
}

interface UndrivenOptions {
  profile: string;
  extension: string;
  /** Path → HTML. */
  pages: Record<string, string>;
}

/** Starts it at the first page. */
export async function startUndriven({ profile, extension, pages }: UndrivenOptions): Promise<UndrivenBrowser> {
  const said: Record<string, PageState[]> = {};
  const ways: Record<string, string> = {};
  const server = await serve((path, state) => {
    if (!state) return pages[path] && pages[path] + reporter;
    said[path] = [...(said[path] ?? []), state];
    const way = ways[path];
    delete ways[path];
    return way ?? '';
  });
  const words = [
    '--headless=new',
    '--disable-gpu',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--ignore-certificate-errors',
    '--disable-popup-blocking',
    // Wide enough for a panel.
    '--window-size=1280,860',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--user-data-dir=${profile}`,
    `--load-extension=${extension}`,
    `--host-resolver-rules=MAP ${host} 127.0.0.1:${(server.address() as AddressInfo).port}, MAP * ~NOTFOUND`,
  ];
  const address = `https://${host}${Object.keys(pages)[0]}`;
  const child = spawn(needBrowser('chromium').path, [...words, address], { stdio: 'ignore', detached: true });
  recordProcess(child.pid!);
  return {
    states: (path) => said[path] ?? [],
    lead(from, to) {
      ways[from] = to;
    },
    isStored: (text) => {
      const files = readdirSync(join(profile, 'Default/IndexedDB'), { recursive: true, withFileTypes: true });
      return files.some((one) => one.isFile() && readFileSync(join(one.parentPath, one.name), 'latin1').includes(text));
    },
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      killGroup(child.pid!);
      await gone;
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Tells how its page is, and goes where the answer leads; from behind another tab, in a new one in front. */
const reporter = `<script>
  setInterval(async () => {
    const { prerendering, visibilityState, documentElement } = document;
    const state = {
      isPrerendering: prerendering,
      isVisible: visibilityState === 'visible',
      elements: documentElement.children.length,
    };
    const body = JSON.stringify([location.pathname, state]);
    const way = await (await fetch('/said', { method: 'POST', body })).text();
    if (way && visibilityState === 'visible') location.assign(way);
    else if (way) open(way, '_blank', 'noopener');
  }, 200);
</script>`;

async function serve(answer: (path: string, state?: PageState) => string | undefined): Promise<Server> {
  needPackages(['openssl'], 'a certificate for the tests');
  const folder = newFolder('certificate');
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const words = `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=${host} -keyout ${key} -out ${cert}`;
  execFileSync('openssl', words.split(' '), { stdio: 'ignore' });
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    const text = body ? answer(...(JSON.parse(body) as [string, PageState])) : answer(request.url ?? '');
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(text);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}
