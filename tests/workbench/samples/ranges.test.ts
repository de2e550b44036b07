import { codeOf } from '../officeJs';
import { GOODS, startSample, type Sample } from './sample';

/** Loads what is named of a range and gives it. */
function loaded<T extends object>(
  sample: Sample,
  address: string,
  path: string,
  of: (range: Excel.Range) => T | string | number | boolean | null,
): Promise<unknown> {
  return sample.run(async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load(path);
    await context.sync();
    return of(range);
  });
}

describe('A program like the samples for ranges', () => {
  test('formats with colours by name, and fits columns to their texts', async () => {
    const sample = await startSample(GOODS);
    await sample.run((sheet) => {
      const head = sheet.getRange('A1:D1');
      head.format.fill.color = 'DarkMagenta';
      head.format.font.color = 'white';
      head.format.font.strikethrough = true;
      sheet.getRange('A1:D4').format.autofitColumns();
      sheet.getRange().format.autofitRows();
    });
    const { style } = sample.model.cell('Sample', 0, 0) ?? {};
    expect(style).toMatchObject({ fill: '#8B008B', fontColor: '#FFFFFF', strike: true });
    const widths = sample.model.sheet('Sample').columns;
    expect(widths.get(3)?.width).toBeGreaterThan(widths.get(0)?.width ?? 99);
    expect(widths.get(9)).toBeUndefined();
  });

  test('turns texts, and tells null where cells differ', async () => {
    const sample = await startSample(GOODS);
    await sample.run((sheet) => {
      sheet.getRange('A1:B1').format.textOrientation = 90;
      sheet.getRange('C1').format.textOrientation = 180;
      sheet.getRange('A1').format.verticalAlignment = 'Justify';
    });
    const turned = (address: string): Promise<unknown> =>
      loaded(sample, address, 'format/textOrientation', (range) => range.format.textOrientation);
    expect(await turned('A1:B1')).toBe(90);
    expect(await turned('C1')).toBe(180);
    expect(await turned('A1:D1')).toBeNull();
    expect(await codeOf(sample.run((sheet) => void (sheet.getRange('A1').format.textOrientation = 91)))).toBe(
      'InvalidArgument',
    );
  });

  test('writes formulas in R1C1 form and reads them so', async () => {
    const sample = await startSample(GOODS);
    await sample.run((sheet) => {
      sheet.getRange('D2:D5').formulasR1C1 = [
        ['=R[0]C[-2]*R[0]C[-1]'],
        ['=RC[-2]*R3C3'],
        ['="RC"&R1C1'],
        ['=SUM(R[-3]C:R[-1]C)'],
      ];
    });
    const formulas = await loaded(sample, 'D2:D5', 'formulas', (range) => range.formulas);
    expect(formulas).toEqual([['=B2*C2'], ['=B3*$C$3'], ['="RC"&$A$1'], ['=SUM(D2:D4)']]);
    const back = await loaded(sample, 'D2:D3', 'formulasR1C1', (range) => range.formulasR1C1);
    expect(back).toEqual([['=RC[-2]*RC[-1]'], ['=RC[-2]*R3C3']]);
  });

  test('copies all, formulas, values, formats, past blanks and turned', async () => {
    const sample = await startSample([[3, 5, '', '=SUM(A1:C1)']]);
    await sample.run((sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('F3').copyFrom('A1:D1');
      sheet.getRange('F4').copyFrom('A1:D1', 'Formulas');
      sheet.getRange('F5').copyFrom('D1', 'Values');
      sheet.getRange('F6:H6').copyFrom('A1', 'Values');
      sheet.getRange('F7').copyFrom('A1:D1', 'Formats');
      sheet.getRange('F8:I8').values = [['x', 'x', 'x', 'x']];
      sheet.getRange('F8').copyFrom('A1:D1', 'All', true);
      sheet.getRange('K1').copyFrom('A1:D1', 'All', false, true);
    });
    expect(await sample.values('F3:I8')).toEqual([
      [3, 5, '', 8],
      [3, 5, '', 8],
      [8, '', '', ''],
      [3, 3, 3, ''],
      ['', '', '', ''],
      [3, 5, 'x', 8],
    ]);
    expect(await sample.values('K1:K4')).toEqual([[3], [5], [''], [8]]);
    expect(sample.model.cell('Sample', 2, 5)?.style?.bold).toBe(true);
    expect(sample.model.cell('Sample', 3, 5)?.style).toBeUndefined();
    expect(sample.model.cell('Sample', 6, 5)?.style?.bold).toBe(true);
  });

  test('moves cells, and formulas follow them', async () => {
    const sample = await startSample([[3, 5, '=A1+B1']]);
    await sample.run((sheet) => {
      sheet.getRange('E1').formulas = [['=C1*2']];
      sheet.getRange('A1:C1').moveTo('G12');
    });
    expect(await sample.values('A1:E1')).toEqual([['', '', '', '', 16]]);
    const formulas = await loaded(sample, 'E1', 'formulas', (range) => range.formulas);
    expect(formulas).toEqual([['=I12*2']]);
    expect(await loaded(sample, 'I12', 'formulas', (range) => range.formulas)).toEqual([['=G12+H12']]);
  });

  test('goes on with formulas, series, days and formats', async () => {
    const sample = await startSample([
      [1, 10, 'Q3', 'Mục 9', '1/30/2025', '=A1*2'],
      [2, 20, '', '', '', ''],
    ]);
    await sample.run((sheet) => {
      sheet.getRange('F1').format.fill.color = 'LightBlue';
      sheet.getRange('A1:A2').autoFill('A1:A4');
      sheet.getRange('B1').autoFill('B1:B3', 'FillCopy');
      sheet.getRange('C1').autoFill('C1:C3');
      sheet.getRange('D1').autoFill('D1:D3');
      sheet.getRange('E1').autoFill('E1:E3', 'FillMonths');
      sheet.getRange('F1').autoFill('F1:F3', 'FillValues');
      sheet.getRange('F1').autoFill('F1:F4', 'FillFormats');
    });
    expect(await sample.values('A1:D4')).toEqual([
      [1, 10, 'Q3', 'Mục 9'],
      [2, 10, 'Q4', 'Mục 10'],
      [3, 10, 'Q1', 'Mục 11'],
      [4, '', '', ''],
    ]);
    const dates = await loaded(sample, 'E1:E3', 'text', (range) => range.text);
    expect(dates).toEqual([['1/30/2025'], ['2/28/2025'], ['3/30/2025']]);
    expect(await sample.values('F1:F4')).toEqual([[2], [4], [6], ['']]);
    expect(sample.model.cell('Sample', 3, 5)?.style?.fill).toBe('#ADD8E6');
  });

  test('finds a text from either end, whole or in part, or answers null', async () => {
    const sample = await startSample([
      ['Việc', 'Trạng thái'],
      ['Một', 'Xong'],
      ['Hai', 'Chưa xong'],
      ['Ba', 'xong'],
    ]);
    const find = (text: string, criteria: Excel.SearchCriteria): Promise<string> =>
      sample.run(async (sheet, context) => {
        const found = sheet.getRange('A1:B4').findOrNullObject(text, criteria);
        found.load('address');
        await context.sync();
        return found.isNullObject ? 'none' : found.address;
      });
    expect(await find('xong', {})).toBe('Sample!B2');
    expect(await find('xong', { searchDirection: 'Backwards' })).toBe('Sample!B4');
    expect(await find('xong', { completeMatch: true, matchCase: true })).toBe('Sample!B4');
    expect(await find('hủy', {})).toBe('none');
    const missing = sample.run((sheet) => void sheet.getRange('A1:B4').find('hủy', {}));
    expect(await codeOf(missing)).toBe('ItemNotFound');
    const count = await sample.run(async (sheet, context) => {
      const done = sheet.getRange('A1:B4').replaceAll('xong', 'đóng', { matchCase: false });
      await context.sync();
      return done.value;
    });
    expect(count).toBe(3);
    expect(await sample.values('B2:B4')).toEqual([['đóng'], ['Chưa đóng'], ['đóng']]);
  });

  test('takes out rows that are doubled', async () => {
    const sample = await startSample([
      ['Hàng', 'Nơi bán', 'Số'],
      ['Hành', 'Chợ', 3],
      ['Khoai', 'Chợ', 9],
      ['hành', 'Siêu thị', 8],
      ['Khoai', 'Chợ', 12],
    ]);
    const result = await sample.run(async (sheet, context) => {
      const removed = sheet.getRange('A1:C5').removeDuplicates([0], true);
      removed.load();
      await context.sync();
      return [removed.removed, removed.uniqueRemaining];
    });
    expect(result).toEqual([2, 2]);
    expect(await sample.values('A1:C5')).toEqual([
      ['Hàng', 'Nơi bán', 'Số'],
      ['Hành', 'Chợ', 3],
      ['Khoai', 'Chợ', 9],
      ['', '', ''],
      ['', '', ''],
    ]);
  });

  test('colours several areas at once, and those with formulas or texts', async () => {
    const sample = await startSample(GOODS);
    const read = await sample.run(async (sheet, context) => {
      sheet.getRanges('A1:A2, C1:C2').format.fill.color = 'pink';
      const used = sheet.getUsedRange();
      used.getSpecialCells('Formulas').format.font.color = 'green';
      const texts = used.getSpecialCells('Constants', 'LogicalText');
      texts.format.font.bold = true;
      const areas = sheet.getRanges('A1:A2, C1:C2');
      areas.load('address, areaCount, cellCount, isEntireColumn, format/fill/color');
      texts.load('address');
      await context.sync();
      return [
        areas.address,
        areas.areaCount,
        areas.cellCount,
        areas.isEntireColumn,
        areas.format.fill.color,
        texts.address,
      ];
    });
    expect(read).toEqual(['Sample!A1:A2,Sample!C1:C2', 2, 4, false, '#FFC0CB', 'Sample!A1:D1,Sample!A2:A4']);
    expect(sample.model.cell('Sample', 1, 3)?.style?.fontColor).toBe('#008000');
    expect(sample.model.cell('Sample', 1, 1)?.style?.bold).toBeUndefined();
    const none = sample.run((sheet) => void sheet.getRange('A1:D1').getSpecialCells('Formulas'));
    expect(await codeOf(none)).toBe('ItemNotFound');
  });

  test('walks to the edges of what is filled', async () => {
    const sample = await startSample(GOODS);
    const edges = await sample.run(async (sheet, context) => {
      const cell = sheet.getRange('C3');
      const ranges = [
        cell.getRangeEdge('Left'),
        cell.getRangeEdge('Down'),
        sheet.getRange('D4').getRangeEdge('Right'),
        cell.getExtendedRange('Up'),
        sheet.getRange('B2:C3').getExtendedRange('Right', cell),
        sheet.getRange('B2').getSurroundingRegion(),
      ];
      for (const range of ranges) range.load('address');
      await context.sync();
      return ranges.map(({ address }) => address.replace('Sample!', ''));
    });
    expect(edges).toEqual(['A3', 'C4', 'XFD4', 'C1:C3', 'B2:D3', 'A1:D4']);
  });

  test('sets and gets the properties of each cell, row and column', async () => {
    const sample = await startSample(GOODS);
    const got = await sample.run(async (sheet, context) => {
      const line = { format: { borders: { bottom: { style: 'Continuous' as const } } } };
      const head = { format: { fill: { color: 'Blue' }, font: { color: 'White', bold: true } } };
      sheet.getRange('A1:B2').setCellProperties([
        [head, {}],
        [line, { format: { fill: { pattern: 'Gray25' } } }],
      ]);
      sheet.getRange('A1:A2').setRowProperties([{ rowHidden: true }, {}]);
      sheet.getRange('A1:B1').setColumnProperties([{ format: { columnWidth: 90 } }, {}]);
      const cells = sheet.getRange('A1:B2').getCellProperties({
        address: true,
        format: { fill: { color: true, pattern: true }, font: { bold: true } },
        style: true,
      });
      const rows = sheet.getRange('A1:A2').getRowProperties({ rowHidden: true });
      await context.sync();
      return [cells.value, rows.value] as const;
    });
    expect(got[0][0]?.[0]).toEqual({
      address: 'Sample!A1',
      format: { fill: { color: '#0000FF', pattern: 'Solid' }, font: { bold: true } },
      style: 'Normal',
    });
    expect(got[0][1]?.[1]?.format?.fill?.pattern).toBe('Gray25');
    expect(got[1].map(({ rowHidden }) => rowHidden)).toEqual([true, false]);
    expect(sample.model.cell('Sample', 1, 0)?.style?.border?.sides).toEqual(['bottom']);
    expect(sample.model.sheet('Sample').columns.get(0)?.width).toBeGreaterThan(15);
  });

  test('applies styles of Excel and of its own, and takes its own away', async () => {
    const sample = await startSample(GOODS);
    await sample.run((sheet, context) => {
      sheet.getRange('A1').style = 'Heading1';
      const { styles } = context.workbook;
      styles.add('Nghiêng');
      const own = styles.getItem('Nghiêng');
      own.textOrientation = 38;
      own.shrinkToFit = true;
      own.locked = false;
      sheet.getRange('B1:C1').style = 'Nghiêng';
      sheet.getRange('D1').style = 'Neutral';
      sheet.getRange('D1').format.horizontalAlignment = 'Right';
    });
    const styleOf = (address: string): Promise<unknown> =>
      loaded(sample, address, 'style', (range) => range.style);
    expect(await styleOf('A1')).toBe('Heading 1');
    expect(await styleOf('A1:B1')).toBeNull();
    expect(sample.model.cell('Sample', 0, 0)?.style).toMatchObject({ bold: true, fontSize: 15 });
    expect(sample.model.cell('Sample', 0, 1)?.style).toMatchObject({
      rotation: 38,
      shrink: true,
      locked: false,
    });
    expect(sample.model.cell('Sample', 0, 3)?.style).toMatchObject({ fill: '#FFEB9C', horizontal: 'right' });
    const normal = await sample.run(async (_, context) => {
      const style = context.workbook.styles.getItem('Normal');
      style.font.load('name, size, bold');
      await context.sync();
      return [style.font.name, style.font.size, style.font.bold];
    });
    expect(normal).toEqual(['Calibri', 11, false]);
    await sample.run((_, context) => context.workbook.styles.getItem('Nghiêng').delete());
    expect(sample.model.cell('Sample', 0, 1)?.style).toBeUndefined();
    expect(
      await codeOf(sample.run((_, context) => context.workbook.styles.getItem('Nghiêng').load('name'))),
    ).toBe('ItemNotFound');
  });

  test('groups rows and columns, folds and unfolds them', async () => {
    const sample = await startSample(GOODS);
    await sample.run((sheet) => {
      sheet.getRange('2:4').group('ByRows');
      sheet.getRange('3:3').group('ByRows');
      sheet.getRange('B:C').group('ByColumns');
      sheet.showOutlineLevels(2, 1);
    });
    const { rows, columns } = sample.model.sheet('Sample');
    const hidden = (): unknown[] => [1, 2, 3].map((row) => rows.get(row)?.hidden ?? false);
    expect(hidden()).toEqual([false, true, false]);
    expect(columns.get(1)?.hidden).toBe(true);
    await sample.run((sheet) => {
      sheet.showOutlineLevels(3, 3);
      sheet.getRange('A1:D4').ungroup('ByRows');
    });
    expect(hidden()).toEqual([false, false, false]);
    expect([1, 2].map((row) => rows.get(row)?.outline ?? 0)).toEqual([0, 1]);
    expect(sample.model.sheet('Sample').columns.get(1)?.hidden).toBeUndefined();
  });

  test('finds merged areas and links, and takes links away', async () => {
    const sample = await startSample(GOODS);
    const found = await sample.run(async (sheet, context) => {
      sheet.getRange('A6:B7').merge();
      const none = sheet.getRange('A1:D4').getMergedAreasOrNullObject();
      const areas = sheet.getRange('A1:D9').getMergedAreasOrNullObject();
      areas.load('address, cellCount');
      sheet.getRange('A2').hyperlink = {
        address: 'https://example.com/che',
        screenTip: 'Xem',
        textToDisplay: 'Chè xanh',
      };
      sheet.getRange('A3').hyperlink = { documentReference: 'Sheet1!A1', textToDisplay: 'Cà phê' };
      const link = sheet.getRange('A2');
      link.load('hyperlink');
      await context.sync();
      return [none.isNullObject, areas.address, areas.cellCount, link.hyperlink] as const;
    });
    expect(found.slice(0, 3)).toEqual([true, 'Sample!A6:B7', 4]);
    expect(found[3]).toEqual({
      address: 'https://example.com/che',
      screenTip: 'Xem',
      textToDisplay: 'Chè xanh',
    });
    await sample.run((sheet) => sheet.getRange('A2:A3').clear('Hyperlinks'));
    expect(sample.model.sheet('Sample').hyperlinks).toEqual([]);
    expect(await sample.values('A2:A3')).toEqual([['Chè xanh'], ['Cà phê']]);
  });

  test('traces what a formula is worked out from, and what is worked out from a cell', async () => {
    const sample = await startSample(GOODS, { version: '1.15' });
    await sample.run((sheet, context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').formulas = [['=Sample!D2+1']];
      sheet.getRange('D5').formulas = [['=SUM(D2:D4)']];
    });
    const traced = (
      of: (range: Excel.Range) => Excel.WorkbookRangeAreas,
      address: string,
    ): Promise<string[]> =>
      sample.run(async (sheet, context) => {
        const areas = of(sheet.getRange(address));
        areas.load('addresses');
        areas.areas.load('address');
        await context.sync();
        expect(areas.areas.items.map((each) => each.address)).toEqual(areas.addresses);
        return areas.addresses;
      });
    expect(await traced((range) => range.getDirectPrecedents(), 'D5')).toEqual(['Sample!D2:D4']);
    expect(await traced((range) => range.getPrecedents(), 'D5')).toEqual([
      'Sample!D2:D4,Sample!B2,Sample!C2,Sample!B3,Sample!C3,Sample!B4,Sample!C4',
    ]);
    expect(await traced((range) => range.getDirectDependents(), 'B2')).toEqual(['Sample!D2']);
    expect(await traced((range) => range.getDependents(), 'B2')).toEqual([
      'Sample!D2,Sample!D5',
      'Sheet1!A1',
    ]);
    expect(await codeOf(sample.run((sheet) => void sheet.getRange('A1').getDirectPrecedents()))).toBe(
      'ItemNotFound',
    );
  });
});
