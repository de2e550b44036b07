import { Someone } from '../../../src/workbench/model/someone';
import { WorkbookModel } from '../../../src/workbench/model/workbookModel';
import { cellName } from '../../../src/workbook/a1';
import { documentOf } from '../../../src/workbook/documentOf';
import { serialOfDay } from '../../../src/workbook/serial';
import type { TableName } from '../../../src/workbook/tableDefinition';
import { tableDefinition } from '../../../src/workbook/tables';
import { sampleBlueprint } from '../samplePlan';

const followed = (['ChiTieu', 'NhiemVu', 'PhoiHop'] as const).flatMap((table) =>
  tableDefinition(table)
    .columns.filter(({ owner }) => owner === 'lead' || owner === 'coordinating-unit')
    .map((column) => [table, column.heading, column] as const),
);

const placeOf = (table: TableName, id: string): number =>
  tableDefinition(table).columns.findIndex((column) => column.id === id);

/** A person before a workbook that was just loaded, typing into the first row of a table. */
function person(table: TableName = 'NhiemVu') {
  const model = new WorkbookModel(documentOf(sampleBlueprint({ asOf: '2026-11-23' })));
  const { sheet } = tableDefinition(table);
  const someone = new Someone(model, 'person');
  return {
    type: (column: string, value: string | number): void => {
      someone.type(sheet, cellName(1, placeOf(table, column)), value);
    },
    value: (column: string) => model.value(sheet, 1, placeOf(table, column)),
    shown: (column: string) => model.text(sheet, 1, placeOf(table, column)),
  };
}

describe('every column that units fill', () => {
  test.each(followed)(
    '%s, %s: says beside the cell what to write, and what to type where it refuses',
    (table, _, { id }) => {
      const sheet = sampleBlueprint().sheets.find(({ table: own }) => own?.name === table);
      const left = cellName(0, placeOf(table, id)).replace(/\d+/, '');
      const rule = sheet?.validations.find(({ ranges }) => ranges[0]?.startsWith(`${left}2`));
      expect(rule?.errorStyle).toBe('stop');
      expect(rule?.prompt?.message).toMatch(/^\p{Lu}.{20,}\.$/u);
      expect(rule?.error?.message).toMatch(/^\p{Lu}.{20,}\.$/u);
      for (const wording of [rule?.prompt, rule?.error]) {
        expect(wording?.title.length).toBeLessThanOrEqual(32);
        expect(wording?.message.length).toBeLessThanOrEqual(255);
      }
    },
  );
});

describe('what is typed into a follow-up column', () => {
  test.each([
    ['status', 'Hoàn thành'],
    ['percent', 0],
    ['percent', 75],
    ['percent', 100],
    ['doneOn', serialOfDay('2026-11-20')],
    ['evidence', '12/BC-VPB'],
    ['evidenceLink', 'https://chinhphu.vn/van-ban?id=1'],
  ])('%s takes %s', (column, typed) => {
    const { type, value } = person();
    type(column, typed);
    expect(value(column)).toBe(typed);
  });

  test.each([
    ['status', 'Xong', 'danh sách'],
    ['percent', '75%', 'không kèm dấu %'],
    ['percent', 0.75, 'không ghi 75%'],
    ['percent', 101, 'từ 0 đến 100'],
    ['percent', -1, 'từ 0 đến 100'],
    ['percent', 'gần xong', 'số nguyên'],
    ['doneOn', 'tháng 11', '31/12/2026'],
    ['doneOn', serialOfDay('1945-06-01'), 'bốn chữ số'],
    ['evidenceOn', serialOfDay('2100-01-01'), '31/12/2026'],
  ])('%s refuses %s, and says what to type', (column, typed, words) => {
    const { type, value } = person();
    expect(() => {
      type(column, typed);
    }).toThrow(words);
    expect(value(column)).toBeNull();
  });

  test('a date is shown as day, month and year, a percent as it was typed', () => {
    const { type, shown } = person();
    type('doneOn', serialOfDay('2026-11-05'));
    type('percent', 40);
    expect([shown('doneOn'), shown('percent')]).toEqual(['05/11/2026', '40']);
  });
});

test('warning and standing of the row follow at once, by formula', () => {
  const { type, value } = person();
  type('lastDay', serialOfDay('2026-11-20'));
  expect([value('warning'), value('standing')]).toEqual(['Quá hạn', 'Quá hạn']);
  type('status', 'Hoàn thành');
  expect([value('warning'), value('standing')]).toEqual(['', 'Hoàn thành đúng hạn']);
  type('doneOn', serialOfDay('2026-11-21'));
  expect([value('warning'), value('standing')]).toEqual(['', 'Hoàn thành quá hạn']);
  type('lastDay', serialOfDay('2026-11-25'));
  type('status', 'Đang thực hiện');
  expect([value('warning'), value('standing')]).toEqual(['Sắp đến hạn', 'Sắp đến hạn']);
});
