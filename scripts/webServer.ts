import { readFileSync } from 'node:fs';
import { createServer as createPlainServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import path from 'node:path';
import sirv from 'sirv';

/** The headers that a build says must be sent with its files; `docs/hosting.md` tells how other servers send them. */
function headersOf(folder: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(path.join(folder, 'headers.json'), 'utf8')) as Record<string, string>;
}

/** A server of one built folder on the loopback address; `secure` holds the certificate for https. */
export function createWebServer(
  folder: string,
  secure?: { key: string | Buffer; cert: string | Buffer },
): Server {
  const headers = Object.entries(headersOf(folder));
  const serve = sirv(folder, { dev: true, etag: true });
  const listener: RequestListener = (request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    serve(request, response, () => {
      response.statusCode = 404;
      response.end('Not found');
    });
  };
  return secure ? createSecureServer(secure, listener) : createPlainServer(listener);
}

/** Starts listening on 127.0.0.1 and gives the port. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
