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

/** Pages that are played at real addresses, and what was asked besides them. */
export class PlayedPages {
  readonly #html = new Map<string, string>();
  readonly #refused: string[] = [];

  /** The same page at that address whatever its query or fragment. */
  add(url: string, html: string): void {
    this.#html.set(addressOf(url), html);
  }

  has(url: string): boolean {
    return this.#html.has(addressOf(url));
  }

  /** The page at that address; undefined means that the request is to be refused, and is remembered. */
  answer(url: string): string | undefined {
    const html = this.#html.get(addressOf(url));
    if (html === undefined && !this.#isIcon(url)) this.#refused.push(url);
    return html;
  }

  /**
   * Everything that was asked for and would have left the machine.
   *
   * @param browsersOwn hosts that this browser asks on its own account, whatever the flags say; refused all the same
   */
  requestsRefused(throughNetwork: string[], browsersOwn: RegExp): string[] {
    const throughProxy = throughNetwork.filter((asked) => {
      const host = asked.replace(/^\w+ (https?:\/\/)?/, '').replace(/(:443)?([/?].*)?$/, '');
      // Of a host that is played only the browser's own wishes get this far: its icon, a connection ahead of time.
      return !browsersOwn.test(host) && !this.#hosts().includes(host);
    });
    return [...this.#refused, ...throughProxy];
  }

  #isIcon(url: string): boolean {
    const { host, pathname } = new URL(url);
    return pathname === '/favicon.ico' && this.#hosts().includes(host);
  }

  #hosts(): string[] {
    return [...this.#html.keys()].map((address) => new URL(address).host);
  }
}

function addressOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
