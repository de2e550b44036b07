import type { ReturnedWorkbook } from '../../../src/consolidate/submission/returnedWorkbook';
import { weighReturn } from '../../../src/consolidate/submission/weighReturn';
import { contentOf as plainContent } from '../../../src/workbook/carrier/content';
import { partText, readPartCarrier } from '../../../src/workbook/carrier/partCarrier';
import { samplePlan } from '../../workbook/samplePlan';
import { documentWith, masterOf, packageOf } from '../package/masterOf';
import { edited } from '../package/smallPlan';
import {
  fileNamed,
  linesOf,
  notesIn,
  refusalOf,
  returned,
  weighed,
  withCell,
  withTable,
  placeOf,
} from './returning';

const written = edited(['NhiemVu', 'A.I.1', 'percent', 40], ['NhiemVu', 'A.I.1', 'status', 'Xong rồi']);
const master = masterOf(written);
const sentBack = (): ReturnedWorkbook => returned(packageOf(master, 'vienthong').document());

type Carriers = ReturnedWorkbook['reading']['carriers'];

function withCarriers(
  workbook: ReturnedWorkbook,
  change: (carriers: Carriers) => Carriers,
): ReturnedWorkbook {
  const { reading } = workbook;
  return { ...workbook, reading: { ...reading, carriers: change(reading.carriers) } };
}
const lost = (): ReturnedWorkbook => withCarriers(sentBack(), () => ({ part: null, sheet: null }));

describe('a workbook is refused that', () => {
  test('has no table of ours', () => {
    const workbook = lost();
    const reading = { ...workbook.reading, tables: [] };
    expect(refusalOf({ ...workbook, reading }, master)).toBe('not-ours');
  });

  test('has lost what it carried, and has the rows of another plan', () => {
    const other = withTable(lost(), 'NhiemVu', (table) => ({
      ...table,
      rows: table.rows.map((cells, row) =>
        cells.map((cell, place) => (place === 0 ? { value: `X.${row}` } : cell)),
      ),
    }));
    const alone = { ...other.reading, tables: other.reading.tables.filter(({ name }) => name === 'NhiemVu') };
    expect(refusalOf({ ...other, reading: alone }, master)).toBe('other-rows');
  });

  test('belongs to another plan', () => {
    expect(refusalOf(sentBack(), { ...master, planId: 'another' })).toBe('other-plan');
  });

  test('is the coordinator’s own', () => {
    expect(refusalOf(returned(documentWith(written)), master)).toBe('master');
  });

  test('is from a unit that nobody knows', () => {
    const { byId } = master.registry;
    const registry = {
      ...master.registry,
      byId: (id: string) => (id === 'vienthong' ? undefined : byId(id)),
    };
    expect(refusalOf(sentBack(), { ...master, registry })).toBe('unknown-unit');
  });

  test.each<[string, (carriers: Carriers) => Carriers]>([
    ['its part', ({ part }) => ({ part: part?.replace('schema="1"', 'schema="2"') ?? null, sheet: null })],
    ['its sheet', ({ sheet }) => ({ part: null, sheet: sheet?.replace('"schema":1', '"schema":2') ?? null })],
    [
      'a part of which nothing else can be read',
      () => ({ part: '<theoDoiKeHoach schema="7">?</theoDoiKeHoach>', sheet: null }),
    ],
  ])('is of a later schema, by %s', (_, change) => {
    expect(refusalOf(withCarriers(sentBack(), change), master)).toBe('newer-schema');
  });

  test('is told by unit and period all the same, where they are known', () => {
    const refused = weighReturn(fileNamed(), sentBack(), { ...master, planId: 'another' });
    expect(refused).toMatchObject({ unit: 'vienthong', period: '2026-H2', file: 'vienthong_2026-H2.xlsx' });
  });
});

