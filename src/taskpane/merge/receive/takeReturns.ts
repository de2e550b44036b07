import { PartMemory } from '../../../files/archive/partMemory';
import type { ReadingMeans } from '../../../files/archive/readingMeans';
import { readReturned } from '../../../files/returned/readReturned';
import { problemOf } from '../../session/problem';
import type { MergeStore, TakenReturn } from '../mergeWork';
import { runJob } from '../runJob';
import { sourcesIn, type ReturnSource } from './returnSource';
import { withTaken } from './withTaken';
import type { FoundFile } from './droppedFiles';

/**
 * Reads files that came back, one after another within this page, and adds them to those that are there. The
 * same file chosen again takes the place of itself; another of the same name stands beside it. What was read before the user stops it stays. Never rejects.
 */
export async function takeReturns(store: MergeStore, found: readonly FoundFile[]): Promise<void> {
  const sources: ReturnSource[] = [];
  const opened = await runJob(
    store,
    'read',
    found,
    ({ path }) => path,
    async ({ file, path }) => {
      sources.push(...(await sourcesIn(file, path)));
    },
  );
  if (!opened) return;
  // They are held against the workbook once all are there.
  const read: TakenReturn[] = [];
  const means = { memory: new PartMemory() };
  await runJob(
    store,
    'read',
    sources,
    ({ file }) => file,
    async (source) => {
      read.push(await readSource(source, means));
    },
  );
  if (read.length > 0) store.change({ returns: withTaken(store.get().returns, read) });
}

async function readSource(
  { file, changedAt, bytes }: ReturnSource,
  means: ReadingMeans,
): Promise<TakenReturn> {
  let checksum = '';
  try {
    const content = await bytes();
    checksum = await checksumOf(content);
    const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('!')) + 1);
    return { file, changedAt, checksum, workbook: await readReturned(content, name, means) };
  } catch (thrown) {
    const { message, details } = problemOf(thrown, null);
    return {
      file,
      changedAt,
      checksum,
      workbook: null,
      refused: { message, details: `${file}: ${details}` },
    };
  }
}

/** SHA-256 in hexadecimal digits. */
async function checksumOf(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
