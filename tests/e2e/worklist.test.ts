import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { isSound, putOn, themes } from './soundness';
import { openFindings, useWorkbench, type Bench } from './workbench';

const open = useWorkbench();

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The pane as narrow as it opens. */
async function narrow({ page }: Bench): Promise<void> {
  await page.locator('iframe').evaluate((frame) => {
    frame.style.width = '320px';
  });
}

/** What has the focus in the pane, once the page has drawn what the last key did. */
function focused({ page }: Bench): Promise<string> {
  return page.evaluate(async () => {
    await new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
    const at = document.querySelector('iframe')?.contentDocument?.activeElement;
    return `${at?.tagName ?? ''} ${at?.getAttribute('aria-label') ?? at?.textContent ?? ''}`;
  });
}

/** Waits until the focus is there: what a command changed in the list is drawn in parts. */
async function focusComesTo({ page }: Bench, name: RegExp): Promise<void> {
  await page.waitForFunction(
    ([source, flags]) => {
      const at = document.querySelector('iframe')?.contentDocument?.activeElement;
      const words = `${at?.tagName ?? ''} ${at?.getAttribute('aria-label') ?? at?.textContent ?? ''}`;
      return new RegExp(source, flags).test(words);
    },
    [name.source, name.flags] as const,
  );
}

async function pressUntil(bench: Bench, key: string, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if (name.test(await focused(bench))) return;
    await bench.page.keyboard.press(key);
  }
  throw new Error(`${String(name)} is not reached with ${key}; the focus is at ${await focused(bench)}`);
}

/** Waits until the pane has said so. */
const said = ({ pane }: Bench, words: string): Promise<void> =>
  pane.getByRole('status').filter({ hasText: words }).first().waitFor();

const listState = ({ pane }: Bench, state: string): Promise<string[]> =>
  pane.getByRole('combobox', { name: 'Trạng thái' }).selectOption(state);

const item = ({ pane }: Bench, name: string) => pane.getByRole('article', { name });

const activeCell = ({ page }: Bench): Promise<string | null> =>
  page.locator('[role=gridcell][aria-selected=true]').first().getAttribute('data-cell');

const LEAD = 'B.III.4 · Đơn vị thực hiện';
const NAME = 'PL01.2.a · Đầu mối theo dõi';
const OTHER_NAME = 'PL01.2.b · Đầu mối theo dõi';