describe('a workbook is held against what went out', () => {
  test.each<[string, (carriers: Carriers) => Carriers, string[]]>([
    ['where both carriers are sound', (carriers) => carriers, []],
    ['where the part is lost', ({ sheet }) => ({ part: null, sheet }), ['carrier-lost']],
    ['where the sheet is lost', ({ part }) => ({ part, sheet: null }), ['carrier-lost']],
    [
      'where the part is altered',
      ({ part, sheet }) => ({ part: part?.replace('vienthong', 'baochi') ?? null, sheet }),
      ['carrier-altered'],
    ],
    [
      'where the sheet is altered',
      ({ part, sheet }) => ({ part, sheet: sheet?.replace('vienthong', 'baochi') ?? null }),
      ['carrier-altered'],
    ],
  ])('%s', (_, change, notes) => {
    const submission = weighed(withCarriers(sentBack(), change), master);
    expect(submission).toMatchObject({ threeWay: true, unit: 'vienthong', period: '2026-H2' });
    expect(linesOf(submission)).toEqual([]);
    expect(notesIn(submission)).toEqual(notes);
  });
});

test('another program is named by its name and version alone', () => {
  const program = 'LibreOffice/24.8.4$Linux_X86_64 LibreOffice_project/40$Build-2';
  const submission = weighed({ ...sentBack(), program }, master);
  expect(submission.notes).toMatchObject([{ params: { program: 'LibreOffice 24.8.4' } }]);
});

describe('a workbook that has lost both carriers', () => {
  const withoutOutside = (): ReturnedWorkbook => ({ ...lost(), outside: [] });

  test('differs nowhere where it says what the coordinator’s workbook says', () => {
    const submission = weighed(withoutOutside(), master);
    expect(submission).toMatchObject({ threeWay: false, unit: 'vienthong', period: '2026-H2' });
    expect(linesOf(submission)).toEqual([]);
    expect(notesIn(submission)).toEqual(['two-way', 'unit-guessed']);
  });

  test('is of no base in every cell that differs, emptied ones too', () => {
    const workbook = withTable(withoutOutside(), 'NhiemVu', (table) =>
      withCell(
        withCell(table, 0, placeOf('NhiemVu', 'percent'), { value: null }),
        1,
        placeOf('NhiemVu', 'percent'),
        { value: '5' },
      ),
    );
    expect(linesOf(weighed(workbook, master))).toEqual([
      'changed NhiemVu A.I.1 percent: "" < null',
      'changed NhiemVu A.I.2 percent: 5 < null',
    ]);
  });

  test('asks for no row to be removed', () => {
    const workbook = withTable(withoutOutside(), 'NhiemVu', (table) => ({
      ...table,
      rows: table.rows.slice(1),
    }));
    expect(weighed(workbook, master).removed).toEqual([]);
  });

  test('is held against nothing where both were altered', () => {
    const altered = withCarriers(withoutOutside(), ({ part, sheet }) => ({
      part: part?.replace('vienthong', 'baochi') ?? null,
      sheet: sheet?.replace('vienthong', 'baochi') ?? null,
    }));
    expect(weighed(altered, master).threeWay).toBe(false);
  });

  test.each([
    ['the code that packages are named by', 'attt_2026-Q3.xlsx', 'attt', '2026-Q3'],
    ['the name in full', 'Cục Báo chí gửi.xlsx', 'baochi', null],
    ['what a browser put behind it apart', 'zip/returns.zip!attt_2026 (1).xlsx', 'attt', '2026'],
    ['nothing, so by the rows that are led', 'Báo cáo 2026.xlsx', 'vienthong', null],
  ])('is of the unit and period of its name: %s', (_, file, unit, period) => {
    expect(weighed(withoutOutside(), master, fileNamed(file))).toMatchObject({ unit, period });
  });

  test('shows what was written beside its tables, and nothing of our own sheets for the days that they name', () => {
    const workbook = lost();
    expect(workbook.outside.some(({ value }) => value === '15/12/2026')).toBe(true);
    const note = { sheet: 'Nhiệm vụ', cell: 'Z9', value: 'Gọi lại' };
    const lines = linesOf(weighed({ ...workbook, outside: [...workbook.outside, note] }, master));
    expect(lines.filter((line) => !/ 4\d{4}$/.test(line))).toEqual(['outside Nhiệm vụ!Z9: Gọi lại']);
  });

  test.each([
    ['to whom it goes back', 'vienthong_2026-H2.xlsx', 'Vụ Kế hoạch - Tài chính'],
    ['a period that its name does not tell', 'Cục Viễn thông gửi.xlsx', 'Nơi đã gửi tệp này'],
  ])('shows nothing of our own sheets for what the coordinator chose: %s', (_, file, sendTo) => {
    const workbook = lost();
    const outside = workbook.outside.map((cell) =>
      cell.value === 'Nơi đã gửi tệp này' ? { ...cell, value: sendTo } : cell,
    );
    expect(outside.some(({ value }) => value === sendTo)).toBe(true);
    const lines = linesOf(weighed({ ...workbook, outside }, master, fileNamed(file)));
    expect(lines).toEqual([]);
  });

  test('shows what stands in the place of such a day', () => {
    const workbook = lost();
    const outside = workbook.outside.map((cell) =>
      cell.value === '15/12/2026' ? { ...cell, value: 'Gửi muộn' } : cell,
    );
    expect(linesOf(weighed({ ...workbook, outside }, master))).toContain('outside Hướng dẫn!C6: Gửi muộn');
  });

  test('is of no unit where no unit leads most of its rows', () => {
    const tables = (workbook: ReturnedWorkbook): ReturnedWorkbook =>
      withTable(workbook, 'ChiTieu', (table) => ({ ...table, rows: [] }));
    const submission = weighed(tables(withoutOutside()), master, fileNamed('a.xlsx'));
    expect(submission.unit).toBeNull();
    expect(notesIn(submission)).toEqual(['two-way', 'unit-unknown']);
  });
});

