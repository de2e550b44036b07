import type { Browser, Locator } from 'playwright-core';
import { consolidate } from '../../tests/e2e/mergeStory';
import type { Bench } from '../../tests/e2e/workbench';
import { openBench, paneAt, type Picture } from './panePicture';

/** The pane a little wider than Excel opens it, and high enough for what a step shows. */
const PANE = { width: 380, height: 760 };
const SCREEN = { width: 1400, height: 1300 };

type Open = (query: string) => Promise<Bench>;

/** Units out, units back: each step as a picture of the pane in `folder`. */
export async function pictureMerge(browser: Browser, address: string, folder: string): Promise<void> {
  const open: Open = (query) => openBench(browser, address, { screen: SCREEN, query });
  const take = paneAt(folder, PANE);
  const picture: Picture = (bench, name) =>
    take(bench, name, async () => {
      if (name !== 'merge-decide') return;
      const first = bench.pane.getByRole('article').first();
      await first.evaluate((element) => {
        element.scrollIntoView({ block: 'start' });
      });
    });
  const coordinator = await open('?state=plan');
  await coordinator.pane.getByRole('button', { name: /Quá hạn$/ }).waitFor();
  await consolidate(coordinator, picture);
  await coordinator.pane.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await coordinator.pane.getByText('Còn 1 trong 3 nội dung chờ quyết định.').waitFor();
  await picture(coordinator, 'merge-undone');
  await picturePackage(open, picture);
}

/** A unit's package as it came, and when it is ready to be sent back. */
async function picturePackage(open: Open, picture: Picture): Promise<void> {
  const came = await open('?state=package');
  const sheet = await packageIn(came);
  await sheet.getByText(/^Chưa sẵn sàng gửi/).waitFor();
  await sheet.getByText('Xem từng ô').click();
  await picture(came, 'merge-package');
  const filled = await open('?state=package-ready');
  await (await packageIn(filled)).getByText(/^Sẵn sàng gửi/).waitFor();
  await picture(filled, 'merge-package-ready');
}

async function packageIn({ pane }: Bench): Promise<Locator> {
  await pane.getByRole('tab', { name: 'Việc của tôi' }).click();
  return pane.getByRole('region', { name: 'Gói của đơn vị' });
}