describe('by keyboard, in the narrow pane, a reviewer', () => {
  test('accepts with a reason, sends back, fixes, and goes on from there in the saved workbook', async () => {
    const bench = await open.loaded({ width: 1300, height: 760 });
    await narrow(bench);
    await openFindings(bench);
    await pressUntil(bench, 'Tab', /^ARTICLE/);

    await pressUntil(bench, 'ArrowDown', /B\.III\.4/);
    await pressUntil(bench, 'Tab', /^BUTTON Chấp nhận B\.III\.4/);
    await bench.page.keyboard.press('Enter');
    await pressUntil(bench, 'Tab', /^INPUT/);
    await bench.page.keyboard.press('Enter');
    await said(bench, 'Ghi lý do trước khi chấp nhận.');
    await bench.page.keyboard.type('Chờ Văn phòng phân công');
    await bench.page.keyboard.press('Enter');
    await said(bench, 'Đã chấp nhận 1 phát hiện.');
    await focusComesTo(bench, /^ARTICLE PL01/);

    await pressUntil(bench, 'ArrowDown', /PL01\.2\.b/);
    await pressUntil(bench, 'Tab', /^BUTTON Trả lại PL01\.2\.b/);
    await bench.page.keyboard.press('Enter');
    await pressUntil(bench, 'Tab', /^INPUT/);
    await bench.page.keyboard.press('Escape');
    await focusComesTo(bench, /^BUTTON Trả lại PL01\.2\.b/);
    await bench.page.keyboard.press('Enter');
    await bench.page.keyboard.type('Ghi lại tên');
    await bench.page.keyboard.press('Enter');
    await said(bench, 'Đã trả lại 1 phát hiện.');
    await focusComesTo(bench, /^ARTICLE PL01\.2\.c/);

    await pressUntil(bench, 'ArrowUp', /PL01\.2\.a/);
    await pressUntil(bench, 'Tab', /^BUTTON Sửa PL01\.2\.a/);
    await bench.page.keyboard.press('Enter');
    const fixes = bench.pane.getByRole('table');
    await fixes.waitFor();
    expect(await fixes.locator('del').allInnerTexts()).toEqual(['Chuyên']);
    expect(await fixes.locator('ins').allInnerTexts()).toEqual(['Chuyển']);
    await pressUntil(bench, 'Tab', /^BUTTON Sửa 1 chỗ$/);
    await bench.page.keyboard.press('Enter');
    await said(bench, 'Đã sửa 1 ô.');

    const download = bench.page.waitForEvent('download');
    await bench.page.getByRole('button', { name: 'Lưu .xlsx' }).click();
    const buffer = readFileSync(await (await download).path());
    const tomorrow = await open({ width: 1300, height: 760 });
    await tomorrow.page.locator('input[type=file]').setInputFiles({ name: 'a.xlsx', mimeType: XLSX, buffer });
    await tomorrow.pane.getByRole('tab', { name: /^Kiểm tra/ }).waitFor();
    await openFindings(tomorrow);
    for (const [state, name, words] of [
      ['accepted', LEAD, 'Chờ Văn phòng phân công'],
      ['sentBack', OTHER_NAME, 'Ghi lại tên'],
      ['fixed', NAME, 'Đã sửa, 23/11/2026'],
    ] as const) {
      await listState(tomorrow, state);
      await item(tomorrow, name).filter({ hasText: words }).waitFor();
      expect(await tomorrow.pane.getByRole('article').count()).toBe(1);
    }

    // What was accepted ends where its cell changes: the finding is open again and says why.
    await listState(tomorrow, 'accepted');
    await tomorrow.pane.getByRole('button', { name: `Xem ${LEAD}` }).click();
    await tomorrow.cell('G34').click();
    await tomorrow.page.keyboard.type('Các đơn vị có liên quan');
    await tomorrow.page.keyboard.press('Enter');
    await tomorrow.pane
      .getByText(/^Đã cũ: bảng tính thay đổi sau/)
      .first()
      .waitFor();
    await tomorrow.pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await listState(tomorrow, 'open');
    await item(tomorrow, LEAD).filter({ hasText: 'hết hiệu lực vì ô đã đổi' }).waitFor();
    expect([...bench.troubles, ...tomorrow.troubles]).toEqual([]);
  });

  test('goes through the list, and the sheet goes along only when asked to', async () => {
    const bench = await open.loaded({ width: 1300, height: 760 });
    await narrow(bench);
    await openFindings(bench);
    const stood = await activeCell(bench);
    await pressUntil(bench, 'Tab', /^ARTICLE/);
    await pressUntil(bench, 'j', /B\.III\.4/);
    expect(await activeCell(bench)).toBe(stood);
    await pressUntil(bench, 'Tab', /^BUTTON Sau$/);
    await pressUntil(bench, 'Tab', /^INPUT/);
    await bench.page.keyboard.press('Space');
    await pressUntil(bench, 'Shift+Tab', /^BUTTON Trước$/);
    await bench.page.keyboard.press('Enter');
    await bench.page.locator('[role=tab][aria-selected=true]', { hasText: 'Tổng quan' }).waitFor();
    await pressUntil(bench, 'Tab', /^BUTTON Sau$/);
    await bench.page.keyboard.press('Enter');
    await bench.page.locator('[data-cell="G34"][aria-selected=true]').waitFor();
    await focusComesTo(bench, /^BUTTON Sau$/);
  });
});

test.each([
  ['vi', 'Chấp nhận', /^Xử lý cả nhóm Tên/, /^Chấp nhận cả/, 'Lọc'],
  ['en', 'Accept', /^Deal with the whole group Misspelt/, /^Accept all/, 'Filter'],
] as const)('asked about a group with every filter unfolded, the pane is sound (%s)', async (...words) => {
  const [language, accept, group, all, filter] = words;
  const bench = await open({ width: 900, height: 640 });
  await bench.page.addInitScript((chosen) => localStorage.setItem('plan-tracker.language', chosen), language);
  await bench.page.reload();
  await bench.pane.getByRole('button', { name: /Nạp kế hoạch|Load the plan/ }).click();
  await bench.pane.getByRole('tab', { name: /^(Kiểm tra|Findings)/ }).click();
  await bench.pane.getByRole('button', { name: filter, exact: true }).click();
  await bench.pane.getByRole('button', { name: group }).click();
  await bench.pane.getByRole('button', { name: all }).first().click();
  await bench.pane.getByRole('group', { name: accept, exact: true }).waitFor();
  await isSound(bench.page);
});

test('In forced colours too, the finding that a user came to is told from the others', async () => {
  const bench = await open.loaded();
  await openFindings(bench);
  await bench.pane.getByRole('article').first().focus();
  await putOn(bench.page, themes[2]);
  const lineOf = (articles: Locator): Promise<string> =>
    articles.first().evaluate((article) => getComputedStyle(article).borderLeftColor);
  const came = bench.pane.locator('article[aria-current=true]');
  const other = bench.pane.locator('article:not([aria-current])');
  const ground = await bench.pane.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  expect([await lineOf(came), ground]).not.toEqual([ground, ground]);
  expect(await lineOf(other)).toBe(ground);
});
