import { checked, codes, inIndicator, inTask, told } from '../checked';

describe('a row without a lead unit is an error', () => {
  test('where a group is named, and a person is to say who of it', () => {
    expect(inTask('lead', 'Các cơ quan, đơn vị liên quan').map(told)).toEqual([
      {
        code: 'unit.unassigned',
        severity: 'error',
        cell: 'G2',
        key: 'A.I.1',
        column: 'lead',
        found: 'Các cơ quan, đơn vị liên quan',
        expected: null,
        fix: null,
      },
    ]);
  });

  test.each([null, '', ' ', '-', '…'])('where the cell holds %j', (value) => {
    expect(codes(inTask('lead', value))).toEqual(['unit.unassigned']);
  });

  test('of an indicator too', () => {
    expect(codes(inIndicator('lead', 'Các bộ, ngành'))).toEqual(['unit.unassigned']);
  });

  test('where several groups are named', () => {
    expect(codes(inTask('lead', 'Các bộ, ngành; UBND các tỉnh'))).toEqual(['unit.unassigned']);
  });

  test('where lead units stand beside an empty text', () => {
    expect(
      codes(
        checked([
          ['NhiemVu', 1, 'lead', null],
          ['NhiemVu', 1, 'leadUnits', 'Văn phòng Bộ'],
        ]),
      ),
    ).toEqual(['unit.unassigned']);
  });
});

describe('a row is assigned', () => {
  test('where a person entered the unit of the group', () => {
    const edits = [
      ['NhiemVu', 1, 'lead', 'Các đơn vị thuộc Bộ'],
      ['NhiemVu', 1, 'leadUnits', 'Văn phòng Bộ'],
    ] as const;
    expect(codes(checked(edits))).toEqual([]);
    expect(codes(checked(edits, { original: null }))).toEqual([]);
  });

  test('where a unit is named beside a group', () => {
    expect(codes(inTask('lead', 'Cục Viễn thông và các đơn vị liên quan'))).toEqual([]);
  });

  test('but not by a unit that the product wrote for an earlier text', () => {
    expect(codes(checked([['NhiemVu', 1, 'lead', 'Các đơn vị thuộc Bộ']]))).toEqual(['unit.unassigned']);
  });
});

test('a group among the coordinators is no finding', () => {
  expect(codes(inTask('coordinators', 'Các cơ quan, đơn vị liên quan'))).toEqual([]);
});
