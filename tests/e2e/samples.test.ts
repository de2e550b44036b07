import { loadPlan, useWorkbench, type Bench } from './workbench';

/** Runs a text as the browser's console does, where the page's content security policy has no say. */
async function paste({ page }: Bench, program: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: program,
    replMode: true,
    awaitPromise: true,
  });
  expect(exceptionDetails?.exception?.description).toBeUndefined();
  await session.detach();
}

const TABLE = `
  $("#setup").on("click", () => tryCatch(setup));
  $("#paint").on("click", () => tryCatch(paint));
  async function setup() {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("Sample").delete();
      const sheet = context.workbook.worksheets.add("Sample");
      const table = sheet.tables.add("A1:B1", true);
      table.name = "Chi";
      table.getHeaderRowRange().values = [["Khoản", "Số tiền"]];
      table.rows.add(null, [["Điện", 120], ["Nước", 45]]);
      sheet.getUsedRange().format.autofitColumns();
      sheet.activate();
      await context.sync();
    });
  }
  async function paint() {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sample").getRange("A2:B2").format.fill.color = "gold";
      await context.sync();
    });
  }
  async function tryCatch(callback) {
    try { await callback(); } catch (error) { console.error(error); }
  }
`;

describe('A sample pasted into the console of the workbench', () => {
  const open = useWorkbench();

  test('may ask for its elements by their ids, and bring its own HTML', async () => {
    const bench = await open();
    await bench.page.getByRole('button', { name: 'Mẫu' }).click();
    await bench.page
      .getByLabel('HTML của mẫu')
      .fill(
        '<p onclick="x()">Tìm</p><input id="word" value="Gạo"><button id="write">Ghi</button><script>boom()</script>',
      );
    await bench.page.getByRole('button', { name: 'Dựng trang của mẫu' }).click();
    await paste(
      bench,
      `document.getElementById("write").addEventListener("click", () => Excel.run(async (context) => {
         context.workbook.worksheets.getActiveWorksheet().getRange("C3").values = [[$("#word").val()]];
         await context.sync();
       }));
       document.getElementById("other").addEventListener("click", () => undefined);`,
    );
    await bench.page.getByRole('button', { name: 'Ghi', exact: true }).click();
    await bench.cell('C3').getByText('Gạo').waitFor();
    await bench.page.getByRole('button', { name: 'other', exact: true }).waitFor();
    expect(bench.troubles).toEqual([]);
  });

  test('gets the buttons it asks for beside a loaded plan, is seen in the grid, and noticed by the pane', async () => {
    const bench = await open();
    await loadPlan(bench);
    await paste(bench, TABLE);
    await bench.page.getByRole('button', { name: 'setup', exact: true }).click();
    await bench.tab('Sample').waitFor();
    await bench.cell('A3').getByText('Nước').waitFor();
    await bench.page.getByRole('button', { name: 'paint', exact: true }).click();
    await bench.page.locator('[data-cell="B2"][style*="rgb(255, 215, 0)"]').waitFor();
    await bench.pane.getByRole('button', { name: /^29\s*Quá hạn$/ }).waitFor();
    const done = `Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("NhiemVu");
      const state = table.columns.getItem("Trạng thái").getDataBodyRange();
      state.load("values");
      await context.sync();
      state.values = state.values.map(() => ["Hoàn thành"]);
      await context.sync();
    })`;
    await paste(bench, done);
    // The one that is left is a target, which no task's state closes.
    await bench.pane.getByRole('button', { name: /^1\s*Quá hạn$/ }).waitFor();
    expect(bench.troubles).toEqual([]);
  });
});
