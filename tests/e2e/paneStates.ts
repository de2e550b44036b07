import type { FrameLocator, Page } from 'playwright-core';
import type { StandIn } from '../../src/workbench/page/standIn';

/** A state of the workbench, and how a person knows that the pane shows it. */
export interface ShownState {
  readonly id: string;
  /** What the pane says, in either language. */
  readonly says: RegExp;
  /** What is pressed for it to be seen, after what is waited for. */
  press?(pane: FrameLocator): Promise<void>;
  /** True where the pane has no menu to choose a language from: it did not open, or could not fetch it. */
  readonly noMenu?: boolean;
}

const load = (pane: FrameLocator): Promise<void> =>
  pane.getByRole('button', { name: /^(Nạp kế hoạch|Load the plan)$/ }).click();
const findings = (pane: FrameLocator): Promise<void> =>
  pane.getByRole('tab', { name: /^(Kiểm tra|Findings)/ }).click();

const mine = (pane: FrameLocator): Promise<void> =>
  pane.getByRole('tab', { name: /^(Việc của tôi|My rows)/ }).click();

const settings = (pane: FrameLocator): Promise<void> =>
  pane.getByRole('button', { name: /^(Tính đến|As of)/ }).click();

/** Every state that the toolbar of the workbench offers and that shows itself at once. */
export const paneStates: readonly ShownState[] = [
  { id: 'empty', says: /^(Nạp kế hoạch vào các bảng|Load the plan into tables)/ },
  { id: 'own-workbook', says: /2 trang của bạn|2 sheets of yours/ },
  { id: 'plan', says: /^(Theo đơn vị chủ trì|By lead unit)/ },
  { id: 'nothing-found', says: /^(Không có gì phải sửa|Nothing to correct)/, press: findings },
  { id: 'package', says: /^(Chưa sẵn sàng gửi|Not ready to send)/, press: mine },
  { id: 'package-ready', says: /^(Sẵn sàng gửi|Ready to send)/, press: mine },
  { id: 'working', says: /\(1\/2\)$/ },
  { id: 'typing', says: /^(Excel đang chờ nhập xong một ô|Excel is waiting for a cell)/ },
  {
    id: 'other-workbook',
    says: /^(Một bảng tính khác đang ở phía trước|Another workbook is in front)/,
    press: load,
  },
  { id: 'protected', says: /^(Đang khóa|Protected): Chỉ tiêu/ },
  { id: 'damaged', says: /Nhiệm vụ|tasks/ },
  { id: 'facts-lost', says: /thông tin ẩn|hidden record/i },
  {
    id: 'offline',
    says: /^(Chưa tải được phần này|This part could not be fetched)/,
    press: settings,
    noMenu: true,
  },
  {
    id: 'no-library',
    says: /^(Chưa tải được thư viện của Excel|Excel’s library could not be fetched)/,
    noMenu: true,
  },
  { id: 'too-old', says: /^(Bản Excel này|This Excel is)/, noMenu: true },
];

/** Opens the workbench in a state, the pane 320 pixels wide, and waits until the pane says what it has to say. */
export async function enterState(page: Page, address: string, state: ShownState): Promise<void> {
  await page.goto(`${address}?state=${state.id}&width=320`);
  const pane = page.frameLocator('iframe');
  if (state.id === 'offline') {
    await pane.getByRole('tab').first().waitFor();
    await page.waitForFunction(
      () => (window as unknown as { standIn: StandIn }).standIn.network.reach === 'cut',
    );
  }
  await state.press?.(pane);
  await pane.getByText(state.says).first().waitFor();
}
