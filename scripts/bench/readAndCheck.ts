import { unzipSync } from 'fflate';
import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { openFile } from '../../src/files/filePort';
import { figure } from './figure';
import { DAY, SIZES, workbookOf } from './sizedPlan';
import { least } from './time';

/** Reading a workbook of a plan and checking it, against unzipping it. */
export async function readAndCheck(): Promise<void> {
  for (const rows of SIZES) {
    const bytes = await workbookOf(rows);
    const floor = await least(5, () => unzipSync(bytes));
    const read = await least(3, () => openFile(bytes).read());
    const both = await least(3, () =>
      checkWorkbook.perform(
        { today: DAY, progress: () => undefined, port: openFile(bytes) },
        { asOf: DAY, original: null },
      ),
    );
    figure(`read a file of ${rows} tasks`, read / floor, 'unzipping it', `${read.toFixed(0)} ms`);
    figure(`read and check ${rows} tasks`, both / floor, 'unzipping the file', `${both.toFixed(0)} ms`);
  }
}
