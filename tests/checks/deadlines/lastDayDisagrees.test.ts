import { recognise } from '../../../src/workbook/recognise';
import { checked, checkedSnapshot, codes, edited, inTask, smallWorkbook, told } from '../checked';

describe('a last day that differs from the text is a warning at the day', () => {
  test('whose fix a person confirms, where a day was typed', () => {
    expect(inTask('lastDay', 45_657).map(told)).toEqual([
      {
        code: 'deadline.last-day-disagrees',
        severity: 'warning',
        cell: 'N2',
        key: 'A.I.1',
        column: 'lastDay',
        found: '2024-12-31',
        expected: '31/12/2025',
        fix: { sure: false, after: [46_022] },
      },
    ]);
  });

  test('whose fix is sure where the cell was emptied', () => {
    expect(inTask('lastDay', null).map(told)).toEqual([
      expect.objectContaining({ cell: 'N2', found: '', fix: { sure: true, after: [46_022] } }),
    ]);
  });

  test('whose fix is sure where the product’s own day is left from an earlier text', () => {
    expect(inTask('deadline', '06/2025').map(told)).toEqual([
      expect.objectContaining({ cell: 'N2', found: '2025-12-31', fix: { sure: true, after: [45_838] } }),
    ]);
  });

  test('which a text that comes back has none of', () => {
    const findings = inTask('deadline', 'Thường xuyên');
    expect(findings.map(told)).toEqual([
      expect.objectContaining({
        code: 'deadline.last-day-disagrees',
        cell: 'N2',
        found: '2025-12-31',
        expected: '',
        fix: { sure: true, after: [null] },
      }),
    ]);
  });

  test('is written in the workbook’s own date system', () => {
    const reading = { ...edited(smallWorkbook, [['NhiemVu', 1, 'lastDay', null]]), date1904: true };
    const [finding] = checkedSnapshot(recognise(reading)).filter(({ cell }) => cell === 'N2');
    expect(finding?.fix?.changes[0]?.after).toBe(46_022 - 1462);
  });
});

describe('a last day agrees', () => {
  test('with a text that gives it', () => expect(codes(inTask('lastDay', 46_022))).toEqual([]));
  test('with the time of the day left out', () => expect(codes(inTask('lastDay', 46_022.5))).toEqual([]));
  test('where a person entered one for a text that comes back', () =>
    expect(codes(checked([['NhiemVu', 3, 'lastDay', 45_700]]))).toEqual([]));
});
