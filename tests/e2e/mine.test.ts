import { isSound, themes } from './soundness';
import { loadPlan, useWorkbench, type Bench } from './workbench';

const open = useWorkbench();

/** The role and words of what has the focus in the pane, once the page has drawn what the last key did. */
async function focused({ page }: Bench): Promise<string> {
  return page.evaluate(async () => {
    await new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
    const outer = document.activeElement;
    const inner = outer instanceof HTMLIFrameElement ? outer.contentDocument?.activeElement : outer;
    const labels = inner && 'labels' in inner ? (inner.labels as NodeList | null) : null;
    const name = inner?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? inner?.textContent ?? '';
    return `${inner?.getAttribute('role') ?? inner?.tagName ?? ''} ${name}`;
  });
}

/** Presses a key until what has the focus is named so. */
async function pressUntil(bench: Bench, key: string, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if (name.test(await focused(bench))) return;
    await bench.page.keyboard.press(key);
  }
  throw new Error(
    `Nothing named ${String(name)} is reached with ${key}; the focus is at ${await focused(bench)}`,
  );
}

/** Types over what the field holds. */
async function typeOver({ page }: Bench, text: string): Promise<void> {
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** The cells of row A.I.4 of the tasks: status, percent, day of completion. */
async function reported({ page }: Bench): Promise<readonly unknown[]> {
  return page.evaluate(() => {
    const { model } = (window as unknown as { standIn: { model: StandInModel } }).standIn;
    const values = (column: number, row: number): unknown => model.value('Nhiệm vụ', row, column);
    const rows = Array.from({ length: 60 }, (_, row) => row);
    const headings = Array.from({ length: 30 }, (_, column) => String(values(column, 0)));
    const row = rows.find((each) => values(0, each) === 'A.I.4') ?? -1;
    const columns = ['Trạng thái', 'Tiến độ (%)', 'Ngày hoàn thành'].map((heading) =>
      headings.indexOf(heading),
    );
    return columns.map((column) => values(column, row));
  });
}

interface StandInModel {
  value(sheet: string, row: number, column: number): unknown;
}

/** Loads the plan, and chooses a unit with the keyboard. */
async function chooseUnit(bench: Bench): Promise<void> {
  await loadPlan(bench);
  await bench.pane.getByRole('tab', { name: 'Tổng quan' }).focus();
  await bench.page.keyboard.press('ArrowRight');
  await bench.pane.getByRole('combobox').waitFor();
  await pressUntil(bench, 'Tab', /^combobox/);
  await bench.page.keyboard.type('chuyen doi so');
  await bench.page.keyboard.press('ArrowDown');
  await bench.page.keyboard.press('Enter');
  await bench.pane.getByRole('list', { name: 'Việc của đơn vị' }).waitFor();
}

test('a unit reports a row by keyboard at 320 pixels, takes it back, and finds its place again', async () => {
  const bench = await open({ width: 1000, height: 720 });
  const { page, pane } = bench;
  await page.locator('iframe').evaluate((frame) => {
    frame.style.width = '320px';
  });
  await chooseUnit(bench);
  await pane.getByText(/^24 việc: 0 hoàn thành, 13 quá hạn/).waitFor();
  await pane.getByLabel('Vai trò').selectOption('lead');
  await pane.getByText('Đang hiện 16 trong 24 việc.').waitFor();

  await pressUntil(bench, 'Tab', /^BUTTON A\.I\.4/);
  await page.keyboard.press('Enter');
  await pane.getByLabel('Trạng thái').waitFor();
  await pressUntil(bench, 'Tab', /^SELECT Trạng thái/);
  await page.keyboard.type('Ho');
  await pressUntil(bench, 'Tab', /^INPUT Tiến độ/);
  await typeOver(bench, '140');
  await pressUntil(bench, 'Tab', /^INPUT Ngày hoàn thành/);
  await pane.getByText('Gõ một số từ 0 đến 100.').waitFor();
  await page.keyboard.type('20/11/2026');
  expect(await reported(bench)).toEqual([null, null, null]);

  await page.keyboard.press('Escape');
  expect(await focused(bench)).toMatch(/^BUTTON A\.I\.4/);
  await pane.getByText('1 dòng có thay đổi chưa lưu.').waitFor();
  await page.keyboard.press('Enter');
  await pressUntil(bench, 'Tab', /^INPUT Tiến độ/);
  expect(await pane.getByLabel('Tiến độ (%)').inputValue()).toBe('140');
  await typeOver(bench, '100');
  await page.keyboard.press('Enter');
  await pane.getByRole('status').filter({ hasText: 'Đã lưu A.I.4: 3 ô.' }).waitFor();
  expect(await reported(bench)).toEqual(['Hoàn thành', 100, 46_346]);
  await pane.getByText('Chưa có thay đổi.').waitFor();

  await pressUntil(bench, 'Tab', /^BUTTON Hoàn tác/);
  await page.keyboard.press('Enter');
  await pane.getByRole('status').filter({ hasText: 'trả lại 3 ô' }).waitFor();
  expect(await reported(bench)).toEqual([null, null, null]);
  expect(bench.troubles).toEqual([]);
});

test('a cell that is changed in its sheet meanwhile is shown with both values, and nothing is lost', async () => {
  const bench = await open({ width: 1400, height: 720 });
  const { page, pane } = bench;
  await chooseUnit(bench);
  await pane.getByLabel('Vai trò').selectOption('lead');
  await pane.getByRole('button', { name: /^A\.I\.4/ }).click();
  await pane.getByLabel('Minh chứng').fill('12/QĐ-BTTTT');
  await page.evaluate(async () => {
    const { Excel } = window.frames[0] as unknown as { Excel: typeof globalThis.Excel };
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('NhiemVu');
      const keys = table.columns.getItem('Mã').getDataBodyRange().load('values');
      const cells = table.columns.getItem('Minh chứng').getDataBodyRange();
      await context.sync();
      const row = keys.values.findIndex(([key]) => key === 'A.I.4');
      cells.getCell(row, 0).values = [['99/QĐ-BTTTT']];
      await context.sync();
    });
  });
  await pane.getByRole('button', { name: 'Lưu', exact: true }).click();
  await pane
    .getByText('Ô này đã đổi trong trang thành “99/QĐ-BTTTT”. Bạn đang nhập “12/QĐ-BTTTT”.')
    .waitFor();
  await isSound(page, [themes[0], themes[2]]);
  await pane.getByRole('button', { name: 'Giữ bản đang nhập' }).click();
  await pane.getByRole('button', { name: 'Lưu', exact: true }).click();
  await pane.getByRole('status').filter({ hasText: 'Đã lưu A.I.4: 1 ô.' }).waitFor();
  await page.keyboard.press('Escape');
  await isSound(page, [themes[1]]);
  expect(bench.troubles).toEqual([]);
});

test('the row that is selected in its sheet is opened, and the selection stays', async () => {
  const bench = await open({ width: 1400, height: 720 });
  const { page, pane } = bench;
  await chooseUnit(bench);
  await bench.tab('Tổng quan').click();
  await pane.getByRole('button', { name: 'Mở dòng đang chọn' }).click();
  await pane.getByText('Ô đang chọn không thuộc dòng nào của kế hoạch.').waitFor();
  await bench.tab('Nhiệm vụ').click();
  await bench.cell('F3').click();
  const key = await bench.value('Nhiệm vụ', 2, 0);
  await pane.getByRole('button', { name: 'Mở dòng đang chọn' }).click();
  await pane.getByRole('heading', { name: `Dòng ${String(key)}` }).waitFor();
  const active = page.locator('[role=gridcell][aria-selected=true]').first();
  expect(await active.getAttribute('data-cell')).toBe('F3');
  expect(bench.troubles).toEqual([]);
});
