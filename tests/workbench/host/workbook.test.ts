import { codeOf, startHost } from '../officeJs';

type Work = (context: Excel.RequestContext) => void;

async function run(work: Work): Promise<ReturnType<typeof startHost>> {
  const started = startHost();
  await started.Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
  return started;
}

async function refused(work: Work): Promise<string> {
  return codeOf(run(work));
}

describe('A sheet', () => {
  test.each<[string, Work, string]>([
    ['with a name of 32 signs', ({ workbook }) => workbook.worksheets.add('a'.repeat(32)), 'InvalidArgument'],
    ['with a slash in its name', ({ workbook }) => workbook.worksheets.add('6/2024'), 'InvalidArgument'],
    [
      'with an apostrophe at the end',
      ({ workbook }) => workbook.worksheets.add("Kế hoạch'"),
      'InvalidArgument',
    ],
    ['called History', ({ workbook }) => workbook.worksheets.add('history'), 'InvalidArgument'],
    ['with a taken name', ({ workbook }) => workbook.worksheets.add('SHEET1'), 'ItemAlreadyExists'],
    ['that is not there', ({ workbook }) => workbook.worksheets.getItem('Không có'), 'ItemNotFound'],
    [
      'that is the last visible one, when deleted',
      ({ workbook }) => workbook.worksheets.getFirst().delete(),
      'InvalidOperation',
    ],
    [
      'that is very hidden, when deleted',
      ({ workbook }) => {
        const sheet = workbook.worksheets.add('x');
        sheet.visibility = 'VeryHidden';
        sheet.delete();
      },
      'InvalidOperation',
    ],
    [
      'that is hidden, when activated',
      ({ workbook }) => {
        const sheet = workbook.worksheets.add('x');
        sheet.visibility = 'Hidden';
        sheet.activate();
      },
      'InvalidOperation',
    ],
  ])('%s is refused', async (_, work, code) => {
    expect(await refused(work)).toBe(code);
  });

  test('is added at the end, named, moved, coloured, frozen, and brought to the front', async () => {
    const { Excel, model } = await run(({ workbook }) => {
      const sheet = workbook.worksheets.add('Nhiệm vụ');
      sheet.position = 0;
      sheet.tabColor = '#1f4e79';
      sheet.showGridlines = false;
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B2'));
      sheet.activate();
    });
    expect(model.document.sheets.map(({ name }) => name)).toEqual(['Nhiệm vụ', 'Sheet1']);
    const sheet = model.activeSheet;
    expect([sheet.name, sheet.tabColor, sheet.showGridlines, sheet.freeze]).toEqual([
      'Nhiệm vụ',
      '#1F4E79',
      false,
      { rows: 2, columns: 2 },
    ]);
    await Excel.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      const frozen = active.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      active.load('name,position,visibility');
      const gone = context.workbook.worksheets.getItemOrNullObject('Không có');
      await context.sync();
      expect([active.name, active.position, active.visibility]).toEqual(['Nhiệm vụ', 0, 'Visible']);
      expect([frozen.address, gone.isNullObject]).toEqual(["'Nhiệm vụ'!A1:B2", true]);
    });
  });

  test('keeps formulas and objects that name it when it is renamed', async () => {
    const { Excel, model } = startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Cũ');
      sheet.getRange('A1').values = [[7]];
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').formulas = [["='Cũ'!A1"]];
      await context.sync();
      sheet.name = 'Tên mới';
      await context.sync();
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('Tên mới');
    });
    expect(model.cell('Sheet1', 0, 0)?.formula).toBe("='Tên mới'!A1");
    expect(model.value('Sheet1', 0, 0)).toBe(7);
  });

  test('prints as it is told', async () => {
    const { model } = await run(({ workbook }) => {
      const { pageLayout } = workbook.worksheets.getFirst();
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P/&N';
    });
    expect(model.sheet('Sheet1').print).toEqual({
      orientation: 'landscape',
      paper: 'A4',
      titleRows: { first: 0, last: 1 },
      fitToWidth: true,
      footer: '&P/&N',
    });
  });

  test('prints over several pages, each with the first columns, and on one again', async () => {
    const { Excel, model } = startHost();
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getFirst();
      const before = pageLayout.getPrintTitleColumnsOrNullObject();
      before.load('isNullObject');
      pageLayout.setPrintTitleColumns('$A:$B');
      pageLayout.setPrintTitleRows('$1:$1');
      pageLayout.zoom = { horizontalFitToPages: 2 };
      pageLayout.load('zoom');
      const columns = pageLayout.getPrintTitleColumns();
      columns.load('address');
      await context.sync();
      expect(before.isNullObject).toBe(true);
      expect(columns.address).toBe('Sheet1!A:B');
      expect(pageLayout.zoom.horizontalFitToPages).toBe(2);
    });
    const printed = {
      orientation: 'portrait',
      paper: 'A4',
      titleRows: { first: 0, last: 0 },
      titleColumns: { first: 0, last: 1 },
      fitToWidth: true,
    };
    expect(model.sheet('Sheet1').print).toStrictEqual({ ...printed, pagesWide: 2 });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().pageLayout.zoom = { horizontalFitToPages: 1 };
      await context.sync();
    });
    expect(model.sheet('Sheet1').print).toStrictEqual(printed);
  });
});

