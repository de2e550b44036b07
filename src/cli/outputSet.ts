import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../plan/failure';

/** A file to be written; its bytes are asked for once, when its turn comes. */
export interface OutputFile {
  readonly target: string;
  bytes(): Uint8Array;
}

interface Written {
  readonly target: string;
  readonly beside: string;
  /** Where the file stands that was there before, while it may have to go back. */
  readonly aside: string | null;
  placed: boolean;
}

/** Refuses a folder to write into that is something else: `Failure` `output.not-folder`. */
export async function checkFolder(folder: string): Promise<void> {
  const about = await stat(folder).catch(() => null);
  if (about && !about.isDirectory()) throw new Failure('output.not-folder', { file: folder });
}

/**
 * Writes all of the files or none: each beside its target first, then every one renamed. Folders that are not
 * there are made. What was there before goes back when one of them fails. Throws `Failure` `output.failed`, or
 * what `bytes` throws; then nothing new is left.
 */
export async function writeTogether(files: Iterable<OutputFile>): Promise<void> {
  const made = new Set<string>();
  const written: Written[] = [];
  let at = '';
  try {
    for (const { target, bytes } of files) {
      at = target;
      const folder = path.dirname(target);
      for (const each of await makeFolder(folder)) made.add(each);
      const name = `.${path.basename(target)}.${randomBytes(6).toString('hex')}`;
      const aside = existsSync(target) ? path.join(folder, `${name}.old`) : null;
      const one = { target, beside: path.join(folder, `${name}.part`), aside, placed: false };
      written.push(one);
      await writeFile(one.beside, bytes(), { flag: 'wx' });
    }
    for (const one of written) {
      at = one.target;
      if (one.aside !== null) await rename(one.target, one.aside);
      await rename(one.beside, one.target);
      one.placed = true;
    }
  } catch (error) {
    await takeBack(written, [...made]);
    if (error instanceof Failure) throw error;
    throw new Failure('output.failed', { file: at }, error instanceof Error ? error.message : String(error));
  }
  for (const { aside } of written) if (aside !== null) await rm(aside, { force: true });
}

/** Makes the folder; the folders that were not there, outermost first. */
async function makeFolder(folder: string): Promise<readonly string[]> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return [];
  const made: string[] = [];
  for (let each = path.resolve(folder); ; each = path.dirname(each)) {
    made.unshift(each);
    if (each === path.resolve(first) || each === path.dirname(each)) return made;
  }
}

async function takeBack(written: readonly Written[], made: readonly string[]): Promise<void> {
  for (const { target, beside, aside, placed } of written) {
    await rm(beside, { force: true });
    if (aside !== null && existsSync(aside)) await rename(aside, target);
    else if (placed) await rm(target, { force: true });
  }
  // Innermost first; a folder in which somebody put something meanwhile stays.
  for (const folder of [...made].reverse()) await rmdir(folder).catch(() => undefined);
}
