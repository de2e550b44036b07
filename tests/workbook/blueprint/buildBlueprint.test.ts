import type { UnitPart } from '../../../src/plan/unit/unit';
import { parseRange } from '../../../src/workbook/a1';
import type { SheetBlueprint } from '../../../src/workbook/blueprint';
import type { CellValue } from '../../../src/workbook/document';
import { tableDefinition } from '../../../src/workbook/tables';
import { deadline, indicator, named, readings, sampleBlueprint, samplePlan, task } from '../samplePlan';

const sheetNamed = (name: string, blueprint = sampleBlueprint()): SheetBlueprint => {
  const sheet = blueprint.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
};

/** The cell of a table's first row, in a plan of one task with these readings. */
function firstCell(column: string, read: Parameters<typeof readings>[0]): CellValue {
  const blueprint = sampleBlueprint({
    plan: { ...samplePlan, tasks: [task('A.I.1')] },
    readings: { task: () => readings(read), indicator: () => readings({}) },
  });
  const place = tableDefinition('NhiemVu').columns.findIndex(({ id }) => id === column);
  return sheetNamed('Nhiệm vụ', blueprint).blocks[1]?.values[0]?.[place] ?? null;
}

const part = (rest: Partial<UnitPart>): UnitPart => ({ ...named('Vụ Pháp chế'), ...rest });

describe('the sheets', () => {
  test('come in the order in which they are shown, the carrier last and very hidden', () => {
    const { sheets } = sampleBlueprint();
    expect(sheets.map(({ name }) => name)).toEqual([
      'Tổng quan',
      'Chỉ tiêu',
      'Nhiệm vụ',
      'Phối hợp',
      'Đơn vị',
      'Kiểm tra',
      'Hợp nhất',
      'Danh mục',
      '_TheoDoiKeHoach',
    ]);
    expect(sheets.filter(({ visibility }) => visibility === 'veryHidden').map(({ name }) => name)).toEqual([
      '_TheoDoiKeHoach',
    ]);
  });

  test('have blocks that do not overlap and have a style for each column', () => {
    for (const sheet of sampleBlueprint().sheets) {
      const cells = sheet.blocks.flatMap(({ top, left, values, columns }) => {
        expect(values.every((row) => row.length === columns.length)).toBe(true);
        return values.flatMap((row, y) => row.map((_, x) => `${top + y},${left + x}`));
      });
      expect(new Set(cells).size).toBe(cells.length);
    }
  });

  test('with a table freeze its heading, repeat it on every page and fit A4 across', () => {
    const sheets = sampleBlueprint().sheets.filter(({ table }) => table !== null);
    expect(sheets).toHaveLength(6);
    for (const { freeze, print } of sheets) {
      expect(freeze?.rows).toBe(1);
      expect(print).toMatchObject({ orientation: 'landscape', paper: 'A4', fitToWidth: true });
      expect(print?.titleRows).toEqual({ first: 0, last: 0 });
    }
  });

  test('print over two pages, each with the key, where one would be too small to read', () => {
    for (const name of ['Nhiệm vụ', 'Chỉ tiêu', 'Hợp nhất']) {
      expect(sheetNamed(name).print).toMatchObject({ pagesWide: 2, titleColumns: { first: 0, last: 0 } });
    }
    for (const name of ['Tổng quan', 'Phối hợp', 'Đơn vị', 'Kiểm tra', 'Danh mục']) {
      expect(Object.keys(sheetNamed(name).print ?? {})).not.toContain('pagesWide');
      expect(Object.keys(sheetNamed(name).print ?? {})).not.toContain('titleColumns');
    }
  });
});

describe('the tables', () => {
  test('cover their rows; one without rows has an empty row', () => {
    const blueprint = sampleBlueprint({ plan: { ...samplePlan, indicators: [] } });
    expect(sheetNamed('Nhiệm vụ', blueprint).table?.range).toBe('A1:X5');
    const empty = sheetNamed('Chỉ tiêu', blueprint);
    expect(parseRange(empty.table?.range ?? '')?.bottom).toBe(1);
    expect(empty.blocks[1]?.values.flat().filter((value) => value !== null)).toHaveLength(2);
    expect(empty.blocks[1]?.results?.flat().filter((value) => value !== null)).toEqual(['', '']);
  });

  test('have text under the text format, days under a date format', () => {
    const styles = sheetNamed('Nhiệm vụ').blocks[1]?.columns ?? [];
    tableDefinition('NhiemVu').columns.forEach(({ kind }, index) => {
      if (kind === 'text') expect(styles[index]?.style.numberFormat).toBe('@');
      if (kind === 'date') expect(styles[index]?.style.numberFormat).toBe('dd/mm/yyyy');
    });
  });

  test('keep drop-downs on ranges, never on words', () => {
    const lists = sampleBlueprint()
      .sheets.flatMap(({ validations }) => validations)
      .filter(({ type }) => type === 'list');
    expect(lists.length).toBeGreaterThan(6);
    for (const { formula1 } of lists) expect(formula1).toMatch(/^='[^']+'!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+$/);
  });

  test('keep prompts within what Excel shows', () => {
    for (const { prompt, error } of sampleBlueprint().sheets.flatMap(({ validations }) => validations)) {
      for (const words of [prompt, error]) {
        expect(words?.title.length ?? 0).toBeLessThanOrEqual(32);
        expect(words?.message.length ?? 0).toBeLessThanOrEqual(255);
      }
    }
  });
});

