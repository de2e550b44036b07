import { createHash } from 'node:crypto';
import { masterViewOf } from '../../consolidate/master/masterViewOf';
import type { Return } from '../../consolidate/submission/submission';
import { weighReturn } from '../../consolidate/submission/weighReturn';
import { openFile } from '../../files/filePort';
import { PartMemory } from '../../files/archive/partMemory';
import { readReturned } from '../../files/returned/readReturned';
import { Failure } from '../../plan/failure';
import { recognise } from '../../workbook/recognise';
import { readInput } from '../input';
import { nodeUnpacker } from './nodeUnpacker';
import type { MasterSource, ReturnSource } from './returnSource';

/** Reads a file that came back and holds it against the master; one that cannot be read is refused. */
export type Weigher = (source: Omit<ReturnSource, 'size'>) => Promise<Return>;

/** @throws Failure with a `file.…` code where the master is no sound workbook */
export async function weigherOf({ bytes, asOf }: MasterSource): Promise<Weigher> {
  const master = masterViewOf(recognise(await openFile(bytes).read()), asOf);
  const means = { unpacker: nodeUnpacker, memory: new PartMemory() };
  return async ({ file, changedAt, content }) => {
    let checksum = '';
    try {
      const returned = typeof content === 'string' ? await readInput(content) : await content();
      checksum = createHash('sha256').update(returned).digest('hex');
      return weighReturn({ file, changedAt, checksum }, await readReturned(returned, file, means), master);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return refusedFile({ file, changedAt }, error, checksum);
    }
  };
}

/** A file that the failure says nothing can be read from. */
export function refusedFile(
  { file, changedAt }: Pick<ReturnSource, 'file' | 'changedAt'>,
  { code, params }: Failure,
  checksum = '',
): Return {
  return {
    file,
    changedAt,
    checksum,
    refused: { code: `failure.${code}`, params },
    unit: null,
    period: null,
  };
}

/** What breaks down over a file that is no fault of the file. */
export function readerBroke(file: string, error: unknown): Failure {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new Failure('consolidate.reader-broke', { file }, detail);
}
