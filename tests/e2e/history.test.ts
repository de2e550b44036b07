import { openFindings, benchOf, type Bench } from './workbench';
import { servePages } from './servePages';
import { isSound, themes } from './soundness';

const open = servePages('workbench');

const [light] = themes;
/** The department that leads A.I.2, as the plan writes it, misspelt, and as somebody typed it later. */
const [RIGHT, WRONG, LATER] = ['Vụ Kinh tế số và Xã hội số', 'Vụ Kinh tế sô và Xã hội số', 'Cục Viễn thông'];
const LEAD = [2, 6] as const;

async function typeLead({ page, tab, cell }: Bench, text: string): Promise<void> {
  await tab('Nhiệm vụ').click();
  await cell('G3').click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function choose({ pane }: Bench, item: string): Promise<void> {
  await pane.getByRole('button', { name: 'Thêm', exact: true }).click();
  await pane.getByRole('menuitem', { name: item, exact: true }).click();
}

/** What has the focus in the pane. */
const focused = ({ page }: Bench): Promise<string> =>
  page.evaluate(() => document.querySelector('iframe')?.contentDocument?.activeElement?.textContent ?? '');

test('a reviewer takes an older entry back, chooses where a cell has changed since, and reads the life of the row', async () => {
  const { page, address, troubles } = await open({ viewport: { width: 1200, height: 760 } });
  await page.goto(`${address}?state=plan&width=320`);
  const bench = benchOf(page, troubles);
  const { pane } = bench;
  await pane.getByRole('button', { name: /Quá hạn$/ }).waitFor();
  const lead = () => bench.value('Nhiệm vụ', ...LEAD);
  const written = await lead();

  // A mistake, and its fix.
  await typeLead(bench, WRONG);
  await openFindings(bench);
  await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await pane.getByRole('searchbox').fill('A.I.2');
  const finding = pane.getByRole('article').filter({ hasText: 'viết sai tên' }).first();
  await finding.getByRole('button', { name: /^Sửa/ }).click();
  await pane.getByRole('button', { name: 'Sửa 1 chỗ' }).click();
  await pane.getByRole('button', { name: 'Hoàn tác', exact: true }).waitFor();
  expect(await lead()).toBe(RIGHT);

  // The journal: newest first, in a pane of 320 pixels.
  await choose(bench, 'Nhật ký');
  const entries = pane.getByRole('list', { name: 'Các lần ghi' }).getByRole('article');
  await entries.first().filter({ hasText: 'Sửa' }).waitFor();
  expect(await focused(bench)).toBe('Nhật ký');
  await isSound(page);

  // Somebody types another department: taking the fix back asks, and keeps the cell unless it is ticked.
  await typeLead(bench, LATER);
  const fix = entries.filter({ hasText: 'Nhiệm vụ!G3' }).first();
  await fix.getByRole('button', { name: /^Xem các ô/ }).click();
  await pane.getByText(LATER).first().waitFor();
  expect(await focused(bench)).toContain('1 ô đã đổi sau lần ghi này');
  await page.keyboard.press('Escape');
  await entries.first().waitFor();
  expect(await focused(bench)).toContain('Nhiệm vụ!G3');
  await page.keyboard.press('Enter');
  await pane.getByText(LATER).first().waitFor();
  await isSound(page, [light]);
  await pane.getByRole('checkbox', { name: /^Trả lại: A\.I\.2/ }).check();
  await pane.getByRole('button', { name: 'Hoàn tác 1 ô' }).click();
  await pane.getByRole('status').filter({ hasText: 'Đã hoàn tác' }).first().waitFor();
  expect(await lead()).toBe(WRONG);
  await entries.filter({ hasText: 'Đã hoàn tác (số' }).first().waitFor();

  // The way back of that is in the notice, and is an entry itself.
  await pane.getByRole('contentinfo').getByRole('button', { name: 'Hoàn tác' }).click();
  await pane.getByRole('status').filter({ hasText: 'Đã hoàn tác' }).first().waitFor();
  await page.keyboard.press('Escape');

  // The life of the row tells all of it beside the decision's text.
  await bench.cell('G3').click();
  await choose(bench, 'Dòng đang chọn');
  await pane.getByRole('heading', { name: 'Nguyên văn quyết định' }).waitFor();
  await pane.getByText(String(written)).first().waitFor();
  expect(await pane.getByRole('listitem').filter({ hasText: 'lần ghi số' }).count()).toBe(3);
  await isSound(page);
  expect(troubles).toEqual([]);
});
