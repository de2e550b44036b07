import { codeOf, startHost } from '../officeJs';
import { serialOf } from '../../../src/workbench/model/serial';

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** Runs a piece of work on the first sheet of a new workbook and answers what a range then holds. */
async function after(work: Work, address: string): Promise<Excel.Range> {
  const { Excel } = startHost();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    work(sheet, context);
    const range = sheet.getRange(address);
    range.load('values,formulas,text,numberFormat,valueTypes');
    await context.sync();
    return range;
  });
}

async function refused(work: Work): Promise<string> {
  const { Excel } = startHost();
  return codeOf(
    Excel.run(async (context) => {
      work(context.workbook.worksheets.getFirst(), context);
      await context.sync();
    }),
  );
}

describe('Values that are written', () => {
  test('are parsed in a General cell and kept under @ set before', async () => {
    const range = await after((sheet) => {
      sheet.getRange('B1').numberFormat = [['@']];
      sheet.getRange('A1:B1').values = [['12/2024', '12/2024']];
    }, 'A1:B1');
    expect(range.values).toEqual([[45_627, '12/2024']]);
    expect(range.numberFormat).toEqual([['mmm-yy', '@']]);
    expect(range.text).toEqual([['Dec-24', '12/2024']]);
    expect(range.valueTypes).toEqual([['Double', 'String']]);
  });

  test('are not converted by @ set afterwards', async () => {
    const range = await after((sheet) => {
      sheet.getRange('A1').values = [['12/2024']];
      sheet.getRange('A1').numberFormat = [['@']];
    }, 'A1');
    expect(range.values).toEqual([[45_627]]);
  });

  test('come back without the apostrophe that made them text', async () => {
    const range = await after((sheet) => {
      sheet.getRange('A1').values = [["'=1+1"]];
    }, 'A1');
    expect([range.values, range.formulas]).toEqual([[['=1+1']], [['=1+1']]]);
  });

  test('clear with the empty text and leave alone with null', async () => {
    const range = await after((sheet) => {
      sheet.getRange('A1:B1').values = [['a', 'b']];
      sheet.getRange('A1:B1').values = [['', null]];
    }, 'A1:B1');
    expect([range.values, range.valueTypes]).toEqual([[['', 'b']], [['Empty', 'String']]]);
  });

  test('fill the range where there is only one', async () => {
    const range = await after((sheet) => {
      sheet.getRange('A1:B2').values = 'x' as unknown as string[][];
    }, 'A1:B2');
    expect(range.values).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
  });

  test('of another shape are refused', async () => {
    const wrong = [[['a']], [['a', 'b'], ['c']], [['a', 'b', 'c']]].slice(1);
    for (const values of wrong) {
      const code = await refused((sheet) => {
        sheet.getRange('A1:B2').values = values;
      });
      expect(code).toBe('InvalidArgument');
    }
  });

  test('of more than 1,500 cells, which the library sends in blocks, land where they belong', async () => {
    const rows = Array.from({ length: 1000 }, (_, i) => [`d${i}`, i]);
    const range = await after((sheet) => {
      sheet.getRange('B2:C1001').values = rows;
    }, 'B2:C1001');
    expect(range.values).toEqual(rows);
    const code = await refused((sheet) => {
      sheet.getRange('B2:C1000').values = rows;
    });
    expect(code).toBe('InvalidArgument');
  });

  test('stay done up to the action that fails, and nothing after it is', async () => {
    const { Excel, model } = startHost();
    const code = await codeOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange('A1').values = [['trước']];
        sheet.getRange('A2').values = [['=SAI(']];
        sheet.getRange('A3').values = [['sau']];
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument');
    expect([0, 1, 2].map((row) => model.value('Sheet1', row, 0))).toEqual(['trước', null, null]);
  });
});