describe('a file is read and said to be odd that', () => {
  test.each<[string, Partial<ReturnedWorkbook>, string, string[]]>([
    ['is named after another unit', {}, 'baochi_2026-H2.xlsx', ['named-after-other']],
    ['is named after its own', {}, 'Cục Viễn thông (bản cuối).xlsx', []],
    ['is named after nobody', {}, 'bao cao.xlsx', []],
    ['was saved by another program', { program: 'LibreOffice/24.8' }, 'a.xlsx', ['program']],
    ['was saved by Excel', { program: 'Microsoft Excel' }, 'a.xlsx', []],
    ['is as it went out', { program: 'Plan Tracker' }, 'a.xlsx', []],
    ['came back in another format', { format: 'ods' }, 'a.ods', ['format']],
  ])('%s', (_, rest, file, notes) => {
    expect(notesIn(weighed({ ...sentBack(), ...rest }, master, fileNamed(file)))).toEqual(notes);
  });
});

describe('a file is as old as', () => {
  test.each([
    ['the document says', '2026-12-05T00:00:00Z', '2026-12-01T08:00:00Z', '2026-12-05T00:00:00Z', 'document'],
    [
      'the file is, where the document does not say',
      null,
      '2026-12-01T08:00:00Z',
      '2026-12-01T08:00:00Z',
      'file',
    ],
    ['nobody knows', null, null, null, 'nothing'],
  ])('%s', (_, modified, changed, changedAt, dated) => {
    const file = { ...fileNamed(), changedAt: changed };
    expect(weighed({ ...sentBack(), modified }, master, file)).toMatchObject({ changedAt, dated });
  });
});

test('a sound carrier of a unit without a package is as good as none', () => {
  const content = { ...plainContent(samplePlan, 'unit'), planId: master.planId ?? '' };
  const part = partText(content, {});
  expect(readPartCarrier(part)?.kind).toBe('unit');
  const workbook = withCarriers({ ...sentBack(), outside: [] }, () => ({ part, sheet: null }));
  expect(weighed(workbook, master).threeWay).toBe(false);
});
