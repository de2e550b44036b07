import { recognise } from '../../../src/workbook/recognise';
import type { WorkbookReading } from '../../../src/workbook/reading';
import { checkedSnapshot, smallWorkbook, told } from '../checked';

type Decision = NonNullable<WorkbookReading['decision']>;

const cell = (value: string | number | null, at: string): NonNullable<Decision['number']> => ({
  sheet: 'Tổng quan',
  cell: at,
  value,
});

const sound: Decision = { number: cell('1/QĐ-BTTTT', 'C4'), date: cell('02/05/2024', 'C5') };

const withoutCells: WorkbookReading = { ...smallWorkbook, decision: {} };

const withDecision = (decision: Decision) =>
  checkedSnapshot(recognise({ ...smallWorkbook, decision: { ...sound, ...decision } })).map(told);

describe('a decision without a number or a date is an error at its cell', () => {
  test.each([null, '', '  ', 'Chưa ghi số trong quyết định'])('number: %j', (value) => {
    expect(withDecision({ number: cell(value, 'C4') })).toEqual([
      expect.objectContaining({
        code: 'decision.number-missing',
        severity: 'error',
        cell: 'C4',
        column: 'number',
        found: '',
      }),
    ]);
  });

  test.each([null, '', '  ', 'Chưa ghi ngày trong quyết định'])('date: %j', (value) => {
    expect(withDecision({ date: cell(value, 'C5') })).toEqual([
      expect.objectContaining({
        code: 'decision.date-missing',
        severity: 'error',
        cell: 'C5',
        column: 'date',
        found: '',
      }),
    ]);
  });

  test('without a cell, where the plan was loaded without them', () => {
    const { carrier, ...snapshot } = recognise(withoutCells);
    const content = carrier.content && {
      ...carrier.content,
      metadata: { ...carrier.content.metadata, number: null, date: null },
    };
    const findings = checkedSnapshot({ ...snapshot, carrier: { ...carrier, content } });
    expect(findings.map(({ code, sheet, cell: at }) => [code, sheet, at])).toEqual([
      ['decision.number-missing', null, null],
      ['decision.date-missing', null, null],
    ]);
  });
});

describe('there is nothing to say', () => {
  test('where both are written', () => expect(withDecision({})).toEqual([]));
  test('where the day is a serial number', () =>
    expect(withDecision({ date: cell(45_414, 'C5') })).toEqual([]));
  test('where the workbook has no such cells and the plan was loaded with both', () => {
    expect(checkedSnapshot(recognise(withoutCells))).toEqual([]);
  });
});

describe('a date that is no day is an error at its cell', () => {
  test.each(['31/02/2024', 'tháng 5', '2024', '5-2-24'])('%s', (value) => {
    expect(withDecision({ date: cell(value, 'C5') })).toEqual([
      expect.objectContaining({
        code: 'decision.date-unreadable',
        severity: 'error',
        cell: 'C5',
        found: value,
      }),
    ]);
  });
});