describe('Formulas that are written', () => {
  test('are calculated, in English with commas, and read back as written', async () => {
    const range = await after((sheet) => {
      sheet.getRange('A1:A2').values = [[2], [3]];
      sheet.getRange('B1').formulas = [['=SUM(A1:A2)*TODAY()/TODAY()']];
    }, 'B1');
    expect([range.values, range.formulas]).toEqual([[[5]], [['=SUM(A1:A2)*TODAY()/TODAY()']]]);
  });

  test('see the day that the host was given', async () => {
    const range = await after((sheet) => {
      sheet.getRange('A1').formulas = [['=TODAY()']];
    }, 'A1');
    expect(range.values).toEqual([[serialOf(2026, 11, 23)]]);
  });

  test('show errors as text', async () => {
    const range = await after((sheet) => {
      sheet.getRange('A1:A2').formulas = [['=1/0'], ['=HAMLA(1)']];
    }, 'A1:A2');
    expect(range.values).toEqual([['#DIV/0!'], ['#NAME?']]);
    expect(range.valueTypes).toEqual([['Error'], ['Error']]);
  });

  test.each([
    ['that cannot be read', '=SUM('],
    ['that name a table that is not there', '=SUM(NhiemVu[Mã])'],
    ['that name a sheet that is not there', "='Nhiệm vụ'!A1"],
    ['that use a row reference outside a table', '=[@Mã]'],
  ])('%s are refused', async (_, formula) => {
    const code = await refused((sheet) => {
      sheet.getRange('A1').formulas = [[formula]];
    });
    expect(code).toBe('InvalidArgument');
  });
});

describe('A range', () => {
  test('reads null where it has no end', async () => {
    const range = await after((sheet) => {
      sheet.getRange('A1').values = [['x']];
    }, 'A:A');
    expect(range.values).toBeNull();
  });

  test('refuses to be read before it is loaded', async () => {
    const { Excel } = startHost();
    const code = await codeOf(
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange('A1');
        await context.sync();
        return range.values;
      }),
    );
    expect(code).toBe('PropertyNotLoaded');
  });

  test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ['getCell', (sheet) => sheet.getRange('B2:C3').getCell(1, 1), 'Sheet1!C3'],
    ['getOffsetRange', (sheet) => sheet.getRange('B2:C3').getOffsetRange(1, -1), 'Sheet1!A3:B4'],
    ['getResizedRange', (sheet) => sheet.getRange('B2').getResizedRange(2, 1), 'Sheet1!B2:C4'],
    ['getRowsBelow', (sheet) => sheet.getRange('B2:C3').getRowsBelow(2), 'Sheet1!B4:C5'],
    ['getEntireRow', (sheet) => sheet.getRange('B2:C3').getEntireRow(), 'Sheet1!2:3'],
    ['getEntireColumn', (sheet) => sheet.getRange('B2:C3').getEntireColumn(), 'Sheet1!B:C'],
    ['getBoundingRect', (sheet) => sheet.getRange('B2').getBoundingRect('D5'), 'Sheet1!B2:D5'],
    ['getIntersection', (sheet) => sheet.getRange('A1:C3').getIntersection('B2:D5'), 'Sheet1!B2:C3'],
    ['getLastCell', (sheet) => sheet.getRange('A1:C3').getLastCell(), 'Sheet1!C3'],
    ['getRangeByIndexes', (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), 'Sheet1!C2:F4'],
  ])('%s leads to the right cells', async (_, find, address) => {
    const { Excel } = startHost();
    await Excel.run(async (context) => {
      const range = find(context.workbook.worksheets.getFirst());
      range.load('address');
      await context.sync();
      expect(range.address).toBe(address);
    });
  });

  test('that is empty has no used range: refused, or a null object', async () => {
    const { Excel } = startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const none = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    expect(await refused((sheet) => sheet.getRange('A1:B2').getUsedRange(true))).toBe('ItemNotFound');
  });

  test('is used where something is written, and with formats unless only values count', async () => {
    const { Excel } = startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B2:C3').values = [
        ['a', ''],
        ['', 'b'],
      ];
      sheet.getRange('E9').format.fill.color = '#FFFF00';
      const [values, all] = [sheet.getUsedRange(true), sheet.getUsedRange()];
      values.load('address');
      all.load('address');
      await context.sync();
      expect([values.address, all.address]).toEqual(['Sheet1!B2:C3', 'Sheet1!B2:E9']);
    });
  });

  test.each(['Nhiệm vụ!', 'A0', 'XFE1', 'khong co'])('%j is no address', async (address) => {
    const code = await refused((sheet) => sheet.getRange(address));
    expect(['InvalidArgument', 'ItemNotFound']).toContain(code);
  });

  test('carries a link to a place in the workbook', async () => {
    const { Excel } = startHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      range.hyperlink = { documentReference: 'Sheet1!B2', textToDisplay: 'Mở' };
      range.load('values,hyperlink');
      await context.sync();
      expect([range.values, range.hyperlink.documentReference]).toEqual([[['Mở']], 'Sheet1!B2']);
    });
  });

  test('merges and keeps only its first cell', async () => {
    const range = await after((sheet) => {
      sheet.getRange('A1:B2').values = [
        ['a', 'b'],
        ['c', 'd'],
      ];
      sheet.getRange('A1:B2').merge();
      sheet.getRange('B2').values = [['mất']];
    }, 'A1:B2');
    expect(range.values).toEqual([
      ['a', ''],
      ['', ''],
    ]);
  });

  test('moves the cells below it and the formulas that read them when rows are inserted', async () => {
    const range = await after((sheet) => {
      sheet.getRange('A1:A3').values = [[1], [2], ['=SUM(A1:A2)+$A$2']];
      sheet.getRange('2:2').insert('Down');
    }, 'A1:A4');
    expect(range.formulas).toEqual([[1], [''], [2], ['=SUM(A1:A3)+$A$3']]);
  });

  test('turns what read a deleted cell into #REF!', async () => {
    const range = await after((sheet) => {
      sheet.getRange('A1:A3').values = [[1], [2], ['=A2+SUM(A1:A2)']];
      sheet.getRange('2:2').delete('Up');
    }, 'A1:A2');
    expect(range.formulas).toEqual([[1], ['=#REF!+SUM(A1:A1)']]);
  });
});

