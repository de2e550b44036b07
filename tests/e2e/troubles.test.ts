import type { StandIn } from '../../src/workbench/page/standIn';
import { loadPlan, useWorkbench, type Bench } from './workbench';

const open = useWorkbench();

/** Makes the stand-in fail with the code once it has answered so many requests. */
async function failAfter({ page }: Bench, requests: number, code: string): Promise<void> {
  await page.evaluate(
    ([after, name]) => {
      const { host } = (window as unknown as { standIn: StandIn }).standIn;
      let answered = 0;
      host.beforeSync = () => {
        if (answered === after) host.failNext(name, 3);
        answered += 1;
      };
    },
    [requests, code] as const,
  );
}

async function typing({ page }: Bench, typing: boolean): Promise<void> {
  await page.evaluate((on) => {
    (window as unknown as { standIn: StandIn }).standIn.host.cellEdit = on;
  }, typing);
}

const load = ({ pane }: Bench): Promise<void> => pane.getByRole('button', { name: 'Nạp kế hoạch' }).click();

describe('when Excel does not do as asked', () => {
  test('a cell that is being typed in is said, and loading goes on by itself afterwards', async () => {
    const bench = await open();
    await bench.pane.getByRole('button', { name: 'Nạp kế hoạch' }).waitFor();
    await typing(bench, true);
    await load(bench);
    await bench.pane.getByText(/đang chờ nhập xong một ô/).waitFor();
    await typing(bench, false);
    await bench.pane.getByRole('button', { name: /Quá hạn$/ }).waitFor();
  });

  test.each([1, 2, 3])('a load that fails in request %i leaves nothing half done', async (request) => {
    const bench = await open();
    await bench.pane.getByRole('button', { name: 'Nạp kế hoạch' }).waitFor();
    await failAfter(bench, request, 'GeneralException');
    await load(bench);
    await bench.pane.getByRole('button', { name: 'Thử lại' }).waitFor();
    expect(await bench.page.getByRole('tab').allInnerTexts()).toEqual(['Sheet1']);
    await bench.pane.getByRole('button', { name: 'Thử lại' }).click();
    await bench.pane.getByRole('button', { name: /Quá hạn$/ }).waitFor();
    expect(await bench.page.getByRole('tab', { name: /Nhiệm vụ/ }).count()).toBe(1);
  });
});

describe('the as-of day and the days of due soon', () => {
  test('are set in the pane, live in the workbook, and figures and colours follow', async () => {
    const bench = await open();
    await loadPlan(bench);
    await bench.pane.getByRole('button', { name: /^Tính đến/ }).click();
    await bench.pane.getByLabel('Tính đến ngày').fill('01/11/2024');
    await bench.pane.getByLabel('Sắp đến hạn khi còn (ngày)').fill('60');
    await bench.pane.getByRole('button', { name: 'Áp dụng' }).click();
    await bench.pane.getByRole('button', { name: 'Tính đến 01/11/2024' }).waitFor();
    await bench.pane.getByRole('button', { name: /^3\s*Quá hạn$/ }).waitFor();
    expect(await bench.value('Tổng quan', 7, 2)).toBe(45597);
    expect(await bench.value('Tổng quan', 8, 2)).toBe(60);
    expect(await bench.value('Nhiệm vụ', 2, 22)).toBe('Sắp đến hạn');
    await bench.tab('Nhiệm vụ').click();
    const colour = await bench.cell('A3').evaluate((cell) => getComputedStyle(cell).backgroundColor);
    expect(colour).toBe('rgb(255, 241, 184)');
  });
});
