import { checked, codes, inTask, told } from '../checked';

describe('normalised lead units that differ from the text are a warning', () => {
  test('whose fix a person confirms, where another unit was typed', () => {
    expect(inTask('leadUnits', 'Văn phòng Bộ').map(told)).toEqual([
      expect.objectContaining({
        code: 'unit.lead-units-disagree',
        severity: 'warning',
        cell: 'L2',
        found: 'Văn phòng Bộ',
        expected: 'Cục Viễn thông',
        fix: { sure: false, after: ['Cục Viễn thông'] },
      }),
    ]);
  });

  test('whose fix is sure where the cell was emptied', () => {
    expect(inTask('leadUnits', '').map(told)).toEqual([
      expect.objectContaining({ found: '', fix: { sure: true, after: ['Cục Viễn thông'] } }),
    ]);
  });

  test('whose fix is sure where the product’s own value is left from an earlier text', () => {
    expect(inTask('lead', 'Văn phòng Bộ').map(told)).toEqual([
      expect.objectContaining({ found: 'Cục Viễn thông', fix: { sure: true, after: ['Văn phòng Bộ'] } }),
    ]);
  });

  test('whose fix a person confirms where it is not known what was loaded', () => {
    expect(inTask('lead', 'Văn phòng Bộ', { original: null })[0]?.fix?.sure).toBe(false);
  });
});

describe('they agree', () => {
  test('in another order', () => {
    const edits = [
      ['NhiemVu', 1, 'lead', 'Cục Viễn thông; Văn phòng Bộ'],
      ['NhiemVu', 1, 'leadUnits', 'Văn phòng Bộ;Cục Viễn thông'],
    ] as const;
    expect(codes(checked(edits))).toEqual(['unit.several-leads']);
  });

  test('where the text names a group, with whomever was entered', () => {
    expect(
      codes(
        checked([
          ['NhiemVu', 1, 'lead', 'Các đơn vị thuộc Bộ'],
          ['NhiemVu', 1, 'leadUnits', 'Văn phòng Bộ'],
        ]),
      ),
    ).toEqual([]);
  });
});
