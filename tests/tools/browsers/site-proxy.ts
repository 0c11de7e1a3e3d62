/**
 * A proxy on loopback through which pages of our own stand at real https addresses. Firefox needs it: Marionette has nothing
 * like Playwright's `route`. Its certificate is made on the spot and believed only by sessions with `acceptInsecureCerts`.
 */
import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

export interface ServedPage {
  readonly body: string | Buffer;
  readonly contentType: string;
}

export class SiteProxy {
  readonly #pages = new Map<string, ServedPage>();
  readonly #refused = new Set<string>();
  readonly #open = new Set<Duplex>();
  readonly #server: Server;

  private constructor() {
    const secure = createSecureServer(selfSigned(), (request, response) =>
      this.#serve(request, response, 'https'),
    );
    this.#server = createServer((request, response) => this.#serve(request, response, 'http'));
    for (const server of [this.#server, secure])
      server.on('tlsClientError', () => {}).on('clientError', (_error, socket) => socket.destroy());
    this.#server.on('connection', (socket) => {
      this.#open.add(socket);
      socket.on('error', () => {}).on('close', () => this.#open.delete(socket));
    });
    this.#server.on('connect', (request: IncomingMessage, socket: Duplex) => {
      const origin = `https://${request.url?.replace(/:443$/, '')}`;
      if (![...this.#pages.keys()].some((address) => new URL(address).origin === origin)) {
        this.#refused.add(origin);
        socket.destroy();
        return;
      }
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      secure.emit('connection', socket);
    });
  }

  static async start(): Promise<SiteProxy> {
    const proxy = new SiteProxy();
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve));
    proxy.#server.unref(); // one left open keeps no test from ending
    return proxy;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** What was asked for and is not served: origins where nothing is, addresses where something else is. The browser's own wishes are among them. */
  get refused(): readonly string[] {
    return [...this.#refused];
  }

  /** Makes a page stand at an address; the fragment does not count. */
  serve(address: string, page: ServedPage): void {
    this.#pages.set(plain(address), page);
  }

  close(): void {
    this.#server.close();
    for (const socket of this.#open) socket.destroy();
  }

  #serve(request: IncomingMessage, response: ServerResponse, scheme: 'http' | 'https'): void {
    // A proxy is sent the whole address over http, and within a tunnel the path alone.
    const address = plain(new URL(request.url ?? '/', `${scheme}://${request.headers.host}`).href);
    const page = this.#pages.get(address);
    if (!page) {
      this.#refused.add(address);
      request.socket.destroy();
      return;
    }
    response.writeHead(200, { 'content-type': page.contentType }).end(page.body);
  }
}

function plain(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

/** The least X.509 certificate (RFC 5280) a TLS server can show: no extensions, for nobody, signed by itself. */
function selfSigned(): { key: string; cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const ecdsaWithSha256 = der(0x30, Buffer.from('06082a8648ce3d040302', 'hex'));
  const commonName = der(0x30, Buffer.from('0603550403', 'hex'), der(0x0c, Buffer.from('tests')));
  const name = der(0x30, der(0x31, commonName));
  const validity = der(
    0x30,
    der(0x17, Buffer.from('200101000000Z')),
    der(0x17, Buffer.from('491231235959Z')),
  );
  const version3 = der(0xa0, der(0x02, Buffer.from([2])));
  // Firefox refuses two certificates of one issuer and serial (SEC_ERROR_REUSED_ISSUER_AND_SERIAL).
  const serial = der(
    0x02,
    Buffer.concat([Buffer.from([1]), publicKey.export({ type: 'spki', format: 'der' }).subarray(-8)]),
  );
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const body = der(0x30, version3, serial, ecdsaWithSha256, name, validity, name, spki);
  const signature = der(0x03, Buffer.from([0]), sign('sha256', body, privateKey));
  const cert = der(0x30, body, ecdsaWithSha256, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${cert.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  };
}

/** One DER value: tag, length, contents. */
function der(tag: number, ...contents: Buffer[]): Buffer {
  const body = Buffer.concat(contents);
  const length =
    body.length < 128
      ? [body.length]
      : body.length < 256
        ? [0x81, body.length]
        : [0x82, body.length >> 8, body.length & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}
