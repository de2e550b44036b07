import { zipSync, type Zippable } from 'fflate';
import type { PackageChoices } from '../../../consolidate/package/buildPackage';
import { coveringLetter } from '../../../consolidate/package/coveringLetter';
import type { Packages } from '../../../consolidate/package/packagesOf';
import { writeDocx } from '../../../files/docx/write/writeDocx';
import { writeXlsx } from '../../../files/xlsx/write/writeXlsx';
import { plainText } from '../../../report/letter/plainText';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import { offer, save, type NewFile } from '../../save/newFile';
import type { MergeStore } from '../mergeWork';
import { runJob } from '../runJob';

/**
 * Makes the packages one after another and the letter that goes with them, and hands one zip of them to the
 * browser. Where the user stops it, nothing is made.
 */
export async function makePackages(
  store: MergeStore,
  chosen: Packages,
  snapshot: WorkbookSnapshot,
  choices: PackageChoices,
): Promise<void> {
  const { period, today } = choices;
  const modified = `${today}T00:00:00Z`;
  const files: NewFile[] = [];
  const done = await runJob(
    store,
    'split',
    chosen.packages,
    ({ name }) => name,
    ({ fileName, document }) => {
      files.push({ name: fileName, kind: 'xlsx', bytes: writeXlsx(document(), { modified }) });
    },
  );
  if (!done) return;
  const letter = coveringLetter(chosen, snapshot, choices);
  files.push({
    name: `cong-van-gui-don-vi_${period.id}.docx`,
    kind: 'docx',
    bytes: writeDocx(letter, { modified }),
    text: plainText(letter),
  });
  const zip: NewFile = { name: `goi-don-vi_${period.id}.zip`, kind: 'zip', bytes: zipOf(files, modified) };
  const [archive] = save([zip]);
  if (archive) store.change({ made: { period: period.id, archive, single: offer(files) } });
}

/** The files are packed already: they are stored as they are. */
function zipOf(files: readonly NewFile[], modified: string): Uint8Array {
  const entries: Zippable = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  return zipSync(entries, { level: 0, mtime: modified.replace('Z', '') });
}
