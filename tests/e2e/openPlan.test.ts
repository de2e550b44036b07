import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makeCompoundFile } from '../files/compound/makeCompoundFile';
import { planRows } from '../files/unprepared/writers/planRows';
import { byGoogleSheets } from '../files/unprepared/writers/dialects';
import { makeXlsx } from '../files/xlsx/makeXlsx';
import { useWorkbench, type Bench } from './workbench';

const open = useWorkbench();
const stored = (name: string): Buffer =>
  readFileSync(path.join(__dirname, '../files/unprepared/writers', name));

async function choose({ pane }: Bench, name: string, content: Uint8Array): Promise<void> {
  await pane
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

describe('a plan from a file of the user’s own', () => {
  test('is read, shown in short, and loaded', async () => {
    const bench = await open();
    await choose(bench, 'Kế hoạch 2026.xlsx', stored('by-libreoffice.xlsx'));
    const read = bench.pane.getByRole('region', { name: 'Nội dung đọc được từ Kế hoạch 2026.xlsx' });
    await read.getByText('3 nhiệm vụ').waitFor();
    await read.getByRole('button', { name: 'Nạp kế hoạch này' }).click();
    await bench.pane.getByRole('button', { name: /Quá hạn$/ }).waitFor();
    expect(await bench.value('Nhiệm vụ', 1, 0)).toBe('A.I.1');
    expect(await bench.value('Nhiệm vụ', 1, 5)).toBe('=Xây dựng & <ban hành> đề án');
    expect(await bench.value('Nhiệm vụ', 3, 0)).toBe('A.I.3');
    expect(await bench.value('Nhiệm vụ', 4, 0)).toBeNull();
    expect(bench.troubles).toEqual([]);
  });

  test('can be put away, and another chosen', async () => {
    const bench = await open();
    await choose(bench, 'một.xlsx', byGoogleSheets(planRows));
    await bench.pane.getByRole('button', { name: 'Bỏ qua tệp này' }).click();
    expect(await bench.pane.getByRole('region', { name: /một\.xlsx/ }).count()).toBe(0);
    await choose(bench, 'hai.xlsx', stored('by-openpyxl.xlsx'));
    await bench.pane
      .getByRole('region', { name: /hai\.xlsx/ })
      .getByText('3 nhiệm vụ')
      .waitFor();
    expect(bench.troubles).toEqual([]);
  });

  test.each<[string, string, Uint8Array, RegExp]>([
    ['a web page', 'bang.xlsx', new TextEncoder().encode('<html><table></table></html>'), /trang web/],
    [
      'a workbook with a password',
      'mat.xlsx',
      makeCompoundFile(['EncryptionInfo', 'EncryptedPackage']),
      /mật khẩu/,
    ],
    ['a damaged workbook', 'hong.xlsx', makeXlsx({ cells: '<row><c>' }), /one\/first\.xml/],
    ['a workbook without a plan', 'khac.xlsx', makeXlsx({ cells: '<row><c><v>1</v></c></row>' }), /bảng/],
  ])(
    '%s is refused with a sentence, and the workbook stays as it was',
    async (_, name, content, sentence) => {
      const bench = await open();
      await choose(bench, name, content);
      const refusal = bench.pane.getByRole('alert').filter({ hasText: sentence });
      await refusal.waitFor();
      expect(await bench.tab('Nhiệm vụ').count()).toBe(0);
      await refusal.getByRole('button', { name: 'Đóng' }).click();
      await refusal.waitFor({ state: 'detached' });
      await bench.pane.getByRole('button', { name: 'Nạp kế hoạch', exact: true }).waitFor();
      expect(bench.troubles).toEqual([]);
    },
  );
});
