import { realpathSync, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Failure } from '../../plan/failure';
import type { Message } from '../../plan/message';
import { sourcesInArchive } from './archiveSources';
import type { DiskFile } from './diskFile';
import { filesUnder } from './filesUnder';
import { isArchiveName } from './returnNames';
import type { ReturnSource } from './returnSource';

/** What was given as returned, file by file. */
export interface FoundReturns {
  /** By their names, in one order whatever the order on the disk. */
  readonly sources: readonly ReturnSource[];
  /** Every file on the disk that they are read from. */
  readonly inputs: readonly string[];
  /** What was left out and is said. */
  readonly remarks: readonly Message[];
}

/**
 * The files that were sent back: those named, those in folders that were named, and those in zip archives. A
 * file that is reached twice counts once. What cannot be opened, an archive within an archive among it, is a
 * source that refuses itself when it is read.
 * @throws Failure `file.missing` for a path that is not there, `returned.none` where no file is found
 */
export async function findReturns(paths: readonly string[]): Promise<FoundReturns> {
  const files: DiskFile[] = [];
  const sources: ReturnSource[] = [];
  const remarks: Message[] = [];
  for (const path of paths) {
    const about = await aboutPath(path);
    if (about.isDirectory()) {
      const found = await filesUnder(path);
      files.push(...found.files);
      sources.push(...found.closed);
      remarks.push(...found.remarks);
    } else files.push({ path, size: about.size, changedAt: about.mtime.toISOString() });
  }
  const distinct = withoutTwins(files);
  for (const file of distinct) {
    if (isArchiveName(file.path)) sources.push(...(await sourcesInArchive(file)));
    else sources.push({ file: file.path, changedAt: file.changedAt, size: file.size, content: file.path });
  }
  if (sources.length === 0) throw new Failure('returned.none', { paths: paths.join(', ') });
  return { sources: named(sources), inputs: distinct.map(({ path }) => path), remarks };
}

async function aboutPath(path: string): Promise<Stats> {
  try {
    return await stat(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Failure('file.missing', { file: path });
    throw new Failure('file.unreadable', { file: path }, message);
  }
}

/** Each file once, by where it really lies, under the name that sorts first. */
function withoutTwins(files: readonly DiskFile[]): DiskFile[] {
  const places = new Set<string>();
  return [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .filter(({ path }) => {
      const place = realPlace(path);
      return !places.has(place) && places.add(place);
    });
}

function realPlace(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    // It went since it was found: its reading will say so.
    return path;
  }
}

/** Names in NFC and in order; where another has that name, it stays as it is on the disk. */
function named(sources: readonly ReturnSource[]): ReturnSource[] {
  const taken = new Set(sources.map(({ file }) => file));
  return sources
    .map((source) => {
      const file = source.file.normalize('NFC');
      if (taken.has(file)) return source;
      taken.add(file);
      return { ...source, file };
    })
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