describe('A selection', () => {
  test('brings its sheet to the front and can be read', async () => {
    const { Excel, model } = await run(({ workbook }) => {
      workbook.worksheets.add('Hai').getRange('B2:C3').select();
    });
    expect(model.activeSheet.name).toBe('Hai');
    await Excel.run(async (context) => {
      const [cell, range] = [context.workbook.getActiveCell(), context.workbook.getSelectedRange()];
      cell.load('address');
      range.load('address');
      await context.sync();
      expect([cell.address, range.address]).toEqual(['Hai!B2', 'Hai!B2:C3']);
    });
  });
});

describe('A protected sheet', () => {
  const locked: Work = ({ workbook }) => {
    const sheet = workbook.worksheets.getFirst();
    sheet.getRange('A1').format.protection.locked = false;
    sheet.protection.protect({ allowAutoFilter: true });
  };

  test('takes values in open cells alone', async () => {
    const { model } = await run((context) => {
      locked(context);
      context.workbook.worksheets.getFirst().getRange('A1').values = [['mở']];
    });
    expect(model.value('Sheet1', 0, 0)).toBe('mở');
    for (const value of ['x', null] as const) {
      const code = await refused((context) => {
        locked(context);
        context.workbook.worksheets.getFirst().getRange('A2').values = [[value]];
      });
      expect(code).toBe('AccessDenied');
    }
  });

  test('refuses needless protecting and unprotecting, and tells which it is', async () => {
    expect(
      await refused((context) => {
        locked(context);
        context.workbook.worksheets.getFirst().protection.protect();
      }),
    ).toBe('AccessDenied');
    expect(await refused(({ workbook }) => workbook.worksheets.getFirst().protection.unprotect())).toBe(
      'AccessDenied',
    );
    const { Excel } = await run(locked);
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getFirst();
      protection.load('protected,options');
      await context.sync();
      expect([protection.protected, protection.options.allowAutoFilter]).toEqual([true, true]);
    });
  });
});

describe('A defined name', () => {
  test('stands for cells, a constant or a formula', async () => {
    const { Excel } = await run(({ workbook }) => {
      workbook.worksheets.getFirst().getRange('B2').values = [[30]];
      workbook.names.add('SoNgay', workbook.worksheets.getFirst().getRange('B2'));
      workbook.names.add('NgayTinh', '=TODAY()-TODAY()+5');
      workbook.names.add('Ten', '="chữ"');
      workbook.worksheets.getFirst().getRange('A1').formulas = [['=SoNgay+NgayTinh']];
    });
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      names.load('items/name,items/type,items/value,items/formula,items/visible');
      const range = names.getItem('songay').getRange();
      range.load('address,values');
      const sum = context.workbook.worksheets.getFirst().getRange('A1');
      sum.load('values');
      const none = names.getItemOrNullObject('KhongCo');
      await context.sync();
      expect(names.items.map(({ name, type, value }) => [name, type, value])).toEqual([
        ['SoNgay', 'Range', 'Sheet1!$B$2'],
        ['NgayTinh', 'Double', 5],
        ['Ten', 'String', 'chữ'],
      ]);
      expect([range.address, range.values, sum.values]).toEqual(['Sheet1!B2', [[30]], [[35]]]);
      expect(none.isNullObject).toBe(true);
      names.getItem('NgayTinh').formula = '=7';
      await context.sync();
      sum.load('values');
      await context.sync();
      expect(sum.values).toEqual([[37]]);
    });
  });

  test('turns a structured reference into an address unless it is added as a local formula', async () => {
    const { model } = await run(({ workbook }) => {
      const sheet = workbook.worksheets.getFirst();
      sheet.getRange('A1:A2').values = [['Mã'], ['x']];
      sheet.tables.add('A1:A2', true).name = 'DonVi';
      workbook.names.add('DanhSach', '=DonVi[Mã]');
      workbook.names.addFormulaLocal('DanhSachSong', '=DonVi[Mã]');
    });
    expect(model.document.names.map(({ refersTo }) => refersTo)).toEqual(['=Sheet1!$A$2', '=DonVi[Mã]']);
  });

  test.each([
    ['A1', 'InvalidArgument'],
    ['có dấu cách', 'InvalidArgument'],
    ['R', 'InvalidArgument'],
    ['ngaytinh', 'ItemAlreadyExists'],
  ])('called %s is refused', async (name, code) => {
    const work: Work = ({ workbook }) => {
      workbook.names.add('NgayTinh', '=1');
      workbook.names.add(name, '=1');
    };
    expect(await refused(work)).toBe(code);
  });
});

describe('A custom XML part', () => {
  test('is found by its namespace, read and deleted', async () => {
    const { Excel, host } = await run(({ workbook }) => {
      workbook.customXmlParts.add('<p:plan xmlns:p="urn:ke-hoach"><p:id>1</p:id></p:plan>');
      workbook.customXmlParts.add('<other/>');
    });
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace('urn:ke-hoach');
      const part = parts.getOnlyItemOrNullObject();
      const xml = part.getXml();
      part.load('namespaceUri');
      await context.sync();
      expect([xml.value, part.namespaceUri]).toEqual([
        '<p:plan xmlns:p="urn:ke-hoach"><p:id>1</p:id></p:plan>',
        'urn:ke-hoach',
      ]);
      part.delete();
      const count = parts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
    expect(host.kept).toEqual({ references: 0, handlers: 0 });
  });
});
