import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { openBrowser } from '../../tests/e2e/browser';
import type { StandIn } from '../../src/workbench/page/standIn';
import { createWebServer, listen } from '../webServer';
import { configurationOf, run } from '../webpackRun';
import { figure } from './figure';
import { longestTasks, setHostApart } from './paneMerge/ownTasks';
import { unitWorkbooks } from './unitWorkbooks';

const BUILT = path.join(__dirname, '..', '..', 'dist', 'bench', 'workbench');
/** Files go to the browser by their paths, so that handing them over costs the page nothing. */
const FOLDER = path.join(__dirname, '..', '..', 'dist', 'bench', 'pane-merge');

const FILES = 60;

/** No task of the pane may last longer. */
const BOUND_MS = 200;

/** After the last thing that is done the page is watched for so long. */
const AFTER_MS = 300;

/** So often all of it is done; the shortest of the longest tasks counts, since other programs work here too. */
const ROUNDS = 3;

/** The first task that each unit leads: its status and percent, which the coordinator writes too. */
const MEANWHILE = [
  ['O2:O101', 'Tạm dừng'],
  ['P2:P101', 30],
] as const;

/** Something that a coordinator does, to its end. */
type Deed = readonly [what: string, act: () => Promise<void>];

/**
 * The longest task of the built pane while a coordinator of 600 tasks splits them, takes back 60 unit workbooks
 * of 60 tasks and decides, saves, applies and takes back what they say, against a fifth of a second. The pane's
 * own tasks are counted, with what Office.js does in them; those in which the stand-in answers, which Excel does
 * in a process of its own, are said beside them.
 */
export async function paneMerge(): Promise<void> {
  const workbench = configurationOf('workbench');
  await run([{ ...workbench, output: { ...workbench.output, path: BUILT } }]);
  const { master, returns } = await written();
  const server = createWebServer(BUILT);
  const browser = await openBrowser();
  const found = new Map<string, { pane: number; host: number }>();
  try {
    const address = `http://127.0.0.1:${await listen(server, 0)}/`;
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, locale: 'vi-VN' });
      await page.goto(address);
      const pane = await openedIn(page, master);
      for (const [what, act] of deedsIn(page, pane, returns)) {
        await longestTasks(pane);
        await act();
        await page.waitForTimeout(AFTER_MS);
        const [now, before] = [await longestTasks(pane), found.get(what)];
        found.set(what, {
          pane: Math.min(now.pane, before?.pane ?? Infinity),
          host: Math.min(now.host, before?.host ?? Infinity),
        });
      }
      await page.close();
    }
  } finally {
    await browser.close();
    server.close();
    rmSync(FOLDER, { recursive: true, force: true });
  }
  for (const [what, { pane, host }] of found) {
    const own = pane === 0 ? 'none above 50 ms' : `${pane.toFixed(0)} ms`;
    figure(
      `${FILES} files in the pane: ${what}`,
      pane / BOUND_MS,
      `${BOUND_MS} ms, the longest of its tasks`,
      `${own}; stand-in apart ${host.toFixed(0)} ms`,
    );
  }
}

/** The coordinator's workbook and what came back, as files; of each unit one deadline is no longer the plan's. */
async function written(): Promise<{ readonly master: string; readonly returns: readonly string[] }> {
  const { master, files } = await unitWorkbooks(FILES, (row, led) => {
    if (led === 3) row.put('deadline', 'Quý II/2027');
  });
  mkdirSync(FOLDER, { recursive: true });
  const put = (name: string, bytes: Uint8Array): string => {
    const file = path.join(FOLDER, name);
    writeFileSync(file, bytes);
    return file;
  };
  return {
    master: put('ke-hoach.xlsx', master),
    returns: files.map((bytes, at) => put(`don-vi-${at + 1}.xlsx`, bytes)),
  };
}

