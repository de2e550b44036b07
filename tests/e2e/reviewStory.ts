import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { loadPlan, openFindings, type Bench } from './workbench';

/** A cell that a hand damages, and the finding that must stand at it. */
interface Damage {
  readonly cell: string;
  /** What is typed over the cell; null empties it. */
  readonly typed: string | null;
  /** How the finding is named. */
  readonly name: string;
  readonly says: RegExp;
}

export const damages: readonly Damage[] = [
  { cell: 'K2', typed: 'Quý V/2025', name: 'A.I.1 · Thời gian hoàn thành', says: /không có trong lịch/ },
  { cell: 'G3', typed: 'Vụ Kinh tế sô và Xã hội số', name: 'A.I.2 · Đơn vị thực hiện', says: /viết sai tên/ },
  { cell: 'G4', typed: null, name: 'A.I.3 · Đơn vị thực hiện', says: /Chưa ghi đơn vị chủ trì/ },
  {
    cell: 'J5',
    typed: 'Giai đoạn này',
    name: 'A.I.4 · Giai đoạn thực hiện',
    says: /Không đọc được giai đoạn/,
  },
  { cell: 'M6', typed: 'Không rõ', name: 'A.I.5 · Loại hạn', says: /Loại hạn ghi “Không rõ”/ },
  { cell: 'N7', typed: '15/03/2023', name: 'A.I.6 · Hạn cuối', says: /Hạn cuối ghi 15\/03\/2023/ },
  { cell: 'O8', typed: 'Hoàn thành', name: 'A.I.7 · Minh chứng', says: /Hoàn thành/ },
  { cell: 'P9', typed: '100', name: 'A.I.8 · Tiến độ (%)', says: /100/ },
  { cell: 'A10', typed: 'A.I', name: 'A.I · Mã', says: /không khớp các cột bên cạnh/ },
  { cell: 'Q11', typed: '01/01/2020', name: 'A.I.10 · Ngày hoàn thành', says: /01\/01\/2020/ },
];

/** The place of `Đơn vị thực hiện` in `Nhiệm vụ`, from 0. */
const LEAD = 6;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const item = ({ pane }: Bench, name: string): Locator =>
  pane.getByRole('article', { name, exact: true });

const said = ({ pane }: Bench, words: string): Promise<void> =>
  pane.getByRole('status').filter({ hasText: words }).first().waitFor();

/** What the damaged name's cell holds; the story is told outside of tests as well, where nothing else asserts. */
async function leadIs(bench: Bench, name: string): Promise<void> {
  const held = await bench.value('Nhiệm vụ', 2, LEAD);
  if (held !== name) throw new Error(`Nhiệm vụ!G3 holds “${String(held)}”, not “${name}”.`);
}

/** Chooses which states of findings the list shows. */
export async function listState({ pane }: Bench, state: string): Promise<void> {
  await pane.getByRole('combobox', { name: 'Trạng thái' }).selectOption(state);
}

/** Types over ten cells of the plan, as a hand would. */
export async function damageByHand(bench: Bench): Promise<void> {
  await bench.tab('Nhiệm vụ').click();
  for (const { cell, typed } of damages) {
    await bench.cell(cell).click();
    if (typed === null) await bench.page.keyboard.press('Delete');
    else {
      await bench.page.keyboard.type(typed);
      await bench.page.keyboard.press('Enter');
    }
  }
}

/** The story of a reviewer: `picture` is called where a reader of the docs should look. */
export async function review(
  open: () => Promise<Bench>,
  picture: (bench: Bench, name: string) => Promise<void>,
): Promise<Bench> {
  const today = await open();
  await loadPlan(today);
  await damageByHand(today);
  await openFindings(today);
  await today.pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  for (const { name, says } of damages) await seen(today, name, says);
  await picture(today, 'review-findings');

  await fixTheName(today, picture);
  await acceptWithReason(today);
  await sendBack(today);
  await listState(today, 'all');
  await picture(today, 'review-decided');
  await undoTheFix(today, picture);

  const download = today.page.waitForEvent('download');
  await today.page.getByRole('button', { name: 'Lưu .xlsx' }).click();
  const buffer = readFileSync(await (await download).path());
  const tomorrow = await open();
  await tomorrow.page.locator('input[type=file]').setInputFiles({ name: 'a.xlsx', mimeType: XLSX, buffer });
  await tomorrow.pane.getByRole('tab', { name: /^Kiểm tra/ }).waitFor();
  await openFindings(tomorrow);
  return tomorrow;
}

/** Waits for a finding, searched for by its key: of many only those in sight are drawn. */
async function seen(bench: Bench, name: string, says: RegExp): Promise<void> {
  await find(bench, name.split(' · ')[0] ?? name);
  await item(bench, name).filter({ hasText: says }).first().waitFor();
}

export function find({ pane }: Bench, words: string): Promise<void> {
  return pane.getByRole('search').getByRole('searchbox').fill(words);
}

/** The misspelt name: before and after are seen first. */
async function fixTheName(
  bench: Bench,
  picture: (bench: Bench, name: string) => Promise<void>,
): Promise<void> {
  const name = 'A.I.2 · Đơn vị thực hiện';
  await find(bench, 'A.I.2');
  await bench.pane
    .getByRole('button', { name: `Sửa ${name}` })
    .first()
    .click();
  await bench.pane.getByRole('table').locator('ins').first().waitFor();
  await picture(bench, 'review-fix');
  await bench.pane.getByRole('button', { name: 'Sửa 1 chỗ', exact: true }).click();
  await said(bench, 'Đã sửa 1 ô.');
  await leadIs(bench, 'Vụ Kinh tế số và Xã hội số');
}

async function acceptWithReason(bench: Bench): Promise<void> {
  const name = 'A.I.3 · Đơn vị thực hiện';
  await find(bench, 'A.I.3');
  await bench.pane
    .getByRole('button', { name: `Chấp nhận ${name}` })
    .first()
    .click();
  await bench.pane.getByRole('textbox', { name: /Lý do/ }).fill('Chờ phân công lại');
  await bench.page.keyboard.press('Enter');
  await said(bench, 'Đã chấp nhận 1 phát hiện.');
}

async function sendBack(bench: Bench): Promise<void> {
  const name = 'A.I.7 · Minh chứng';
  await find(bench, 'A.I.7');
  await bench.pane
    .getByRole('button', { name: `Trả lại ${name}` })
    .first()
    .click();
  await bench.pane.getByRole('textbox').last().fill('Ghi số văn bản');
  await bench.page.keyboard.press('Enter');
  await said(bench, 'Đã trả lại 1 phát hiện.');
  await find(bench, '');
}

/** An older entry of the journal, with others after it. */
async function undoTheFix(
  bench: Bench,
  picture: (bench: Bench, name: string) => Promise<void>,
): Promise<void> {
  await bench.pane.getByRole('button', { name: 'Thêm', exact: true }).click();
  await bench.pane.getByRole('menuitem', { name: 'Nhật ký' }).click();
  await bench.pane.getByRole('list', { name: 'Các lần ghi' }).waitFor();
  await picture(bench, 'review-journal');
  await bench.pane.getByRole('button', { name: 'Hoàn tác lần ghi số 2' }).click();
  await said(bench, 'Đã hoàn tác lần ghi số 2');
  await leadIs(bench, 'Vụ Kinh tế sô và Xã hội số');
  await bench.page.keyboard.press('Escape');
}
