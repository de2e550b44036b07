import { openFindings, useWorkbench, type Bench } from './workbench';

const open = useWorkbench();

/** The role and words of what has the focus, in the page or in the pane. */
async function focused(bench: Bench): Promise<string> {
  await drawn(bench);
  return bench.page.evaluate(() => {
    const outer = document.activeElement;
    const inner = outer instanceof HTMLIFrameElement ? outer.contentDocument?.activeElement : outer;
    return `${inner?.getAttribute('role') ?? inner?.tagName ?? ''} ${inner?.getAttribute('aria-label') ?? inner?.textContent ?? ''}`;
  });
}

/** Resolves when the page has drawn what the last key did; a person does not type ahead of the screen. */
function drawn({ page }: Bench): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
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

const activeCell = ({ page }: Bench): Promise<string | null> =>
  page.locator('[role=gridcell][aria-selected=true]').first().getAttribute('data-cell');

describe('by keyboard alone, a user', () => {
  test('goes from the first opening to a corrected cell and takes it back', async () => {
    const bench = await open();
    await bench.pane.getByRole('button', { name: 'Nạp kế hoạch' }).waitFor();
    await pressUntil(bench, 'Tab', /Nạp kế hoạch/);
    await bench.page.keyboard.press('Enter');
    await bench.pane.getByRole('button', { name: /Quá hạn$/ }).waitFor();
    await pressUntil(bench, 'Shift+Tab', /^tab Tổng quan/);
    await pressUntil(bench, 'ArrowRight', /^tab Kiểm tra/);
    await bench.page.keyboard.press('Enter');
    await bench.pane.getByRole('list', { name: 'Các phát hiện' }).waitFor();
    await pressUntil(bench, 'Tab', /^ARTICLE|^article|^listitem/);
    await pressUntil(bench, 'ArrowDown', /PL01\.2\.a/);
    await pressUntil(bench, 'Tab', /Sửa PL01\.2\.a/);
    await bench.page.keyboard.press('Enter');
    await bench.pane.getByRole('button', { name: 'Sửa 1 chỗ', exact: true }).waitFor();
    await pressUntil(bench, 'Tab', /^BUTTON Sửa 1 chỗ/);
    await bench.page.keyboard.press('Enter');
    const undo = bench.pane.getByRole('button', { name: 'Hoàn tác' });
    await undo.waitFor();
    expect(await bench.value('Chỉ tiêu', 3, 5)).toBe('Cục Chuyển đổi số quốc gia');
    await pressUntil(bench, 'Tab', /Hoàn tác/);
    await bench.page.keyboard.press('Enter');
    await bench.pane.getByRole('status').filter({ hasText: 'trả lại 1 ô' }).waitFor();
    expect(await bench.value('Chỉ tiêu', 3, 5)).toBe('Cục Chuyên đổi số quốc gia');
    expect(await focused(bench)).toMatch(/^status/);
  });

  test('comes back to the number from which rows were opened', async () => {
    const bench = await open.loaded();
    await bench.pane.getByRole('button', { name: /Quá hạn$/ }).focus();
    await bench.page.keyboard.press('Enter');
    await bench.pane.getByRole('heading', { name: 'Quá hạn' }).waitFor();
    expect(await focused(bench)).toMatch(/^H2 Quá hạn/);
    await bench.page.keyboard.press('Escape');
    expect(await focused(bench)).toMatch(/29\s*Quá hạn/);
  });

  test('passes through the grid with Tab, in both directions', async () => {
    const bench = await open();
    const grid = bench.page.getByRole('grid');
    await grid.focus();
    await bench.page.keyboard.press('Tab');
    expect(await focused(bench)).toBe('tab Sheet1');
    await bench.page.keyboard.press('Shift+Tab');
    await bench.page.keyboard.press('Shift+Tab');
    expect(await focused(bench)).toMatch(/^SELECT/);
  });

  test('chooses from a drop-down, and is told when a value is not in the list', async () => {
    const bench = await open.loaded({ width: 2600, height: 900 });
    await bench.tab('Nhiệm vụ').click();
    await bench.cell('O2').click();
    await bench.page.keyboard.press('Alt+ArrowDown');
    await pressUntil(bench, 'ArrowDown', /^option Hoàn thành/);
    await bench.page.keyboard.press('Enter');
    expect(await bench.value('Nhiệm vụ', 1, 14)).toBe('Hoàn thành');
    expect(await bench.value('Nhiệm vụ', 1, 22)).toBe('');
    await bench.page.keyboard.type('Gần xong');
    await bench.page.keyboard.press('Enter');
    await bench.page.getByRole('alert').filter({ hasText: 'không có trong danh sách' }).waitFor();
    expect(await bench.value('Nhiệm vụ', 1, 14)).toBe('Hoàn thành');
  });

  test('goes on typing with F2 and leaves the cell as it was with Escape', async () => {
    const bench = await open();
    await bench.cell('B2').click();
    await bench.page.keyboard.type('một');
    await bench.page.keyboard.press('Enter');
    expect(await activeCell(bench)).toBe('B3');
    await bench.page.keyboard.press('ArrowUp');
    await bench.page.keyboard.press('F2');
    await bench.page.keyboard.type(' hai');
    await bench.page.keyboard.press('Escape');
    expect(await bench.value('Sheet1', 1, 1)).toBe('một');
    await bench.page.keyboard.press('F2');
    await bench.page.keyboard.type(' hai');
    await bench.page.keyboard.press('Enter');
    expect(await bench.value('Sheet1', 1, 1)).toBe('một hai');
  });
});

