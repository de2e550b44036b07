import { unzipSync } from 'fflate';
import { openFile } from '../../src/files/filePort';
import { figure } from './figure';
import { workbookOf } from './sizedPlan';
import { least } from './time';

const FILES = 100;

/** One pass over the bytes of every part: what any reader must do after unzipping. */
function pass(file: Uint8Array): number {
  let sum = 0;
  for (const part of Object.values(unzipSync(file))) for (const byte of part) sum += byte;
  return sum;
}

/** Reading a hundred workbooks as units send them back, against unzipping each and passing over it once. */
export async function manyFiles(): Promise<void> {
  const file = await workbookOf(60);
  const each = Array.from({ length: FILES }, () => file);
  const floor = await least(3, () => each.map(pass));
  const read = await least(3, async () => {
    for (const bytes of each) await openFile(bytes).read();
  });
  figure(
    `read ${FILES} workbooks of 60 tasks`,
    read / floor,
    'unzipping them and one pass over the bytes',
    `${(read / FILES).toFixed(1)} ms each`,
  );
}
