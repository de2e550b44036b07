import { readFileSync } from 'node:fs';
import { openArchive } from '../../src/files/archive/openArchive';
import { consolidate, question, splitPlan, STATUS } from './mergeStory';
import { XLSX } from './returnedFiles';
import { isSound, themes } from './soundness';
import { useWorkbench, type Bench } from './workbench';

const open = useWorkbench();

/** Rows of `Nhiệm vụ` from 0, by key. */
const ROWS = { 'A.I.4': 4, 'A.I.6': 6, 'A.II': 11 } as const;
const DEADLINE = 10;

const held = (bench: Bench): Promise<unknown[]> =>
  Promise.all([
    bench.value('Nhiệm vụ', ROWS['A.I.4'], STATUS),
    bench.value('Nhiệm vụ', ROWS['A.I.4'], STATUS + 1),
    bench.value('Nhiệm vụ', ROWS['A.I.6'], STATUS),
    bench.value('Nhiệm vụ', ROWS['A.I.6'], STATUS + 1),
    bench.value('Nhiệm vụ', ROWS['A.II'], DEADLINE),
  ]);

test('A coordinator splits the plan, takes three returns, decides two conflicts, applies and undoes', async () => {
  const bench = await open.loaded();
  const { pane } = bench;
  const before = await held(bench);
  await consolidate(bench, async (_, name) => {
    if (name !== 'merge-applied') await isSound(bench.page, themes.slice(0, 1));
  });
  // One conflict by the unit’s value, one by another; what nobody contradicts; an open request stays as it was.
  expect(await held(bench)).toEqual(['Hoàn thành', 95, 'Đang thực hiện', 60, 'Thường xuyên']);

  await pane.getByText(/^Còn 1 trong \d+ nội dung chờ quyết định\.$/).waitFor();
  await pane.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await pane
    .getByRole('status')
    .filter({ hasText: /^Đã hoàn tác lần ghi số/ })
    .waitFor();
  const [, , ...others] = before;
  expect(await held(bench)).toEqual(['Tạm dừng', 30, ...others]);
  // What was decided is there again, to be applied once more.
  await question(bench, 'A.II · Thời gian hoàn thành').waitFor();
  await pane.getByText('Còn 1 trong 3 nội dung chờ quyết định.').waitFor();
  expect(bench.troubles).toEqual([]);
});

test('A unit opens its package, which knows whose it is and says what is still to be filled', async () => {
  const zip = await splitPlan(await open.loaded(), () => Promise.resolve());
  const name = 'cdsqg_2026-H2.xlsx';
  const buffer = Buffer.from(openArchive(new Uint8Array(readFileSync(zip))).bytes(name));
  const unit = await open();
  const { pane } = unit;
  await unit.page.locator('input[type=file]').setInputFiles({ name, mimeType: XLSX, buffer });
  const mine = pane.getByRole('tab', { name: 'Việc của tôi' });
  await mine.click();
  const sheet = pane.getByRole('region', { name: 'Gói của đơn vị' });
  await sheet.getByText(/^Kỳ báo cáo: 6 tháng cuối năm 2026\. Gửi lại trước hết ngày/).waitFor();
  await pane.getByRole('heading', { name: 'Cục Chuyển đổi số quốc gia' }).waitFor();
  expect(await pane.getByRole('tab').count()).toBe(3);
  expect(await pane.getByRole('button', { name: 'Đổi đơn vị' }).count()).toBe(0);

  await sheet.getByText(/^Chưa sẵn sàng gửi: còn 16 ô/).waitFor();
  await sheet.getByText('Xem từng ô').click();
  await isSound(unit.page, themes.slice(0, 1));
  await sheet.getByRole('button', { name: 'Đi tới ô (Nhiệm vụ!O2) A.I.4 · Trạng thái' }).click();
  await unit.cell('O2').click();
  await unit.page.keyboard.type('Tạm dừng');
  await unit.page.keyboard.press('Enter');
  await sheet.getByText(/^Chưa sẵn sàng gửi: còn 15 ô/).waitFor();
  expect(unit.troubles).toEqual([]);
});
