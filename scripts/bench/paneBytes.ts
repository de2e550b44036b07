import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { figure } from './figure';

/** The scripts of Office-Addin-TaskPane-React of August 2026, in its own production build. */
const TEMPLATE = { bytes: 531_670, gzipped: 165_695 };

/** What the pane has fetched when its first content is there, against Microsoft's template. */
export function paneBytes(folder: string, fetched: readonly string[]): void {
  const files = fetched.map((name) => readFileSync(path.join(folder, name)));
  const bytes = files.reduce((sum, file) => sum + file.length, 0);
  const gzipped = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
  const note = `${fetched.length} files`;
  figure(
    'bytes before the first content',
    bytes / TEMPLATE.bytes,
    'Microsoft’s template',
    `${bytes}; ${note}`,
  );
  figure('the same, gzipped', gzipped / TEMPLATE.gzipped, 'Microsoft’s template', `${gzipped}`);
}
