import { checked, codes, inTask, told } from '../checked';

const ended = (asOf: string, edits: Parameters<typeof checked>[0] = []) =>
  checked(edits, { asOf }).filter(({ code }) => code === 'unit.ended');

describe('a unit that is no longer there on the day is information', () => {
  test('once for each unit, at the first row that names it, with its successor', () => {
    const findings = ended('2026-11-23');
    const names = findings.map(({ found }) => found);
    expect(new Set(names).size).toBe(names.length);
    expect(told(findings.find(({ found }) => found === 'Trung tâm Thông tin'))).toMatchObject({
      severity: 'info',
      cell: 'G5',
      key: 'B.I.1',
      expected: 'Trung tâm Công nghệ thông tin',
    });
  });

  test('whose sole certain successor is offered wherever it is named, for a person to confirm', () => {
    const edits: Parameters<typeof checked>[0] = [
      ['NhiemVu', 1, 'coordinators', 'Trung tâm Thông tin (đầu mối); Trung tâm thông tin'],
    ];
    const found = ended('2026-11-23', edits).find(({ found: name }) => name === 'Trung tâm Thông tin');
    expect(found?.fix?.sure).toBe(false);
    expect(found?.fix?.changes.map(({ cell, after }) => [cell, after])).toEqual([
      ['H2', 'Trung tâm Công nghệ thông tin (đầu mối); Trung tâm Công nghệ thông tin'],
      ['G5', 'Trung tâm Công nghệ thông tin'],
      ['L5', 'Trung tâm Công nghệ thông tin'],
    ]);
  });

  test('also where only a person entered it as the lead, or Phối hợp names it', () => {
    const lead = ended('2026-11-23', [
      ['NhiemVu', 'A.II', 'lead', 'Các đơn vị'],
      ['NhiemVu', 'A.II', 'leadUnits', 'Vụ Bưu chính'],
    ]);
    expect(lead.map(({ found, cell }) => [found, cell])).toContainEqual(['Vụ Bưu chính', 'L4']);
    const unit = ended('2026-11-23', [['PhoiHop', 1, 'unit', 'Vụ Bưu chính']]);
    const said = unit.find(({ found }) => found === 'Vụ Bưu chính');
    expect(said).toMatchObject({ table: 'PhoiHop', column: 'unit', message: { params: { count: 1 } } });
  });

  test('that counts the rows', () => {
    const rows = ended('2026-11-23', [
      ['NhiemVu', 2, 'coordinators', 'Trung tâm Thông tin; Trung tâm Thông tin'],
    ]);
    expect(rows.find(({ found }) => found === 'Trung tâm Thông tin')?.message.params).toMatchObject({
      count: 2,
    });
  });

  test('also where its name is misspelt', () => {
    expect(codes(inTask('coordinators', 'Cục Báo trí', { asOf: '2026-11-23' }))).toContain('unit.ended');
  });

  test('that says where a successor goes on under the same name', () => {
    const [finding] = ended('2026-11-23').filter(({ found }) => found === 'Cục Viễn thông');
    expect(finding?.message.code).toBe('check.unit.ended.same-name');
  });

  test('that says where a successor is not certain', () => {
    const [finding] = ended('2026-11-23', [
      ['NhiemVu', 1, 'coordinators', 'Vụ Khoa học và Công nghệ'],
    ]).filter(({ found }) => found === 'Vụ Khoa học và Công nghệ');
    expect(finding?.message.code).toBe('check.unit.ended.perhaps');
  });

  test('that asks for a successor where none is known', () => {
    const findings = ended('2024-06-01', [
      ['DonVi', 1, 'unit', 'to-cong-tac'],
      ['DonVi', 1, 'name', 'Tổ công tác Mặt Trời'],
      ['DonVi', 1, 'short', null],
      ['DonVi', 1, 'successors', null],
      ['DonVi', 1, 'to', 45_000],
      ['NhiemVu', 1, 'coordinators', 'Tổ công tác Mặt Trời'],
    ]);
    expect(findings.map(({ message, expected }) => [message.code, expected])).toEqual([
      ['check.unit.ended', null],
    ]);
  });
});

test('on its last day a unit is still there', () => {
  expect(ended('2025-02-28')).toEqual([]);
  expect(ended('2025-03-01')).not.toEqual([]);
});
