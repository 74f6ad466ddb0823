import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RefusedNetwork {
  /** Address for a browser's proxy setting. */
  address: string;
  /** Everything that was asked for, in order: `CONNECT host:port` or `GET http://…`. */
  refused: string[];
  close: () => Promise<void>;
}

/**
 * A proxy that lets nothing through and remembers what was asked. Set as the browser's proxy it also sees what no page
 * can show: requests of the worker, of the side panel and of the browser itself.
 */
export async function refuseNetwork(): Promise<RefusedNetwork> {
  const refused: string[] = [];
  const server = http.createServer((request, response) => {
    refused.push(`${request.method ?? ''} ${request.url ?? ''}`);
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    refused.push(`CONNECT ${request.url ?? ''}`);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${String(port)}`,
    refused,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
