import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import type { Locator } from 'playwright-core';
import { openArchive } from '../../src/files/archive/openArchive';
import { XLSX, type GivenFile } from './returnedFiles';
import type { Bench } from './workbench';

type Picture = (bench: Bench, name: string) => Promise<void>;

/** The place of `Trạng thái` in `Nhiệm vụ`, from 0; the percent stands beside it. */
export const STATUS = 14;

/** What units write, by unit, key and heading. */
const edits: Readonly<
  Record<string, readonly (readonly [key: string, heading: string, value: string | number])[]>
> = {
  cdsqg: [
    ['A.I.4', 'Trạng thái', 'Hoàn thành'],
    ['A.I.4', 'Tiến độ (%)', 100],
    ['A.I.4', 'Ngày hoàn thành', '15/10/2026'],
    ['A.I.4', 'Minh chứng', 'Nghị định số 12/2026/NĐ-CP'],
    ['A.I.5', 'Khó khăn, vướng mắc', 'Chờ Luật Dữ liệu có hướng dẫn'],
  ],
  vcl: [
    ['A.I.6', 'Trạng thái', 'Đang thực hiện'],
    ['A.I.6', 'Tiến độ (%)', 60],
  ],
  // The deadline is the coordinator's: what the unit writes there becomes a request.
  ttth: [
    ['A.II', 'Trạng thái', 'Đang thực hiện'],
    ['A.II', 'Thời gian hoàn thành', 'Quý II/2027'],
  ],
};

/** The packages in the zip of the pane, edited by another program as their units would. */
async function editedPackages(zip: string): Promise<readonly GivenFile[]> {
  const archive = openArchive(new Uint8Array(readFileSync(zip)));
  return Promise.all(
    Object.entries(edits).map(async ([unit, cells]) => {
      const name = `${unit}_2026-H2.xlsx`;
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(Buffer.from(archive.bytes(name)) as unknown as ArrayBuffer);
      const sheet = book.getWorksheet('Nhiệm vụ');
      if (!sheet) throw new Error(`${name} has no sheet Nhiệm vụ.`);
      const headings = (sheet.getRow(1).values as unknown[]).map(String);
      const keys = (sheet.getColumn(1).values as unknown[]).map(String);
      for (const [key, heading, value] of cells) {
        sheet.getCell(keys.indexOf(key), headings.indexOf(heading)).value = value;
      }
      return { name, mimeType: XLSX, buffer: Buffer.from(await book.xlsx.writeBuffer()) };
    }),
  );
}

export const question = ({ pane }: Bench, name: string): Locator =>
  pane.getByRole('article', { name, exact: true });

const said = ({ pane }: Bench, words: string | RegExp): Promise<void> =>
  pane.getByRole('status').filter({ hasText: words }).first().waitFor();

const step = ({ pane }: Bench, name: RegExp): Promise<void> =>
  pane.getByRole('navigation').getByRole('button', { name }).click();

/** The story of a consolidation: `picture` is called where a reader of the docs should look. */
export async function consolidate(bench: Bench, picture: Picture): Promise<void> {
  const returned = await editedPackages(await splitPlan(bench, picture));
  await writeMeanwhile(bench);
  await takeBack(bench, returned, picture);
  await decideTwo(bench, picture);
  await bench.pane.getByRole('button', { name: 'Áp dụng', exact: true }).click();
  await said(bench, /^Đã hợp nhất: ghi \d+ ô/);
  await picture(bench, 'merge-applied');
}

/** Makes the packages of all units; the answer is the path of their zip. */
export async function splitPlan(bench: Bench, picture: Picture): Promise<string> {
  const { page, pane } = bench;
  await pane.getByRole('tab', { name: 'Hợp nhất' }).click();
  const make = pane.getByRole('button', { name: /^Tạo \d+ gói$/ });
  await make.waitFor();
  await pane.getByRole('textbox', { name: 'Gửi về' }).fill('Vụ Kế hoạch - Tài chính');
  await picture(bench, 'merge-split');
  const download = page.waitForEvent('download');
  await make.click();
  const zip = await (await download).path();
  await said(bench, /^Đã tạo \d+ gói/);
  return zip;
}

/** The coordinator writes in the row of A.I.4 too: its status and percent. */
async function writeMeanwhile(bench: Bench): Promise<void> {
  const { keyboard } = bench.page;
  await bench.tab('Nhiệm vụ').click();
  await bench.cell('G5').click();
  for (let column = 6; column < STATUS; column += 1) await keyboard.press('ArrowRight');
  await keyboard.type('Tạm dừng');
  await keyboard.press('Tab');
  await keyboard.type('30');
  await keyboard.press('Enter');
  await bench.pane.getByRole('tab', { name: 'Tổng quan' }).click();
  await bench.pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await said(bench, /^Đã kiểm tra|lỗi/);
  await bench.pane.getByRole('tab', { name: 'Hợp nhất' }).click();
}

async function takeBack(bench: Bench, files: readonly GivenFile[], picture: Picture): Promise<void> {
  const { pane } = bench;
  await step(bench, /Nhận về/);
  await pane.getByLabel('Chọn tệp…', { exact: true }).setInputFiles([...files]);
  await said(bench, 'Đã đọc 3 tệp: nhận 3');
  await picture(bench, 'merge-returns');
  await pane.getByRole('button', { name: 'Sang bước Quyết định' }).click();
  await said(bench, 'Còn 3 trong 3 nội dung chờ quyết định.');
  await picture(bench, 'merge-board');
}

async function decideTwo(bench: Bench, picture: Picture): Promise<void> {
  const status = question(bench, 'A.I.4 · Trạng thái');
  await status.getByRole('button', { name: /^Nhận của/ }).click();
  await status.getByText('Đã quyết định: nhận của').waitFor();
  const percent = question(bench, 'A.I.4 · Tiến độ (%)');
  await percent.getByRole('button', { name: 'Giá trị khác…' }).click();
  await percent.getByRole('textbox', { name: /^Giá trị khác cho/ }).fill('95');
  await bench.page.keyboard.press('Enter');
  await percent.getByText('Đã quyết định: ghi “95”.').waitFor();
  await said(bench, 'Còn 1 trong 3 nội dung chờ quyết định.');
  await picture(bench, 'merge-decide');
}
