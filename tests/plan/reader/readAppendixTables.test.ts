import { readAppendixTables } from '../../../src/plan/reader/readAppendixTables';
import type { SourceCell, SourceTable } from '../../../src/plan/reader/sourceTable';
import { TASK_HEADINGS } from './decisionText';

/** A sheet's rows with an address for each cell, as a workbook gives them. */
function sheet(...rows: readonly (readonly string[])[]): SourceTable {
  const address = (row: number, column: number): string => `NV!${String.fromCharCode(65 + column)}${row + 1}`;
  return {
    rows: rows.map((cells, row) => cells.map((text, column) => ({ text, at: address(row, column) }))),
  };
}

const headings = TASK_HEADINGS.split('\t');
const title = (label: string, text: string): string[] => [label, text, '', '', '', '', ''];
const task = (label: string, text: string): string[] => [
  label,
  text,
  'Vụ A',
  'Vụ B',
  'Báo cáo',
  '2025',
  '12/2025',
];

describe('tables of cells with addresses', () => {
  test('tell where each column of a row stands', () => {
    const { places } = readAppendixTables([sheet(headings, title('A', 'CHUNG'), task('1', 'Xây'))]);
    expect(places.get('A.1')).toEqual({
      ...{ label: 'NV!A3', text: 'NV!B3', lead: 'NV!C3', coordinators: 'NV!D3' },
      ...{ result: 'NV!E3', period: 'NV!F3', deadline: 'NV!G3' },
    });
  });

  test('of a row in pieces tell where each column begins', () => {
    const rest = ['', 'dựng', '', '', '', '', ''];
    const { places } = readAppendixTables([sheet(headings, title('A', 'CHUNG'), task('1', 'Xây'), rest)]);
    expect(places.get('A.1')?.text).toBe('NV!B3');
  });

  test('may have lines above the headings, which stand outside', () => {
    const { outside, tasks } = readAppendixTables([
      sheet(
        title('PHỤ LỤC 02', ''),
        title('Kế hoạch triển khai', ''),
        headings,
        title('A', 'CHUNG'),
        task('1', 'X'),
      ),
    ]);
    expect(outside).toEqual(['PHỤ LỤC 02', 'Kế hoạch triển khai']);
    expect(tasks).toHaveLength(1);
  });

  test('may hold both appendices in one sheet', () => {
    const first = [
      'TT',
      'Tên chỉ tiêu',
      'Đầu mối theo dõi',
      'Đơn vị triển khai',
      'Giai đoạn',
      'Thời gian hoàn thành',
      '',
    ];
    const { indicators, tasks, questions } = readAppendixTables([
      sheet(
        title('PHỤ LỤC 01', ''),
        first,
        title('1', 'Hạ tầng'),
        ['a', 'Kết nối', 'Cục A', 'Cục B', '2025', '2030', ''],
        title('PHỤ LỤC 02', ''),
        headings,
        title('A', 'CHUNG'),
        task('1', 'X'),
      ),
    ]);
    expect([indicators.map(({ key }) => key), tasks.map(({ key }) => key)]).toEqual([['PL01.1.a'], ['A.1']]);
    expect(questions).toEqual([]);
  });

  test('may have a column of keys, the titles merged from it on', () => {
    const rows = [
      ['A. CHUNG', '', '', '', '', '', '', ''],
      ['I. Thể chế', '', '', '', '', '', '', ''],
      ['A.I.1', ...task('1', 'X')],
    ];
    const { tasks, questions } = readAppendixTables([sheet(['Mã', ...headings], ...rows)]);
    expect(tasks).toMatchObject([{ key: 'A.I.1', partTitle: 'CHUNG', sectionTitle: 'Thể chế', number: 1 }]);
    expect(questions).toEqual([]);
  });

  test('take what a merged cell covers for a row of its own, not for a row that goes on', () => {
    const covered = (text: string): SourceCell => ({ text: '', covered: text });
    const plain = (...texts: readonly string[]): SourceCell[] => texts.map((text) => ({ text }));
    const rows = [
      plain(...headings),
      plain(...title('A', 'CHUNG')),
      plain('1', 'Xây', 'Vụ A', '', '', '', '2025'),
      [...plain('2', 'Sửa'), covered('Vụ A'), ...plain('', '', '', '2026')],
      [covered('2'), ...plain('chữa'), covered('Vụ A'), ...plain('', '', '', '')],
    ];
    const { tasks } = readAppendixTables([{ rows }]);
    expect(tasks.map(({ text, lead }) => [text, lead])).toEqual([
      ['Xây', 'Vụ A'],
      ['Sửa chữa', 'Vụ A'],
    ]);
  });

  test('without headings are not found', () => {
    expect(readAppendixTables([sheet(['a', 'b', 'c'])])).toMatchObject({
      found: false,
      outside: ['a', 'b', 'c'],
    });
    expect(readAppendixTables([]).found).toBe(false);
  });
});
