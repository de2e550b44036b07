import { createServer as createPlainServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import sirv from 'sirv';

/**
 * What the pages may load: their own origin alone, and Microsoft's CDN for Office.js when so built. Inline
 * styles are how Fluent UI writes its rules.
 */
const policy = [
  "default-src 'self'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self' https://excel.cloud.microsoft https://*.officeapps.live.com https://*.sharepoint.com https://onedrive.live.com",
].join('; ');

/** A server of one folder on the loopback address; `secure` holds the certificate for https. */
export function createWebServer(
  folder: string,
  secure?: { key: string | Buffer; cert: string | Buffer },
): Server {
  const serve = sirv(folder, { dev: true, etag: true });
  const listener: RequestListener = (request, response) => {
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('X-Content-Type-Options', 'nosniff');
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
