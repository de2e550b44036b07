import { readFileSync } from 'node:fs';
import type { FrameLocator, Locator } from 'playwright-core';
import { give, returnedPackage, XLSX } from './returnedFiles';
import { useWorkbench, type Bench } from './workbench';

const open = useWorkbench();

const NAME = 'B.III.5 · Thời gian hoàn thành';
const chooses = 'Chọn tệp…';
const imports = 'Nhập quyết định…';

const step = (pane: FrameLocator, name: RegExp): Locator =>
  pane.getByRole('navigation').getByRole('button', { name });

async function toReturns({ pane }: Bench): Promise<void> {
  await pane.getByRole('tab', { name: 'Hợp nhất' }).click();
  await step(pane, /Nhận về/).click();
  await pane.getByRole('button', { name: chooses }).waitFor();
}

/** Waits until an element has the focus. */
const focused = (element: Locator): Promise<void> =>
  element
    .and(element.page().frameLocator('iframe').locator(':focus'))
    .waitFor({ state: 'attached', timeout: 5000 });

test('By keyboard: a reason is kept, a decision withdrawn, and the focus is never lost', async () => {
  const bench = await open.loaded();
  const { page, pane } = bench;
  const { keyboard } = page;
  await toReturns(bench);
  await give(pane, chooses, [await returnedPackage()]);
  await pane.getByText(/^Đã đọc 1 tệp: nhận 1/).waitFor();
  await pane.getByRole('button', { name: 'Sang bước Quyết định' }).press('Enter');
  await focused(pane.getByRole('region', { name: 'Quyết định và áp dụng' }));

  const question = pane.getByRole('article', { name: NAME });
  await question.getByRole('button', { name: /^Nhận của/ }).press('Enter');
  const reason = question.getByRole('textbox', { name: /^Lý do/ });
  await reason.fill('Đã gọi điện hỏi lại');
  await reason.press('Enter');
  await focused(reason);
  await question.getByRole('button', { name: /^Bỏ quyết định/ }).press('Enter');
  await focused(question);
  await question.getByText(/^Đã quyết định/).waitFor({ state: 'detached' });

  // What is being typed stays while the sheet changes and everything is held against it anew.
  await question.getByRole('button', { name: 'Giá trị khác…' }).press('Enter');
  const other = question.getByRole('textbox', { name: /^Giá trị khác cho/ });
  await keyboard.type('Quý III/2027');
  await bench.tab('Nhiệm vụ').click();
  await bench.cell('G5').click();
  await keyboard.type('Cục Không Ai Biết');
  await keyboard.press('Enter');
  await pane.getByText(/^Mới thấy ở G5/).waitFor();
  await pane.getByText('Còn 1 trong 1 nội dung chờ quyết định.').waitFor();
  expect(await other.inputValue()).toBe('Quý III/2027');
  await other.press('Enter');
  await question.getByText('Đã quyết định: ghi “Quý III/2027”.').waitFor();
  await focused(question.getByRole('button', { name: 'Giá trị khác…' }));

  const stale = { version: 1, decisions: [{ id: 'gone', take: 'master' }] };
  await pane.getByLabel(imports, { exact: true }).setInputFiles({
    name: 'quyet-dinh.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(stale)),
  });
  await pane.getByText(/^Quyết định mang mã gone: /).waitFor();
  await pane.getByRole('button', { name: 'Bỏ các quyết định này' }).press('Enter');
  await focused(pane.getByText('Còn 0 trong 1 nội dung chờ quyết định.'));
  expect(bench.troubles).toEqual([]);
});

test('Dropped beside the area nothing happens, in it a file without an entry is read; stopping says so', async () => {
  const bench = await open.loaded();
  const { page, pane } = bench;
  await toReturns(bench);
  const area = pane.getByText(/^Thả tệp/);
  const refused = await area.evaluate((sentence, type) => {
    const carried = new DataTransfer();
    carried.items.add(new File(['Mã;Trạng thái'], 'thu.xlsx', { type }));
    const drop = (on: Element): boolean =>
      !on.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: carried }));
    return [drop(document.body), drop(sentence)];
  }, XLSX);
  expect(refused).toEqual([true, true]);
  await pane.getByText(/^Đã đọc 1 tệp: nhận 0/).waitFor();

  const one = await returnedPackage();
  const many = Array.from({ length: 60 }, (_, at) => ({ ...one, name: `${String(at)}.xlsx` }));
  const given = give(pane, chooses, many);
  await pane.getByRole('button', { name: 'Dừng' }).press('Enter');
  await focused(pane.getByText('Đã dừng. Tệp đã đọc xong vẫn giữ.'));
  await given;
  expect(bench.troubles).toEqual([]);
  await page.close();
});

test('Where nothing can be saved or copied, the words of the letter are selected to be copied by hand', async () => {
  const bench = await open.loaded();
  const { pane } = bench;
  await pane.locator('body').evaluate(() => {
    HTMLAnchorElement.prototype.click = () => undefined;
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  await pane.getByRole('tab', { name: 'Hợp nhất' }).click();
  await pane.getByRole('button', { name: /^Tạo \d+ gói$/ }).click();
  await focused(pane.getByText(/^Đã tạo 18 gói/));
  await pane.getByText('Từng tệp (19)').click();
  expect(await pane.getByRole('button', { name: 'Mở trong sổ mới' }).count()).toBe(18);
  await pane.getByRole('button', { name: 'Sao chép nội dung' }).click();
  const words = pane.getByRole('textbox', { name: /^Nội dung cong-van/ });
  await focused(words);
  expect(await words.evaluate((area: HTMLTextAreaElement) => area.selectionEnd)).toBeGreaterThan(500);
  expect(bench.troubles).toEqual([]);
});

test('What was decided and saved stays decided after the workbook is opened again, applied to and undone', async () => {
  const bench = await open.loaded();
  await toReturns(bench);
  const returned = [await returnedPackage()];
  await give(bench.pane, chooses, returned);
  await bench.pane.getByRole('button', { name: 'Sang bước Quyết định' }).click();
  await bench.pane
    .getByRole('article', { name: NAME })
    .getByRole('button', { name: /^Nhận của/ })
    .click();
  await bench.pane.getByRole('button', { name: 'Lưu quyết định vào bảng tính' }).click();
  await bench.pane
    .getByText(/^Đã lưu .*quyết định/)
    .first()
    .waitFor();
  const download = bench.page.waitForEvent('download');
  await bench.page.getByRole('button', { name: 'Lưu .xlsx' }).click();
  const buffer = readFileSync(await (await download).path());

  const later = await open();
  await later.page
    .locator('input[type=file]')
    .setInputFiles({ name: 'ke-hoach.xlsx', mimeType: XLSX, buffer });
  const { pane } = later;
  await pane.getByRole('button', { name: /Quá hạn$/ }).waitFor();
  await toReturns(later);
  await give(pane, chooses, returned);
  await pane.getByRole('button', { name: 'Sang bước Quyết định' }).click();
  const none = pane.getByText('Còn 0 trong 1 nội dung chờ quyết định.');
  await none.waitFor();
  await pane.getByRole('button', { name: 'Áp dụng', exact: true }).click();
  await pane.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await pane
    .getByText(/^Đã hoàn tác/)
    .first()
    .waitFor();
  await step(pane, /Quyết định/).click();
  await none.waitFor();
  expect(later.troubles).toEqual([]);
});
