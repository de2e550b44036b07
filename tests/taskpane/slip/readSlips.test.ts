import { writeXlsx } from '../../../src/files/xlsx/write/writeXlsx';
import { learnAll } from '../../../src/taskpane/language/sentences';
import { readSlips, type ChosenSlip } from '../../../src/taskpane/slip/readSlips';
import { slipFiles } from '../../../src/taskpane/slip/slipFiles';
import { answered } from '../../review/slip/answering';
import { damaged, slipOf } from '../../review/slip/damagedPlan';

const slip = slipOf(damaged);
const id = slip.lines[0]?.finding ?? '';

function chosen(name: string, bytes: Uint8Array): ChosenSlip {
  return { name, size: bytes.length, lastModified: 0, arrayBuffer: async () => new Uint8Array(bytes).buffer };
}

// The pane has every sentence before this part of it is shown.
beforeAll(learnAll);

test('Slips that a user chose are read, each by itself; what is none says why', async () => {
  const document = answered(slip, { [id]: { value: '12/2025' } });
  const bytes = writeXlsx(document, { modified: '2024-06-05T08:00:00Z' });
  const [read, refused] = await readSlips([
    chosen('phieu.xlsx', bytes),
    chosen('ghi-chu.xlsx', Uint8Array.from(Buffer.from('ghi chú'))),
  ]);
  expect(read).toMatchObject({
    file: 'phieu.xlsx',
    reply: { modified: '2024-06-05T08:00:00Z', answers: [{ finding: id }] },
  });
  expect(refused).toMatchObject({
    file: 'ghi-chu.xlsx',
    message: { code: expect.stringMatching(/^failure\.file\./) },
  });
});

test('A file that the browser cannot give any more is refused, not lost', async () => {
  const gone: ChosenSlip = {
    ...chosen('phieu.xlsx', new Uint8Array()),
    arrayBuffer: () => Promise.reject(new Error('NotReadableError')),
  };
  expect(await readSlips([gone])).toMatchObject([
    { file: 'phieu.xlsx', details: expect.stringContaining('NotReadable') },
  ]);
});

test('The files of a slip are named after the unit and the day, and the letter names the slip', () => {
  const [sheet, letter] = slipFiles(slip, '08:00');
  expect([sheet?.name, letter?.name]).toEqual([
    'phieu-tra-lai_vienthong_2024-06-01.xlsx',
    'cong-van-tra-lai_vienthong_2024-06-01.docx',
  ]);
  expect(letter?.text).toContain('“phieu-tra-lai_vienthong_2024-06-01.xlsx”');
});
