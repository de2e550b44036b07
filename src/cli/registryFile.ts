import { openFile } from '../files/filePort';
import { Failure } from '../plan/failure';
import type { UnitRegistry } from '../plan/unit/registry';
import { recognise } from '../workbook/recognise';
import { registryOf } from '../workbook/registryOf';
import { inFile } from './inFile';

/** The units of a workbook's table `DonVi`. Throws `Failure` `registry.no-table` where it has none. */
export async function registryOfFile(bytes: Uint8Array, file: string): Promise<UnitRegistry> {
  return inFile(file, async () => {
    const snapshot = recognise(await openFile(bytes).read());
    if (!snapshot.tables.DonVi) throw new Failure('registry.no-table', { file });
    return registryOf(snapshot);
  });
}
