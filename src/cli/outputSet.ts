import { randomBytes } from 'node:crypto';
import { constants, existsSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { copyFile, link, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../plan/failure';
import { undoneWhenInterrupted } from './interruption';

/** A file to be written; its bytes are asked for once, when its turn comes. */
export interface OutputFile {
  readonly target: string;
  bytes(): Uint8Array;
}

interface Written {
  readonly target: string;
  readonly beside: string;
  /** A second name of the file that was there before, while it may have to go back. */
  readonly aside: string | null;
  /** True from the moment on at which it may stand in its place. */
  placed: boolean;
}

/**
 * Refuses a folder to write into that is something else, `Failure` `output.not-folder`, and one of which nothing
 * can be learnt, `output.failed`. One that is not there yet is made later.
 */
export async function checkFolder(folder: string): Promise<void> {
  let about;
  try {
    about = await stat(folder);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return;
    // Something on the way to it is a file.
    if (code === 'ENOTDIR') throw new Failure('output.not-folder', { file: folder });
    throw new Failure('output.failed', { file: folder }, message);
  }
  if (!about.isDirectory()) throw new Failure('output.not-folder', { file: folder });
}

/**
 * Writes all of the files or none: each beside its target first, then every one renamed. Folders that are not
 * there are made. What was there before stays in its place until the new file takes it, and goes back when one
 * of them fails or the program is told to end. Throws `Failure` `output.failed`, or what `bytes` throws; then
 * nothing new is left.
 */
export async function writeTogether(files: Iterable<OutputFile>): Promise<void> {
  const made = new Set<string>();
  const written: Written[] = [];
  const undo = (): void => {
    takeBack(written, [...made]);
  };
  await undoneWhenInterrupted(undo, async () => {
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
        if (one.aside !== null) await keep(one.target, one.aside);
        // Said before it is done: one that did not take its place is put back all the same.
        one.placed = true;
        await rename(one.beside, one.target);
      }
    } catch (error) {
      undo();
      if (error instanceof Failure) throw error;
      const detail = error instanceof Error ? error.message : String(error);
      throw new Failure('output.failed', { file: at }, detail);
    }
  });
  for (const { aside } of written) if (aside !== null) await rm(aside, { force: true });
}

/** Gives a file a second name, so that it stays where it is until another takes its place. */
async function keep(target: string, aside: string): Promise<void> {
  try {
    await link(target, aside);
  } catch {
    // Some disks know no second names; a folder in the way fails here too, and is said.
    await copyFile(target, aside, constants.COPYFILE_EXCL);
  }
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

/** At once, so that it can be done while the program ends. */
function takeBack(written: readonly Written[], made: readonly string[]): void {
  for (const { target, beside, aside, placed } of written) {
    const isPlaced = placed && !existsSync(beside);
    rmSync(beside, { force: true });
    if (aside !== null && existsSync(aside)) {
      if (isPlaced) renameSync(aside, target);
      else rmSync(aside);
    } else if (isPlaced && aside === null) rmSync(target, { force: true });
  }
  // Innermost first; a folder in which somebody put something meanwhile stays.
  for (const folder of [...made].reverse()) removeEmpty(folder);
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody put something there, or took it away.
  }
}
