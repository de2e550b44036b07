import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { Failure } from '../../plan/failure';
import type { Message } from '../../plan/message';
import type { DiskFile } from './diskFile';
import { refusingItself } from './refusingItself';
import { isArchiveName, isPutThereByPrograms, isWorkbookName } from './returnNames';
import type { ReturnSource } from './returnSource';

/** What a folder holds. */
export interface FolderContent {
  readonly files: readonly DiskFile[];
  /** Folders and files that may not be opened, each a source that refuses itself. */
  readonly closed: readonly ReturnSource[];
  readonly remarks: readonly Message[];
}

/**
 * The workbooks and archives under a folder, however deep. Links are not followed, so that nothing outside the
 * folder is read; each is said.
 */
export async function filesUnder(folder: string): Promise<FolderContent> {
  const files: DiskFile[] = [];
  const closed: ReturnSource[] = [];
  const remarks: Message[] = [];
  const walk = async (place: string): Promise<void> => {
    for (const entry of await entriesOf(place, closed)) {
      const path = `${place.replace(/\/+$/, '')}/${entry.name}`;
      if (isPutThereByPrograms(entry.name)) continue;
      const wanted = isWorkbookName(entry.name) || isArchiveName(entry.name);
      if (entry.isDirectory()) await walk(path);
      else if (entry.isSymbolicLink()) remarks.push({ code: 'cli.consolidate.link', params: { file: path } });
      else if (entry.isFile() && wanted) await add(path);
    }
  };
  const add = async (path: string): Promise<void> => {
    try {
      const { size, mtime } = await stat(path);
      files.push({ path, size, changedAt: mtime.toISOString() });
    } catch (error) {
      closed.push(closedSource(path, error));
    }
  };
  await walk(folder);
  return { files, closed, remarks };
}

async function entriesOf(folder: string, closed: ReturnSource[]): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    closed.push(closedSource(folder, error));
    return [];
  }
}

function closedSource(file: string, error: unknown): ReturnSource {
  const detail = error instanceof Error ? error.message : String(error);
  return refusingItself(file, new Failure('file.unreadable', { file }, detail));
}
