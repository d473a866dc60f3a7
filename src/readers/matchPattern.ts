/** Match patterns of addresses (`https://*.linkedin.com/in/*`), as browsers understand them. */

/** Whether an address fits a match pattern. */
export function matchesPattern(pattern: string, url: URL): boolean {
  const [, scheme, host, path] = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  if (!host || !path) return false;
  if (scheme === '*' ? !/^https?:$/.test(url.protocol) : `${scheme}:` !== url.protocol) return false;
  const domain = host.replace(/^\*\./, '');
  const isSubdomain = host !== domain && url.hostname.endsWith(`.${domain}`);
  return (host === '*' || url.hostname === domain || isSubdomain) && matchesGlob(path, url.pathname + url.search);
}

/** `*` stands for anything. The parts between are looked for from left to right, to keep every pattern fast. */
function matchesGlob(pattern: string, text: string): boolean {
  const [start = '', ...rest] = pattern.split('*');
  const end = rest.pop();
  if (end === undefined) return text === pattern;
  if (!text.startsWith(start) || !text.endsWith(end)) return false;
  let at = start.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= text.length - end.length;
}
