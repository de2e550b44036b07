/**
 * `npm start`: builds the workbench and serves it on a free local port. With `--https --port 3000` it builds
 * the add-in itself and serves it for a real Excel, with Microsoft's development certificate.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import getPort from 'get-port';
import { build } from './webpackRun';
import { createWebServer, listen } from './webServer';

const dist = path.join(__dirname, '..', 'dist');
const { values } = parseArgs({
  options: { https: { type: 'boolean' }, port: { type: 'string' }, open: { type: 'boolean', default: true } },
  allowNegative: true,
});

async function startWorkbench(): Promise<void> {
  console.log('Đang dựng bàn làm việc… (Building the workbench…)');
  await build(['workbench']);
  const port = await listen(createWebServer(path.join(dist, 'workbench')), await freePort());
  const address = `http://localhost:${port}/`;
  console.log(`Theo dõi kế hoạch: ${address}`);
  console.log('Bấm Ctrl+C để dừng. (Press Ctrl+C to stop.)');
  if (values.open && hasDisplay()) {
    const { default: open } = await import('open');
    await open(address);
  }
}

async function startAddIn(): Promise<void> {
  await build(['pane']);
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  const { key, cert } = await getHttpsServerOptions();
  const port = await listen(createWebServer(path.join(dist, 'pane'), { key, cert }), await freePort());
  console.log(`https://localhost:${port}/taskpane.html`);
}

function freePort(): Promise<number> {
  return values.port === undefined ? getPort({ host: '127.0.0.1' }) : Promise.resolve(Number(values.port));
}

function hasDisplay(): boolean {
  if (process.env.CI !== undefined) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

void (values.https ? startAddIn() : startWorkbench()).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
