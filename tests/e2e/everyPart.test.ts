import type { FrameLocator } from 'playwright-core';
import { give, returnsOfADay } from './returnedFiles';
import { isSound } from './soundness';
import { servePages } from './servePages';

const open = servePages('workbench');

/** What the pane says in a language, to find its parts by. */
const words = {
  vi: {
    overdue: /^\d+\s*Quá hạn$/,
    back: 'Quay lại',
    findings: /^Kiểm tra/,
    overview: 'Tổng quan',
    merge: 'Hợp nhất',
    makes: /^Tạo \d+ gói$/,
    returns: /Nhận về$/,
    chooses: 'Chọn tệp…',
    decides: /Quyết định và áp dụng$/,
    toReturns: 'Sang bước Nhận về',
    taken: /^Đã đọc 4 tệp: nhận 1, đã có bản sau 1, từ chối 2/,
    imports: 'Nhập quyết định…',
    keeps: 'Giữ của sổ',
    stale: /^1 quyết định không còn khớp/,
    search: 'Từ trong phát hiện',
    nothing: /^Không có phát hiện nào khớp/,
    clear: 'Bỏ lọc',
    fixAll: /^Sửa \d+ chỗ…/,
    asOf: /^Tính đến/,
    calendar: /lịch/i,
    more: 'Thêm',
    help: 'Hướng dẫn',
    details: 'Thông tin kỹ thuật',
  },
  en: {
    overdue: /^\d+\s*Overdue$/,
    back: 'Back',
    findings: /^Findings/,
    overview: 'Overview',
    merge: 'Consolidate',
    makes: /^Make \d+ packages$/,
    returns: /Take returns$/,
    chooses: 'Choose files…',
    decides: /Decide and apply$/,
    toReturns: 'Go to the returns',
    taken: /^4 files read: 1 accepted, 1 with a later one, 2 refused/,
    imports: 'Import decisions…',
    keeps: 'Keep the workbook’s',
    stale: /^1 decision fits nothing any more/,
    search: 'Words in the finding',
    nothing: /^No finding matches/,
    clear: 'Clear the filters',
    fixAll: /^Fix \d+ places…/,
    asOf: /^As of/,
    calendar: /calendar/i,
    more: 'More',
    help: 'Help',
    details: 'Technical details',
  },
} as const;

type Words = (typeof words)[keyof typeof words];

interface Part {
  readonly name: string;
  open(pane: FrameLocator, say: Words): Promise<void>;
  close(pane: FrameLocator, say: Words): Promise<void>;
}

const button = (pane: FrameLocator, name: string | RegExp): Promise<void> =>
  pane
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
const back = (pane: FrameLocator, say: Words): Promise<void> => button(pane, say.back);
const fromMenu =
  (item: 'help' | 'details') =>
  async (pane: FrameLocator, say: Words): Promise<void> => {
    await button(pane, say.more);
    await pane.getByRole('menuitem', { name: say[item] }).click();
    await pane.getByRole('heading', { name: say[item] }).waitFor();
  };

/** Everything that a user opens in the pane of a loaded plan. */
const parts: readonly Part[] = [
  {
    name: 'the rows of a number',
    async open(pane, say) {
      await button(pane, say.overdue);
      await pane.getByRole('listitem').first().waitFor();
    },
    close: back,
  },
  {
    name: 'the settings with the calendar',
    async open(pane, say) {
      await button(pane, say.asOf);
      await button(pane, say.calendar);
      await pane.getByRole('table').waitFor();
    },
    close: back,
  },
  { name: 'the help', open: fromMenu('help'), close: back },
  { name: 'the technical details', open: fromMenu('details'), close: back },
  {
    name: 'the menu',
    async open(pane, say) {
      await button(pane, say.more);
      await pane.getByRole('menu').waitFor();
    },
    close: async (pane) => {
      await pane.getByRole('menu').press('Escape');
    },
  },
  {
    name: 'the findings',
    async open(pane, say) {
      await pane.getByRole('tab', { name: say.findings }).click();
      await pane.getByRole('article').first().waitFor();
    },
    close: () => Promise.resolve(),
  },
  {
    name: 'a filter that nothing matches',
    async open(pane, say) {
      await pane.getByLabel(say.search).fill('không có từ này');
      await pane.getByText(say.nothing).waitFor();
    },
    close: (pane, say) => button(pane, say.clear),
  },
  {
    name: 'the fixes before they are made',
    async open(pane, say) {
      await button(pane, say.fixAll);
      await pane.getByRole('checkbox').first().waitFor();
    },
    async close(pane, say) {
      await back(pane, say);
      await pane.getByRole('tab', { name: say.overview }).click();
    },
  },
  {
    name: 'the packages before they are made',
    async open(pane, say) {
      await pane.getByRole('tab', { name: say.merge }).click();
      await pane.getByRole('button', { name: say.makes }).waitFor();
    },
    close: () => Promise.resolve(),
  },
  {
    name: 'the returns before there are any',
    async open(pane, say) {
      await button(pane, say.returns);
      await pane.getByRole('button', { name: say.chooses }).waitFor();
    },
    close: () => Promise.resolve(),
  },
  {
    name: 'the decisions before there are returns',
    async open(pane, say) {
      await button(pane, say.decides);
      await pane.getByRole('button', { name: say.toReturns }).waitFor();
    },
    close: () => Promise.resolve(),
  },
  {
    name: 'returns that were taken and refused',
    async open(pane, say) {
      await button(pane, say.returns);
      await give(pane, say.chooses, await returnsOfADay());
      await pane.getByText(say.taken).waitFor();
    },
    close: () => Promise.resolve(),
  },
  {
    name: 'a question that was decided, and a decision that fits nothing',
    async open(pane, say) {
      await button(pane, say.decides);
      await button(pane, say.keeps);
      const decisions = [{ id: 'gone', take: 'master' }];
      const book = { name: 'book.json', mimeType: 'application/json' };
      const buffer = Buffer.from(JSON.stringify({ version: 1, decisions }));
      await pane.getByLabel(say.imports, { exact: true }).setInputFiles({ ...book, buffer });
      await pane.getByText(say.stale).waitFor();
    },
    async close(pane, say) {
      await pane.getByRole('tab', { name: say.overview }).click();
    },
  },
];

describe('in light, dark and forced colours, narrow and at 200 %, every part of the pane is for everyone', () => {
  test.each(['vi', 'en'] as const)('(%s)', async (language) => {
    const say: Words = words[language];
    const { page, address, troubles } = await open({
      viewport: { width: 900, height: 640 },
      reducedMotion: 'reduce',
    });
    await page.addInitScript((chosen) => localStorage.setItem('plan-tracker.language', chosen), language);
    await page.goto(`${address}?state=plan&width=320`);
    const pane = page.frameLocator('iframe');
    await pane.getByRole('button', { name: say.overdue }).waitFor();
    for (const part of parts) {
      await part.open(pane, say);
      try {
        await isSound(page);
      } catch (error) {
        throw new Error(`${part.name}: ${error instanceof Error ? error.message : String(error)}`);
      }
      await part.close(pane, say);
    }
    expect(troubles).toEqual([]);
  });
});
