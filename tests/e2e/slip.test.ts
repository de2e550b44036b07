import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import type { Download } from 'playwright-core';
import { isSound } from './soundness';
import { loadPlan, openFindings, useWorkbench, type Bench } from './workbench';

const open = useWorkbench();
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The files that a press of the button saves. */
async function saved({ page, pane }: Bench, count: number): Promise<readonly Download[]> {
  const downloads: Download[] = [];
  const all = new Promise<void>((resolve) => {
    page.on('download', (download) => {
      downloads.push(download);
      if (downloads.length === count) resolve();
    });
  });
  await pane.getByRole('button', { name: 'Tạo phiếu' }).click();
  await all;
  return downloads;
}

interface Line {
  readonly key: string;
  readonly expected: string;
}

/** The slip with its first line set right and its second one kept, as the unit sends it back. */
async function filledIn(file: string): Promise<{ readonly bytes: Buffer; readonly lines: readonly Line[] }> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(readFileSync(file) as unknown as ArrayBuffer);
  const sheet = book.getWorksheet('Phiếu trả lại');
  const first = (sheet?.getColumn(1).values ?? []).indexOf(1);
  const lineAt = (row: number): Line => ({
    key: String(sheet?.getCell(row, 2).value),
    expected: String(sheet?.getCell(row, 7).value),
  });
  const lines = [lineAt(first), lineAt(first + 1)];
  if (!sheet) throw new Error('The slip has no sheet of lines');
  sheet.getCell(first, 8).value = lines[0]?.expected ?? '';
  sheet.getCell(first, 9).value = 'Đã sửa';
  sheet.getCell(first + 1, 9).value = 'Giữ nguyên';
  sheet.getCell(first + 1, 10).value = 'Tên do đơn vị dùng';
  return { bytes: Buffer.from(await book.xlsx.writeBuffer()), lines };
}

test('A reviewer makes a slip of a unit, and takes its answers', async () => {
  const bench = await open();
  const { page, pane } = bench;
  await loadPlan(bench);
  await openFindings(bench);
  await pane.getByRole('button', { name: 'Phiếu trả lại' }).click();
  const panel = pane.getByRole('region', { name: 'Phiếu trả lại' });
  await panel.getByLabel('Đơn vị', { exact: true }).selectOption('cdsqg');
  await panel.getByRole('list', { name: /^Phiếu có \d+ nội dung/ }).waitFor();

  const [slip, letter] = await saved(bench, 2);
  expect(slip?.suggestedFilename()).toMatch(/^phieu-tra-lai_cdsqg_\d{4}-\d\d-\d\d\.xlsx$/);
  expect(letter?.suggestedFilename()).toMatch(/^cong-van-tra-lai_cdsqg_\d{4}-\d\d-\d\d\.docx$/);
  await panel.getByText('Đã tạo 2 tệp').waitFor();

  const { bytes, lines } = await filledIn((await slip?.path()) ?? '');
  await panel
    .locator('input[type=file]')
    .setInputFiles({ name: 'Trả lời.xlsx', mimeType: XLSX, buffer: bytes });
  await panel.getByRole('checkbox').nth(1).waitFor();
  expect(await panel.getByRole('checkbox', { checked: true }).count()).toBe(2);
  await isSound(page);
  await panel.getByRole('button', { name: 'Nhận 2 trả lời' }).click();
  await pane.getByText('Đã nhận trả lời: đóng 2, mở lại 0, sửa 1 ô.').waitFor();

  const keys = await page.evaluate(() => {
    const { model } = (
      window as unknown as { standIn: { model: { value(s: string, r: number, c: number): unknown } } }
    ).standIn;
    return Array.from({ length: 40 }, (_, row) =>
      [8, 9].map((column) => model.value('Kiểm tra', row + 1, column)),
    );
  });
  expect(keys).toContainEqual(['Chấp nhận', 'Tên do đơn vị dùng']);
  expect(keys.filter(([decision]) => decision === 'Đã sửa')).toHaveLength(1);
  expect(lines.map(({ key }) => key)).not.toContain('null');
  expect(bench.troubles).toEqual([]);
});