describe('in the grid', () => {
  test('a merged cell is chosen and passed as one', async () => {
    const bench = await open.loaded();
    await bench.cell('B2').click();
    expect(await activeCell(bench)).toBe('B2');
    const whole = await bench.cell('B2').boundingBox();
    const outline = await bench.page.locator('.pane .selection').first().boundingBox();
    expect(outline?.width).toBeCloseTo(whole?.width ?? 0, -1);
    await bench.page.keyboard.press('ArrowRight');
    expect(await activeCell(bench)).toBe('I2');
    await bench.page.keyboard.press('ArrowLeft');
    expect(await activeCell(bench)).toBe('B2');
  });

  test.each(['a press outside', 'Escape', 'its own button'] as const)(
    'a filter menu closes with %s',
    async (way) => {
      const bench = await open.loaded();
      await bench.tab('Nhiệm vụ').click();
      const button = bench.page.getByRole('button', { name: 'Lọc cột Mã' });
      await button.click();
      const menu = bench.page.getByRole('dialog');
      await menu.waitFor();
      if (way === 'Escape') await bench.page.keyboard.press('Escape');
      else if (way === 'its own button') await button.click();
      else await bench.cell('F6').click();
      await menu.waitFor({ state: 'detached' });
    },
  );

  test('what is pasted fills the cells from the chosen one on', async () => {
    const bench = await open();
    await bench.cell('B2').click();
    await bench.page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'a\tb\r\nc\t12\r\n');
      document
        .querySelector('[role=grid]')
        ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    });
    const values = await Promise.all([
      bench.value('Sheet1', 1, 1),
      bench.value('Sheet1', 1, 2),
      bench.value('Sheet1', 2, 1),
      bench.value('Sheet1', 2, 2),
    ]);
    expect(values).toEqual(['a', 'b', 'c', 12]);
  });

  test('findings open with the text as written, what it was read as, and why', async () => {
    const bench = await open.loaded();
    await openFindings(bench);
    await bench.pane.getByLabel('Từ trong phát hiện').fill('Theo tiến độ');
    const finding = bench.pane.getByRole('article').filter({ hasText: 'A.III.1' });
    await finding.waitFor();
    const words = await finding.innerText();
    expect(words).toContain('“Theo tiến độ trong Nghị định quy định danh mục CSDL quốc gia.”');
    expect(words).toContain('Cách đọc');
  });
});
