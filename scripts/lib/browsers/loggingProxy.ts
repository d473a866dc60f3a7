/** A proxy that lets nothing through and says which hosts were asked for: a browser may not tell its driver all. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface LoggingProxy {
  port: number;
  /** The hosts that were asked for, each as often as it was. */
  hosts: string[];
  close(): void;
}

/** Opens one at a free port of this machine. */
export async function openLoggingProxy(): Promise<LoggingProxy> {
  const hosts: string[] = [];
  const server = createServer(({ url, headers }, response) => {
    hosts.push(new URL(url ?? '', `http://${headers.host}`).hostname);
    response.writeHead(403).end();
  });
  // What is encrypted asks for a tunnel first, by the host's name.
  server.on('connect', ({ url = '' }, socket) => {
    hosts.push(url.replace(/:\d+$/, ''));
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, hosts, close: () => void server.close() };
}