describe('Đơn vị chủ trì (chuẩn)', () => {
  const [one, other] = [named('Vụ Pháp chế'), named('Văn phòng')];
  const near = { unit: 'vp', name: 'Văn phòng', distance: 1 };
  test.each([
    ['names each unit once, in order', [one, other, one], 'Vụ Pháp chế; Văn phòng'],
    ['names a variant officially', [part({ kind: 'variant', written: 'VỤ PHÁP CHẾ' })], 'Vụ Pháp chế'],
    [
      'names a misspelt unit with one suggestion',
      [part({ kind: 'misspelt', name: 'Văn phòng', suggestions: [near] })],
      'Văn phòng',
    ],
    [
      'does not choose between two suggestions',
      [part({ kind: 'misspelt', name: null, suggestions: [near, near] })],
      null,
    ],
    ['does not name a group', [part({ kind: 'group', name: null })], null],
    ['does not name the unknown', [part({ kind: 'unknown', name: null, suggestions: [near] })], null],
    ['is empty where nobody is written', [], null],
  ] as const)('%s', (_, lead, expected) => {
    expect(firstCell('leadUnits', { lead })).toBe(expected);
  });
});

describe('Loại hạn and Hạn cuối', () => {
  const day = { lastDay: '2024-12-31' };
  test.each([
    ['by', { kind: 'by', ...day }, 'Có hạn', 45_657],
    ['before', { kind: 'before', ...day }, 'Có hạn', 45_657],
    ['by, not sure', { kind: 'by', ...day, sure: false }, 'Không rõ', null],
    ['recurring', { kind: 'recurring', nextDay: '2024-12-31' }, 'Định kỳ', null],
    ['recurring, not sure', { kind: 'recurring', sure: false }, 'Không rõ', null],
    ['conditional', { kind: 'conditional' }, 'Theo điều kiện', null],
    ['several', { kind: 'several', ...day }, 'Không rõ', null],
    ['unreadable', { kind: 'unreadable' }, 'Không rõ', null],
    ['none', { kind: 'none' }, 'Không rõ', null],
  ] as const)('%s', (_, rest, kind, lastDay) => {
    const read = { deadline: deadline('…', rest) };
    expect(firstCell('deadlineKind', read)).toBe(kind);
    expect(firstCell('lastDay', read)).toBe(lastDay);
  });
});

describe('Phối hợp', () => {
  test('has a row for each task and unit, save units that coordinate with themselves', () => {
    const rows = sheetNamed('Phối hợp').blocks[1]?.values.map(([key, unit]) => [key, unit]);
    expect(rows).toEqual([
      ['A.I.1', 'Văn phòng'],
      ['A.I.2', 'Văn phòng'],
      ['A.I.2', 'Vụ Pháp chế'],
      ['A.II', 'Văn phòng'],
      ['B.I.1', 'Văn phòng'],
    ]);
  });
});

describe('Tổng quan', () => {
  const cellOf = (name: string, blueprint = sampleBlueprint()): CellValue | undefined => {
    const refersTo = blueprint.names.find((each) => each.name === name)?.refersTo ?? '';
    const place = parseRange(refersTo.slice(refersTo.indexOf('!') + 1));
    return sheetNamed('Tổng quan', blueprint).blocks.find(
      ({ top, left }) => top === place?.top && left === place.left,
    )?.values[0]?.[0];
  };

  test('holds the day and the days ahead under their names', () => {
    expect(cellOf('NgayTinh')).toBe(46_349);
    expect(cellOf('SoNgaySapDenHan')).toBe(30);
    expect(cellOf('NgayTinh', sampleBlueprint({ asOf: null }))).toBe('=TODAY()');
  });

  test('shows what its formulas give, and the classes add up to the total', () => {
    const blocks = sheetNamed('Tổng quan').blocks;
    const figure = (label: string): CellValue | undefined =>
      blocks.flatMap(({ results = [] }) => results).find(([name]) => name === label)?.[3];
    expect(figure('Tổng số')).toBe(6);
    expect(figure('Quá hạn')).toBe(4);
    expect(figure('Đang trong hạn')).toBe(2);
    expect(figure('Trong đó: chưa phân công')).toBe(1);
  });

  test('leaves results open where the day of writing is not known', () => {
    const visible = sampleBlueprint({ asOf: null }).sheets.filter(
      ({ visibility }) => visibility === 'visible',
    );
    const results = visible.flatMap(({ blocks }) =>
      blocks.filter((block) => block.columns.some(({ formula }) => formula)).map((block) => block.results),
    );
    expect(results.every((each) => each === undefined)).toBe(true);
  });

  test('uses functions that Excel 2016 knows', () => {
    const formulas = sampleBlueprint()
      .sheets.flatMap(({ blocks }) => blocks)
      .flatMap(({ values, columns }) => values.flatMap((row) => row.filter((_, at) => columns[at]?.formula)));
    const names = new Set(
      formulas.flatMap((each) => [...String(each).matchAll(/([A-Z]+)\(/g)].map((m) => m[1])),
    );
    expect([...names].sort()).toEqual(
      [
        'AND',
        'CHAR',
        'DATE',
        'IF',
        'INT',
        'ISNUMBER',
        'LOWER',
        'MID',
        'OR',
        'SEARCH',
        'SUBSTITUTE',
        'SUMPRODUCT',
        'TRIM',
      ].sort(),
    );
  });

  test('links to sheets that are there', () => {
    const blueprint = sampleBlueprint({ plan: { ...samplePlan, indicators: [indicator('PL01.1')] } });
    const names = new Set(blueprint.sheets.map(({ name }) => `'${name}'!A1`));
    const links = sheetNamed('Tổng quan', blueprint).hyperlinks;
    expect(links).toHaveLength(7);
    for (const { target } of links) expect(names).toContain(target);
  });
});
