import { readFile, stat } from 'node:fs/promises';
import { Failure } from '../plan/failure';

/** The most that a file may hold, in bytes. */
const LARGEST = 200 * 1024 * 1024;

/**
 * The bytes of an input file. Throws `Failure`: `file.missing`, `file.folder`, `file.too-large`,
 * `file.unreadable`.
 */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) throw new Failure('file.folder', { file: path });
    if (about.size > LARGEST) throw new Failure('file.too-large', { file: path, limit: 200 });
    return await readFile(path);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Failure('file.missing', { file: path });
    throw new Failure('file.unreadable', { file: path }, message);
  }
}
