import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { loadPlan, useWorkbench, type Bench } from './workbench';

const open = useWorkbench();
const folder = mkdtempSync(path.join(tmpdir(), 'plan-tracker-e2e-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function openFile({ page }: Bench, name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: XLSX, buffer });
}

function tiles({ pane }: Bench): Promise<string[]> {
  return pane.getByRole('group', { name: 'Cần chú ý' }).getByRole('button').allInnerTexts();
}

/** Everything that the workbook holds of a sheet, as text to compare. */
function everythingIn({ page }: Bench, name: string): Promise<string> {
  return page.evaluate((sheet) => {
    const { model } = (
      window as unknown as { standIn: { model: { settle(): { sheets: { name: string }[] } } } }
    ).standIn;
    const found = model.settle().sheets.find((candidate) => candidate.name === sheet);
    return JSON.stringify(found, (_, value: unknown) => (value instanceof Map ? [...value] : value));
  }, name);
}

/** A workbook of somebody's own: text, dates, a formula, a table, formats, rules, and a sheet named as one of ours. */
async function ownWorkbook(tableName: string): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Sổ tay', { properties: { tabColor: { argb: 'FFFF0000' } } });
  sheet.addTable({
    name: tableName,
    ref: 'A1',
    headerRow: true,
    columns: [{ name: 'Việc', filterButton: true }, { name: 'Ngày' }],
    rows: [
      ['Họp', new Date(Date.UTC(2026, 0, 5))],
      ['Gửi công văn', new Date(Date.UTC(2026, 1, 9))],
    ],
  });
  sheet.getCell('D1').value = { formula: 'COUNTA(A2:A3)', result: 2 };
  sheet.getCell('D2').value = '012';
  sheet.getCell('D2').font = { bold: true, color: { argb: 'FF00AA00' } };
  sheet.getColumn(1).width = 31;
  sheet.getRow(2).height = 40;
  sheet.mergeCells('F1:G2');
  sheet.addConditionalFormatting({
    ref: 'A2:A3',
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: ['$B2>0'],
        style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFFF00' } } },
      },
    ],
  });
  workbook.addWorksheet('Nhiệm vụ').getCell('A1').value = 'Việc của riêng tôi';
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

describe('a user opens', () => {
  test('a workbook made by the command line, with the same figures', async () => {
    const file = path.join(folder, 'plan.xlsx');
    const program = path.join(__dirname, '..', '..', 'bin', 'plan-tracker.mjs');
    execFileSync(process.execPath, [program, 'load', '--out', file, '--as-of', '2026-11-23']);
    const bench = await open();
    await openFile(bench, 'plan.xlsx', readFileSync(file));
    await bench.pane.getByRole('button', { name: /Quá hạn$/ }).waitFor();
    expect(await tiles(bench)).toEqual([
      '29\nQuá hạn',
      '0\nSắp đến hạn',
      '1\nChưa phân công',
      '2\nKhông rõ hạn',
    ]);
  });

  test('what was saved, with the same figures and what was typed', async () => {
    const bench = await open();
    await loadPlan(bench);
    await bench.tab('Nhiệm vụ').click();
    await bench.cell('F3').click();
    await bench.page.keyboard.type('Việc sửa tay');
    await bench.page.keyboard.press('Enter');
    const before = await tiles(bench);
    const download = bench.page.waitForEvent('download');
    await bench.page.getByRole('button', { name: 'Lưu .xlsx' }).click();
    const saved = readFileSync(await (await download).path());
    await bench.page.getByRole('button', { name: 'Tệp mới' }).click();
    await bench.pane.getByRole('button', { name: 'Nạp kế hoạch' }).waitFor();
    expect(await bench.page.getByRole('tab').allInnerTexts()).toEqual(['Sheet1']);
    await openFile(bench, 'ke-hoach.xlsx', saved);
    await bench.pane.getByRole('button', { name: /Quá hạn$/ }).waitFor();
    expect(await tiles(bench)).toEqual(before);
    expect(await bench.value('Nhiệm vụ', 2, 5)).toBe('Việc sửa tay');
    expect(bench.troubles).toEqual([]);
  });

  test('what is not a workbook, and is told so while the workbook stays', async () => {
    const bench = await open();
    await bench.cell('A1').click();
    await bench.page.keyboard.type('giữ nguyên');
    await bench.page.keyboard.press('Enter');
    await openFile(bench, 'thư.xlsx', Buffer.from('Kính gửi các đơn vị'));
    const alert = bench.page.getByRole('alert').filter({ hasText: /\p{L}/u });
    await alert.waitFor();
    expect(await alert.innerText()).not.toMatch(/failure\.|undefined|\{/);
    expect(await bench.value('Sheet1', 0, 0)).toBe('giữ nguyên');
  });
});

describe('in a workbook of the user’s own', () => {
  test('loading adds our sheets and changes nothing that is theirs', async () => {
    const bench = await open();
    await openFile(bench, 'sổ tay.xlsx', await ownWorkbook('ViecCuaToi'));
    await bench.tab('Sổ tay').waitFor();
    const before = [await everythingIn(bench, 'Sổ tay'), await everythingIn(bench, 'Nhiệm vụ')];
    expect(before.join()).toContain('ViecCuaToi');
    await loadPlan(bench);
    await bench.tab('Nhiệm vụ (2)').waitFor();
    expect([await everythingIn(bench, 'Sổ tay'), await everythingIn(bench, 'Nhiệm vụ')]).toEqual(before);
    expect(bench.troubles).toEqual([]);
  });

  test('a table of theirs that has a name of ours stops the load, with a sentence and nothing written', async () => {
    const bench = await open();
    await openFile(bench, 'sổ tay.xlsx', await ownWorkbook('DonVi'));
    await bench.tab('Sổ tay').waitFor();
    const before = await everythingIn(bench, 'Sổ tay');
    await bench.pane.getByRole('button', { name: 'Nạp kế hoạch' }).click();
    await bench.pane.getByText('Bảng tính đã có một bảng hoặc tên vùng gọi là DonVi').waitFor();
    expect(await bench.page.getByRole('tab').allInnerTexts()).toEqual(['Sổ tay', 'Nhiệm vụ']);
    expect(await everythingIn(bench, 'Sổ tay')).toBe(before);
  });
});
