import { readReturned } from '../../src/files/returned/readReturned';
import { catalogue } from '../../src/i18n/catalogue';
import { Failure } from '../../src/plan/failure';

/** Reads these bytes as a file that came back: it is read, or refused by a sentence. */
export async function faultsOnReturn(bytes: Uint8Array, name: string): Promise<readonly string[]> {
  try {
    await readReturned(bytes, name);
    return [];
  } catch (error) {
    if (error instanceof Failure && `failure.${error.code}` in catalogue) return [];
    return [`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}
