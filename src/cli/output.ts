import { randomBytes } from 'node:crypto';
import { access, rename, rm, writeFile } from 'node:fs/promises';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../plan/failure';

/**
 * Refuses a target before any work is done: `output.exists` without `--force`, `output.is-input` always.
 */
export async function checkTarget(target: string, inputs: readonly string[], force: boolean): Promise<void> {
  const place = realPlace(target);
  if (inputs.some((input) => realPlace(input) === place))
    throw new Failure('output.is-input', { file: target });
  if (!force && (await exists(target))) throw new Failure('output.exists', { file: target });
}

/**
 * Writes a file whole or not at all: beside the target first, then renamed. Throws `Failure`
 * `output.failed`; then nothing of it is left.
 */
export async function writeTarget(target: string, bytes: Uint8Array): Promise<void> {
  const beside = path.join(
    path.dirname(target),
    `.${path.basename(target)}.${randomBytes(6).toString('hex')}.part`,
  );
  try {
    await writeFile(beside, bytes, { flag: 'wx' });
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw new Failure(
      'output.failed',
      { file: target },
      error instanceof Error ? error.message : String(error),
    );
  }
}

async function exists(target: string): Promise<boolean> {
  try {
    await access(target);
    return true;
  } catch {
    // Not there, or not to be seen: writing will tell the two apart.
    return false;
  }
}

/** True where two paths lead to the same file, or would. */
export function isSamePlace(one: string, other: string): boolean {
  return realPlace(one) === realPlace(other);
}

function realPlace(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    // A file that is not there yet has the place that its name gives in the real folder.
    const folder = path.dirname(path.resolve(file));
    return path.join(folder === file ? folder : realPlace(folder), path.basename(file));
  }
}
