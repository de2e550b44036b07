import { loadPlan, openFindings, useWorkbench } from './workbench';

const open = useWorkbench();

/** Places of columns in `Nhiệm vụ`, from 0. */
const DEADLINE = 10;
const LAST_DAY = 13;
const WARNING = 22;

describe('on the real plan, in a browser, a user', () => {
  test('loads the plan with one button and sees how it stands', async () => {
    const bench = await open();
    await loadPlan(bench);
    const tiles = bench.pane.getByRole('group', { name: 'Cần chú ý' }).getByRole('button');
    expect(await tiles.allInnerTexts()).toEqual([
      '29\nQuá hạn',
      '0\nSắp đến hạn',
      '1\nChưa phân công',
      '2\nKhông rõ hạn',
    ]);
    expect(await bench.tab('Nhiệm vụ').count()).toBe(1);
    expect(bench.troubles).toEqual([]);
  });

  test('finds deadlines as they were written, and the overdue rows coloured', async () => {
    const bench = await open.loaded();
    await bench.tab('Nhiệm vụ').click();
    expect(await bench.value('Nhiệm vụ', 2, DEADLINE)).toBe('12/2024');
    const overdue = await bench.cell('A3').evaluate((cell) => getComputedStyle(cell).backgroundColor);
    const inTime = await bench.cell('A7').evaluate((cell) => getComputedStyle(cell).backgroundColor);
    expect(overdue).not.toBe(inTime);
  });

  test('turns the colours off and on with one switch', async () => {
    const bench = await open.loaded();
    await bench.tab('Nhiệm vụ').click();
    const colour = (): Promise<string> =>
      bench.cell('A3').evaluate((cell) => getComputedStyle(cell).backgroundColor);
    const on = await colour();
    const highlights = bench.pane.getByRole('switch', { name: 'Tô cảnh báo' });
    await highlights.click();
    await bench.page.waitForFunction(
      (before) =>
        getComputedStyle(document.querySelector('[data-cell="A3"]') as Element).backgroundColor !== before,
      on,
    );
    await highlights.click();
    await bench.page.waitForFunction(
      (before) =>
        getComputedStyle(document.querySelector('[data-cell="A3"]') as Element).backgroundColor === before,
      on,
    );
  });

  test('opens a number to its rows, and a row to its place in the sheet', async () => {
    const bench = await open.loaded();
    await bench.pane.getByRole('button', { name: '1 Chưa phân công' }).click();
    await bench.pane
      .getByRole('button', { name: /B\.III\.4/ })
      .first()
      .click();
    await bench.page.locator('[role=tab][aria-selected=true]', { hasText: 'Nhiệm vụ' }).waitFor();
    await bench.page.locator('[role=gridcell][aria-selected=true]', { hasText: 'B.III.4' }).waitFor();
  });

  test('goes from a finding to its cell, past a filter that hides it and back', async () => {
    const bench = await open.loaded();
    await bench.tab('Chỉ tiêu').click();
    await bench.page.getByRole('button', { name: 'Lọc cột Mã' }).click();
    await bench.page.getByLabel('PL01.2.a').uncheck();
    await bench.page.locator('.menu .primary').click();
    await bench.cell('F4').waitFor({ state: 'detached' });
    await openFindings(bench);
    await bench.pane.getByRole('button', { name: 'Xem PL01.2.a · Đầu mối theo dõi' }).click();
    await bench.pane.getByRole('button', { name: /Bỏ lọc/ }).click();
    await bench.cell('F4').waitFor();
    expect(await bench.cell('F4').innerText()).toContain('Cục Chuyên đổi số quốc gia');
    await bench.pane.getByRole('button', { name: /[Ll]ọc lại|Đặt lại/ }).click();
    await bench.cell('F4').waitFor({ state: 'detached' });
  });

  test('corrects what is sure after seeing it, and the findings are gone', async () => {
    const bench = await open.loaded();
    await openFindings(bench);
    await bench.pane.getByRole('button', { name: 'Sửa PL01.2.a · Đầu mối theo dõi' }).click();
    const apply = bench.pane.getByRole('button', { name: 'Sửa 1 chỗ', exact: true });
    await apply.waitFor();
    expect(await bench.value('Chỉ tiêu', 3, 5)).toBe('Cục Chuyên đổi số quốc gia');
    await apply.click();
    await bench.pane
      .getByRole('button', { name: 'Sửa PL01.2.a · Đầu mối theo dõi' })
      .waitFor({ state: 'detached' });
    expect(await bench.value('Chỉ tiêu', 3, 5)).toBe('Cục Chuyển đổi số quốc gia');
  });

  test('types in the grid, and the workbook and its warning follow', async () => {
    const bench = await open.loaded({ width: 2600, height: 900 });
    await bench.tab('Nhiệm vụ').click();
    await bench.cell('K3').click();
    await bench.page.keyboard.type('12/2025');
    await bench.page.keyboard.press('Enter');
    expect(await bench.value('Nhiệm vụ', 2, DEADLINE)).toBe('12/2025');
    expect(await bench.value('Nhiệm vụ', 2, WARNING)).toBe('Quá hạn');
    await bench.cell('N3').click();
    await bench.page.keyboard.type('31/12/2030');
    await bench.page.keyboard.press('Enter');
    expect(await bench.value('Nhiệm vụ', 2, LAST_DAY)).toBe(47848);
    expect(await bench.value('Nhiệm vụ', 2, WARNING)).toBe('');
  });

  test('loads it again only after being asked, and never twice', async () => {
    const bench = await open();
    await loadPlan(bench);
    expect(await bench.pane.getByRole('button', { name: 'Nạp kế hoạch' }).count()).toBe(0);
    expect(await bench.page.getByRole('tab', { name: /Nhiệm vụ/ }).count()).toBe(1);
  });
});
