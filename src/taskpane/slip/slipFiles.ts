import { writeDocx } from '../../files/docx/write/writeDocx';
import { writeXlsx } from '../../files/xlsx/write/writeXlsx';
import { plainText } from '../../report/letter/plainText';
import { coveringNote } from '../../review/slip/coveringNote';
import type { Slip } from '../../review/slip/slip';
import { slipDocument } from '../../review/slip/slipDocument';
import type { NewFile } from '../save/newFile';

/**
 * The slip and the letter that goes with it, as files named after the unit and the day.
 * @param time the user's time of day, `HH:MM`
 */
export function slipFiles(slip: Slip, time: string): readonly NewFile[] {
  const modified = `${slip.madeOn}T${time}:00Z`;
  const name = (what: string, kind: NewFile['kind']): string =>
    `${what}_${slip.unit.id}_${slip.madeOn}.${kind}`;
  const file = name('phieu-tra-lai', 'xlsx');
  const note = coveringNote(slip, file);
  return [
    { name: file, kind: 'xlsx', bytes: writeXlsx(slipDocument(slip), { modified }) },
    {
      name: name('cong-van-tra-lai', 'docx'),
      kind: 'docx',
      bytes: writeDocx(note, { modified }),
      text: plainText(note),
    },
  ];
}
