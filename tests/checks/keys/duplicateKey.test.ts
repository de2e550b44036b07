import { checked, codes, told } from '../checked';

describe('a key that an earlier row has is an error', () => {
  test('at the later row, with the place of the earlier one', () => {
    const [finding] = checked([
      ['NhiemVu', 2, 'key', 'A.I.1'],
      ['NhiemVu', 2, 'number', 1],
    ]);
    expect(told(finding)).toMatchObject({
      code: 'key.duplicate',
      severity: 'error',
      cell: 'A3',
      found: 'A.I.1',
    });
    expect(finding?.message.params).toEqual({ key: 'A.I.1', earlier: 'A2' });
  });

  test('once for each further row', () => {
    const findings = checked(
      [2, 3].flatMap((row) => [
        ['NhiemVu', row, 'key', 'A.I.1'] as const,
        ['NhiemVu', row, 'section', 'I'] as const,
        ['NhiemVu', row, 'sectionTitle', 'Tên mục A.I'] as const,
        ['NhiemVu', row, 'number', 1] as const,
      ]),
    );
    expect(findings.filter(({ code }) => code === 'key.duplicate').map(({ cell }) => cell)).toEqual([
      'A3',
      'A4',
    ]);
  });

  test('in Phối hợp where the unit is the same too', () => {
    const findings = checked([['PhoiHop', 2, 'key', 'A.I.1']]);
    expect(codes(findings)).toEqual(['key.duplicate']);
    expect(findings[0]).toMatchObject({ table: 'PhoiHop', of: 'Cục Báo chí', cell: 'A3' });
  });
});

test('two units may have a row each for one task', () => {
  expect(
    codes(
      checked([
        ['PhoiHop', 2, 'key', 'A.I.1'],
        ['PhoiHop', 2, 'unit', 'Cục Viễn thông'],
      ]),
    ),
  ).toEqual([]);
});
