const OFFICE_CDN = 'https://appsforoffice.microsoft.com';

/** Where Excel on the web shows a task pane in a frame of its own. */
const OFFICE_FRAMES = [
  'https://excel.cloud.microsoft',
  'https://*.officeapps.live.com',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
];

/**
 * The headers that a web server must send with every file of a build: nothing runs and nothing is asked for
 * but from the own origin, and from Microsoft's CDN where Office.js comes from there. Inline styles are how
 * Fluent UI writes its rules.
 * @param {{ fromCdn: boolean }} build
 * @returns {Record<string, string>}
 */
function responseHeaders({ fromCdn }) {
  const sources = ["'self'", ...(fromCdn ? [OFFICE_CDN] : [])].join(' ');
  const policy = [
    "default-src 'self'",
    `script-src ${sources}`,
    `connect-src ${sources}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors 'self' ${OFFICE_FRAMES.join(' ')}`,
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
}

/** Writes the headers of a build beside its files, as `headers.json`: what `npm start` sends, and any other server must. */
class ResponseHeaders {
  /** @param {{ fromCdn: boolean }} build */
  constructor(build) {
    this.headers = responseHeaders(build);
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ResponseHeaders', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'ResponseHeaders', stage }, () => {
        const text = `${JSON.stringify(this.headers, null, 2)}\n`;
        compilation.emitAsset('headers.json', new sources.RawSource(text));
      });
    });
  }
}

module.exports = ResponseHeaders;
