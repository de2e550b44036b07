import type { StandIn } from '../../src/workbench/page/standIn';
import { enterState, paneStates } from './paneStates';
import { servePages, type OpenPage } from './servePages';

const open = servePages('workbench');

async function enter(id: string): Promise<OpenPage> {
  const state = paneStates.find((each) => each.id === id);
  if (!state) throw new Error(`There is no state ${id}.`);
  const opened = await open({ viewport: { width: 1200, height: 700 } });
  await enterState(opened.page, opened.address, state);
  return opened;
}

const press = ({ page }: OpenPage, name: string): Promise<void> => page.getByRole('button', { name }).click();
const pane = ({ page }: OpenPage) => page.frameLocator('iframe');

describe('the pane goes on by itself', () => {
  test('once the cell is finished that was being typed in, with what was typed in the workbook', async () => {
    const opened = await enter('typing');
    await opened.page.locator('[data-editor]').press('Enter');
    await pane(opened)
      .getByRole('button', { name: /Quá hạn$/ })
      .waitFor();
    await pane(opened)
      .getByText(/^Excel đang chờ/)
      .waitFor({ state: 'detached' });
    const typed = await opened.page.evaluate(() =>
      (window as unknown as { standIn: StandIn }).standIn.model.value('Tổng quan', 0, 0),
    );
    expect(typed).toBe('Đang gõ dở');
  });

  test('once this workbook is clicked, having written nothing before', async () => {
    const opened = await enter('other-workbook');
    expect(await opened.page.getByRole('tab').allInnerTexts()).toEqual(['Sheet1']);
    await press(opened, 'Bấm vào bảng tính này');
    await pane(opened)
      .getByRole('button', { name: /Quá hạn$/ })
      .waitFor();
    expect(await opened.page.getByRole('tab', { name: 'Nhiệm vụ' }).count()).toBe(1);
  });

  test('once Excel answers', async () => {
    const opened = await enter('working');
    await press(opened, 'Cho Excel trả lời');
    await pane(opened)
      .getByRole('button', { name: /Quá hạn$/ })
      .waitFor();
  });

  test('once the network is back', async () => {
    const opened = await enter('offline');
    await press(opened, 'Nối mạng lại');
    await pane(opened).getByLabel('Tính đến ngày').waitFor();
  });
});

describe('a user', () => {
  test('stops what takes too long, and reads the workbook again later', async () => {
    const opened = await enter('working');
    await pane(opened).getByRole('button', { name: 'Dừng' }).click();
    await pane(opened).getByRole('status').filter({ hasText: 'Đã dừng' }).waitFor();
    await press(opened, 'Cho Excel trả lời');
    await pane(opened).getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await pane(opened)
      .getByRole('button', { name: /Quá hạn$/ })
      .waitFor();
  });

  test('sees which sheets are locked, until they are unprotected and checked again', async () => {
    const opened = await enter('protected');
    await press(opened, 'Bỏ khóa các trang');
    await pane(opened).getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await pane(opened)
      .getByText(/^Đang khóa/)
      .waitFor({ state: 'detached' });
  });

  test('gives leave to open locked sheets, once, and finds them locked again', async () => {
    const opened = await enter('protected');
    const locked = (): Promise<readonly (readonly [string, boolean])[]> =>
      opened.page.evaluate(() =>
        (window as unknown as { standIn: StandIn }).standIn.model.document.sheets.map(
          ({ name, protection }) => [name, protection !== null] as const,
        ),
      );
    const before = await locked();
    const highlights = pane(opened).getByRole('switch');
    await highlights.click();
    const offer = pane(opened).getByRole('button', { name: 'Mở khóa để ghi, khóa lại ngay sau đó' });
    await offer.click();
    await pane(opened).getByRole('status').filter({ hasText: 'Đã tắt màu cảnh báo' }).waitFor();
    expect(await locked()).toEqual(before);
    await highlights.click();
    await pane(opened).getByRole('status').filter({ hasText: 'Đã tô cảnh báo' }).waitFor();
    expect(await offer.count()).toBe(0);
    expect(await locked()).toEqual(before);
  });

  test('is told what to do where Office.js never answers', async () => {
    const { page, address } = await open({ viewport: { width: 1200, height: 700 } });
    await page.clock.install({ time: new Date('2026-11-23T05:00:00Z') });
    await page.goto(`${address}?state=silent`);
    await page.frameLocator('iframe').getByText('Đang đọc bảng tính…').first().waitFor();
    await page.clock.fastForward(21_000);
    await page.frameLocator('iframe').getByRole('alert').filter({ hasText: 'Excel chưa trả lời' }).waitFor();
  });

  test('chooses every state in the toolbar, which the address then names', async () => {
    const { page, address } = await open({ viewport: { width: 1200, height: 700 } });
    await page.goto(address);
    const choice = page.getByRole('combobox', { name: 'Trạng thái' });
    await choice.selectOption('own-workbook');
    await page
      .frameLocator('iframe')
      .getByText(/2 trang của bạn/)
      .waitFor();
    expect(new URL(page.url()).searchParams.get('state')).toBe('own-workbook');
    const offered = await choice
      .locator('option')
      .evaluateAll((options) => options.map((each) => (each as HTMLOptionElement).value));
    expect(offered).toEqual(expect.arrayContaining([...paneStates.map(({ id }) => id), 'silent']));
  });
});
