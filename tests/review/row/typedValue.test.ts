import fc from 'fast-check';
import { shownText } from '../../../src/review/row/fieldState';
import type { FieldKind, RowField } from '../../../src/review/row/rowField';
import { typedValue } from '../../../src/review/row/typedValue';
import { addDays } from '../../../src/plan/isoDate';
import type { CellValue } from '../../../src/workbook/document';
import { cellText } from '../../../src/workbook/recognise/cellText';
import type { SnapshotCell } from '../../../src/workbook/snapshot';
import { tableDefinition } from '../../../src/workbook/tables';

const field = (kind: FieldKind): RowField => ({ column: 'any', heading: 'Cột', kind, part: 'progress' });

const cell = (value: CellValue, format?: string): SnapshotCell => ({
  value,
  text: value === null ? '' : String(value),
  format,
  computed: false,
  cell: 'E17',
});

/** What a text typed into a field comes to: a value, or the code of the sentence that refuses it. */
const typed = (kind: FieldKind, text: string, comesTo: CellValue | { fault: string }, format?: string) =>
  it(`${kind}: ${JSON.stringify(text)} is ${JSON.stringify(comesTo)}${format ? ` under ${format}` : ''}`, () => {
    const read = typedValue(field(kind), text, cell(null, format), false);
    expect(read.fault ? { fault: read.fault.code } : read.value).toEqual(comesTo);
  });

describe('what is typed into a field', () => {
  typed('day', '05/06/2026', 46_178);
  typed('day', '5.6.2026', 46_178);
  typed('day', '2026-06-05', 46_178);
  typed('day', ' ', null);
  typed('day', '31/02/2026', { fault: 'row.fault.day' });
  typed('day', '5/6', { fault: 'row.fault.day' });
  typed('percent', '75', 75);
  typed('percent', '75 %', 75);
  typed('percent', '7,5', 7.5);
  typed('percent', '7.5', 7.5);
  typed('percent', '0', 0);
  typed('percent', '100', 100);
  typed('percent', '101', { fault: 'row.fault.percent' });
  typed('percent', '-1', { fault: 'row.fault.percent' });
  typed('percent', 'một nửa', { fault: 'row.fault.percent' });
  typed('percent', '75', 0.75, '0%');
  typed('percent', '7', 0.07, '0%');
  typed('line', ' 12/QĐ-BTTTT ', '12/QĐ-BTTTT');
  typed('text', 'một\r\nhai', 'một\nhai');
  typed('text', '=1+1', '=1+1');
  typed('text', '5/6/2026', '5/6/2026');
  typed('text', ' \n ', null);
  typed('text', 'Đã xong'.normalize('NFD'), 'Đã xong');
  typed('status', 'Hoàn thành', 'Hoàn thành');
  typed('status', '', null);
  typed('text', 'a'.repeat(32_767), 'a'.repeat(32_767));
});

describe('a text that Excel has no room for', () => {
  it('is refused', () => {
    const read = typedValue(field('text'), 'a'.repeat(32_768), cell(null), false);
    expect(read.fault?.code).toBe('row.fault.too-long');
  });
});

describe('what a field shows', () => {
  it('is typed back as the value of its cell, whatever day in whichever date system', () => {
    const dayColumn = tableDefinition('NhiemVu').columns.find(({ id }) => id === 'doneOn');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), fc.boolean(), (days, date1904) => {
        const day = addDays('1950-01-01', days);
        const typedDay = day.split('-').reverse().join('/');
        const { value } = typedValue(field('day'), typedDay, cell(null), date1904);
        const held = { value: value ?? null, format: 'dd/mm/yyyy' };
        const text = dayColumn ? cellText(held, dayColumn, date1904) : '';
        expect(text).toBe(day);
        expect(shownText(field('day'), { ...cell(held.value), text })).toBe(typedDay);
      }),
    );
  });
});
