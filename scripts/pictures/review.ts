import type { Browser } from 'playwright-core';
import { review } from '../../tests/e2e/reviewStory';
import { loadPlan, openFindings, type Bench } from '../../tests/e2e/workbench';
import { openBench, paneAt, type Picture } from './panePicture';

/** The pane a little wider than Excel opens it, and as high as it stands on a usual screen. */
const PANE = { width: 380, height: 620 };
/** A screen on which the story finds every column of a task in sight, and every finding of a key. */
const SCREEN = { width: 2300, height: 1300 };
const UNIT = 'Cục Chuyển đổi số quốc gia';
/** A cell of a lead unit, and a name that no registry has. */
const UNKNOWN = { cell: 'G3', name: 'Trung tâm Điều phối dữ liệu' };

/** What staff and reviewers work with, each as a picture of the pane in `folder`. */
export async function pictureReview(browser: Browser, address: string, folder: string): Promise<void> {
  const open = (): Promise<Bench> => openBench(browser, address, { screen: SCREEN });
  const picture = paneAt(folder, PANE);
  await pictureRowsOfUnit(await open(), picture);
  await pictureSlips(await open(), picture);
  await pictureNames(await open(), picture);
  await pictureLife(await review(open, picture), picture);
}

/** A unit's rows by what is due, and the form of one. */
async function pictureRowsOfUnit(bench: Bench, picture: Picture): Promise<void> {
  const { page, pane } = bench;
  await loadPlan(bench);
  await pane.getByRole('tab', { name: 'Việc của tôi' }).click();
  await pane.getByRole('combobox', { name: 'Tìm đơn vị' }).fill('cuc chuyen doi so');
  await pane.getByRole('option', { name: UNIT }).first().click();
  const rows = pane.getByRole('listitem').getByRole('button', { name: /^[A-Z]+[.\d]/ });
  await rows.first().waitFor();
  await picture(bench, 'review-my-rows');
  await pane.getByRole('combobox', { name: 'Vai trò' }).selectOption('lead');
  await rows.first().click();
  await pane.getByRole('button', { name: 'Lưu', exact: true }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  await picture(bench, 'review-form');
}

/** A slip before it is made. */
async function pictureSlips(bench: Bench, picture: Picture): Promise<void> {
  const { pane } = bench;
  await loadPlan(bench);
  await openFindings(bench);
  await pane.getByRole('button', { name: 'Phiếu trả lại' }).click();
  const panel = pane.getByRole('region', { name: 'Phiếu trả lại' });
  await panel.getByLabel('Đơn vị', { exact: true }).selectOption('cdsqg');
  await panel.getByRole('list', { name: /^Phiếu có \d+ nội dung/ }).waitFor();
  await picture(bench, 'review-slip');
}

/** A name that nobody knows, with the unit that is meant. */
async function pictureNames(bench: Bench, picture: Picture): Promise<void> {
  const { page, pane } = bench;
  await loadPlan(bench);
  await bench.tab('Nhiệm vụ').click();
  await bench.cell(UNKNOWN.cell).click();
  await page.keyboard.type(UNKNOWN.name);
  await page.keyboard.press('Enter');
  await openFindings(bench);
  await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await pane.getByRole('button', { name: 'Gom tên đơn vị' }).click();
  const first = pane.getByRole('region', { name: 'Gom tên đơn vị' }).getByRole('article').first();
  await first.filter({ hasText: UNKNOWN.name }).waitFor();
  await first.getByRole('searchbox').fill('cuc chuyen doi so');
  await first.getByRole('radio', { name: UNIT }).check();
  await picture(bench, 'review-names');
}

/** What happened to the row whose name was put right and taken back. */
async function pictureLife(bench: Bench, picture: Picture): Promise<void> {
  const { pane } = bench;
  await pane.getByRole('search').getByRole('searchbox').fill('A.I.2');
  await pane
    .getByRole('button', { name: /^Quá trình của dòng: A\.I\.2/ })
    .first()
    .click();
  await pane.getByRole('heading', { name: /^Diễn biến/ }).waitFor();
  await pane.getByRole('heading', { name: /^Diễn biến/ }).scrollIntoViewIfNeeded();
  await picture(bench, 'review-life');
}
