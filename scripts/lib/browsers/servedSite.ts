/** Pages at their real addresses without their servers: every request of the browser is answered here, or refused. */

/** What is sent for one address. */
interface ServedPage {
  body: string | Uint8Array;
  type?: string;
  status?: number;
  headers?: Record<string, string>;
}

/** Answers a request; nothing means that there is no such page and the request is refused. */
export type ServedSite = (url: URL) => ServedPage | undefined | Promise<ServedPage | undefined>;

/** A site in which nothing is. */
export const nowhere: ServedSite = () => undefined;

/** Several sites as one: the first that answers. */
export function combineSites(...parts: ServedSite[]): ServedSite {
  return async (url) => {
    for (const part of parts) {
      const served = await part(url);
      if (served) return served;
    }
    return undefined;
  };
}

/** One page at one address, whatever follows `?` and `#`. */
export function pageAt(address: string, body: string | (() => string), headers?: Record<string, string>): ServedSite {
  const at = new URL(address);
  return (url) => {
    if (url.origin !== at.origin || url.pathname !== at.pathname) return undefined;
    return { body: typeof body === 'string' ? body : body(), headers };
  };
}

/** Whether a request goes to this machine, where a real server of the run answers. */
export function isOwnMachine(url: URL): boolean {
  return url.hostname === '127.0.0.1' || url.hostname === 'localhost';
}

/** Status, headers and body of an answer, as both browsers want them: lists and base64. */
export function responseParts(served: ServedPage): {
  status: number;
  headers: { name: string; value: string }[];
  body: string;
} {
  const headers = { 'content-type': served.type ?? 'text/html; charset=utf-8', ...served.headers };
  return {
    status: served.status ?? 200,
    headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
    body: Buffer.from(served.body as string).toString('base64'),
  };
}
