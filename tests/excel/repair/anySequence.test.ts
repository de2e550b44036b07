import fc from 'fast-check';
import type { Work } from './mended';
import { sentences, startRepair } from './mended';

/** What people do to a workbook; each fails quietly where an earlier one took its place away. */
const deeds: readonly Work[] = [
  ({ workbook }) => void (workbook.tables.getItem('NhiemVu').name = 'Viec'),
  ({ workbook }) => workbook.tables.getItem('NhiemVu').resize('A1:X3'),
  ({ workbook }) => void workbook.tables.getItem('ChiTieu').convertToRange(),
  ({ workbook }) => void (workbook.tables.getItem('PhoiHop').showHeaders = false),
  ({ workbook }) => void (workbook.worksheets.getItem('Nhiệm vụ').getRange('G1').values = [['Ai']]),
  ({ workbook }) => workbook.names.getItem('NgayTinh').delete(),
  ({ workbook }) => void (workbook.names.getItem('SoNgaySapDenHan').formula = '=#REF!'),
  ({ workbook }) => workbook.worksheets.getItem('Danh mục').delete(),
  ({ workbook }) => workbook.worksheets.getItem('Kiểm tra').delete(),
  ({ workbook }) => workbook.worksheets.getItem('Đơn vị').delete(),
  ({ workbook }) => workbook.worksheets.getItem('Tổng quan').delete(),
  ({ workbook }) => void (workbook.worksheets.getItem('Nhiệm vụ').name = 'Của ta'),
  ({ workbook }) => void (workbook.worksheets.getItem('Phối hợp').position = 0),
  ({ workbook }) => workbook.worksheets.getItem('Nhiệm vụ').getRange('O2:O5').dataValidation.clear(),
  ({ workbook }) => void workbook.worksheets.getItem('Nhiệm vụ').getRange('W3:W4').clear('Contents'),
  ({ workbook }) =>
    workbook.worksheets.getItem('Nhiệm vụ').getRange('A2:X5').conditionalFormats.getItemAt(0).delete(),
];

test('after any sequence of damages the button loses no cell of the user’s, and the plan is whole or a sentence says what is left', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...deeds.keys()], { minLength: 2, maxLength: 5 }),
      async (order) => {
        const started = startRepair();
        // Words of a person's own, in a sheet of theirs and in a column of ours.
        await started.damage(({ workbook }) => {
          workbook.worksheets.getItem('Nhiệm vụ').getRange('O4').values = [['Đang thực hiện']];
          workbook.worksheets.getItem('Nhiệm vụ').getRange('U5').values = [['thiếu người']];
        });
        const mine = (): unknown => started.model.document.sheets.find(({ name }) => name === 'Của tôi');
        const own = structuredClone(mine());
        for (const index of order) {
          const deed = deeds[index];
          if (deed) await started.damage(deed).catch(() => undefined);
        }
        const { left } = await started.repair();
        expect(mine()).toEqual(own);
        const said = sentences(left.filter(({ kind }) => kind === 'broken'));
        const tasks = (await started.port.read()).tables.find(({ name }) => name === 'NhiemVu');
        expect(tasks?.rows).toHaveLength(4);
        const cells = tasks?.rows.flat().map(({ value }) => value);
        expect(cells).toEqual(expect.arrayContaining(['Đang thực hiện', 'thiếu người']));
        expect(said).toEqual([]);
        // Pressed again, the button finds nothing to do.
        expect((await started.repair()).mended).toEqual([]);
      },
    ),
    { seed: 20_261_123, numRuns: 12 },
  );
}, 120_000);
