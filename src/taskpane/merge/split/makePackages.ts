import { zipSync, type Zippable } from 'fflate';
import type { PackageChoices } from '../../../consolidate/package/buildPackage';
import { coveringLetter } from '../../../consolidate/package/coveringLetter';
import type { Packages } from '../../../consolidate/package/packagesOf';
import { writeDocx } from '../../../files/docx/write/writeDocx';
import { writeXlsx } from '../../../files/xlsx/write/writeXlsx';
import { plainText } from '../../../report/letter/plainText';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import { forget, offer, save, type NewFile, type SavedFile } from '../../save/newFile';
import { otherTasks } from '../../session/otherTasks';
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
  // Each is given its address at once: all of them together take the browser a while.
  const single: SavedFile[] = [];
  const done = await runJob(
    store,
    'split',
    chosen.packages,
    ({ name }) => name,
    async ({ fileName, document }) => {
      const filled = document();
      await otherTasks();
      single.push(...offer([{ name: fileName, kind: 'xlsx', bytes: writeXlsx(filled, { modified }) }]));
    },
  );
  if (!done) {
    forget(single);
    return;
  }
  const letter = coveringLetter(chosen, snapshot, choices);
  const covering: NewFile = {
    name: `cong-van-gui-don-vi_${period.id}.docx`,
    kind: 'docx',
    bytes: writeDocx(letter, { modified }),
    text: plainText(letter),
  };
  single.push(...offer([covering]));
  await otherTasks();
  const bytes = zipOf(
    single.map(({ file }) => file),
    modified,
  );
  const [archive] = save([{ name: `goi-don-vi_${period.id}.zip`, kind: 'zip', bytes }]);
  if (archive) store.change({ made: { period: period.id, archive, single } });
}

/** The files are packed already: they are stored as they are. */
function zipOf(files: readonly NewFile[], modified: string): Uint8Array {
  const entries: Zippable = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  return zipSync(entries, { level: 0, mtime: modified.replace('Z', '') });
}