describe('The look of a range', () => {
  test('is read back, and null where its cells differ', async () => {
    const { Excel } = startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange('A1:B1');
      range.format.wrapText = true;
      range.format.horizontalAlignment = 'Center';
      range.format.verticalAlignment = 'Top';
      range.format.fill.color = '#ffc7ce';
      range.format.font.bold = true;
      range.format.columnWidth = 28;
      range.format.rowHeight = 30;
      sheet.getRange('A1').format.font.color = '#FF0000';
      sheet.getRange('A1').format.borders.getItem('EdgeBottom').style = 'Continuous';
      range.load(
        'format/wrapText,format/horizontalAlignment,format/verticalAlignment,format/columnWidth,format/rowHeight,format/fill/color,format/font/bold,format/font/color',
      );
      const edge = sheet.getRange('A1').format.borders.getItem('EdgeBottom');
      edge.load('style');
      await context.sync();
      const { format } = range;
      expect([format.wrapText, format.horizontalAlignment, format.verticalAlignment]).toEqual([
        true,
        'Center',
        'Top',
      ]);
      expect([format.fill.color, format.font.bold, format.font.color]).toEqual(['#FFC7CE', true, null]);
      expect([format.columnWidth, format.rowHeight]).toEqual([27.75, 30]);
      expect(edge.style).toBe('Continuous');
    });
  });

  test('hides rows and columns, and says null where only some are hidden', async () => {
    const { Excel } = startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('2:3').rowHidden = true;
      sheet.getRange('C:C').columnHidden = true;
      const [some, all] = [sheet.getRange('A1:A3'), sheet.getRange('C2')];
      some.load('rowHidden');
      all.load('rowHidden,columnHidden');
      await context.sync();
      expect([some.rowHidden, all.rowHidden, all.columnHidden]).toEqual([null, true, true]);
    });
  });
});