/** Opens the coordinator's workbook in the stand-in and waits until the pane has checked it. */
async function openedIn(page: Page, file: string): Promise<Frame> {
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page
    .frameLocator('iframe')
    .getByRole('button', { name: /Quá hạn$/ })
    .waitFor();
  const pane = page.frames().find((frame) => frame.url().endsWith('taskpane.html'));
  if (!pane) throw new Error('The page has no pane.');
  await setHostApart(pane);
  return pane;
}

/** The whole way of a consolidation. */
function deedsIn(page: Page, pane: Frame, returns: readonly string[]): readonly Deed[] {
  const button = (name: string | RegExp): Locator =>
    pane.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  const said = (words: string | RegExp): Promise<void> =>
    pane.getByRole('status').filter({ hasText: words }).first().waitFor();
  const step = (name: RegExp): Promise<void> =>
    pane.getByRole('navigation').getByRole('button', { name }).click();
  return [
    [
      'open the place',
      async () => {
        await pane.getByRole('tab', { name: 'Hợp nhất' }).click();
        await button(/^Tạo \d+ gói$/).waitFor();
      },
    ],
    ['type the address', () => pane.getByRole('textbox', { name: 'Gửi về' }).pressSequentially('Vụ KHTC')],
    [
      'make 100 packages',
      async () => {
        const download = page.waitForEvent('download');
        await button(/^Tạo \d+ gói$/).click();
        await download;
        await said(/^Đã tạo \d+ gói/);
      },
    ],
    [
      'check again after the coordinator wrote',
      async () => {
        await page.evaluate((cells) => {
          const { host } = (window as unknown as { standIn: StandIn }).standIn;
          for (const [address, value] of cells) host.person.type('Nhiệm vụ', address, value);
        }, MEANWHILE);
        await pane.getByRole('tab', { name: 'Tổng quan' }).click();
        await button('Kiểm tra').click();
        await said(/^Đã kiểm tra|lỗi/);
        await pane.getByRole('tab', { name: 'Hợp nhất' }).click();
      },
    ],
    [
      'read and weigh',
      async () => {
        await step(/Nhận về/);
        await pane.getByLabel('Chọn tệp…', { exact: true }).setInputFiles([...returns]);
        await said(`Đã đọc ${FILES} tệp: nhận ${FILES}`);
      },
    ],
    [
      'show the board',
      async () => {
        await button('Sang bước Quyết định').click();
        await said(/^Còn \d+ trong \d+ nội dung/);
      },
    ],
    [
      'go through the questions',
      async () => {
        await pane.locator('[data-stop][tabindex="0"]').focus();
        for (const key of ['j', 'j', 'End', 'k', 'Home']) await page.keyboard.press(key);
      },
    ],
    [
      'decide one',
      async () => {
        await button(/^Nhận của/)
          .first()
          .click();
        await pane.getByText('Đã quyết định: nhận của').first().waitFor();
      },
    ],
    [
      'decide a column at once',
      async () => {
        await pane.getByText('Quyết định nhiều ô một lần').click();
        await button(/^Quyết định \d+ nội dung$/).click();
        await said(/^Còn 1\d\d trong/);
      },
    ],
    [
      'see what was merged',
      async () => {
        await pane.getByRole('combobox', { name: 'Xem' }).selectOption('merged');
        await pane.getByRole('list', { name: 'Được hợp nhất' }).waitFor();
      },
    ],
    [
      'download the account',
      async () => {
        const download = page.waitForEvent('download');
        await button('Tải sổ cái').click();
        await download;
      },
    ],
    [
      'save the decisions',
      async () => {
        await button('Lưu quyết định vào bảng tính').click();
        await said(/^Đã lưu vào trang Hợp nhất/);
      },
    ],
    [
      'apply',
      async () => {
        await button('Áp dụng').click();
        await said(/^Đã hợp nhất: ghi/);
      },
    ],
    [
      'undo',
      async () => {
        await button('Hoàn tác').click();
        await said(/^Đã hoàn tác lần ghi số/);
      },
    ],
  ];
}
