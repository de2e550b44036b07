import type { Finding, Severity } from '../../../src/checks/finding';
import type { WorkbookChange } from '../../../src/workbook/change';

/** A finding with what matters to a test; the rest is filled in. */
export function fakeFinding(part: Partial<Finding> & { readonly id: string }): Finding {
  return {
    code: 'unit.misspelt',
    severity: 'error',
    waived: false,
    sheet: 'Nhiệm vụ',
    table: 'NhiemVu',
    key: 'A.I.1',
    column: 'lead',
    cell: 'G4',
    found: 'Cục Chuyên đổi số quốc gia',
    expected: { code: 'check.as-text', params: { text: 'Cục Chuyển đổi số quốc gia' } },
    message: {
      code: 'check.unit.misspelt',
      params: { written: 'Cục Chuyên đổi số quốc gia', name: 'Cục Chuyển đổi số quốc gia' },
    },
    fix: null,
    ...part,
  };
}

/** A change of one cell of a lead. */
export function fakeChange(key: string, before: string, after: string): WorkbookChange {
  return { table: 'NhiemVu', key, column: 'lead', sheet: 'Nhiệm vụ', cell: 'G4', before, after };
}

/** Findings of the kinds that the plan gives, so many of each. */
export function fakeFindings(errors: number, warnings: number, infos: number): readonly Finding[] {
  const many = (severity: Severity, count: number, make: (at: number) => Partial<Finding>) =>
    Array.from({ length: count }, (_, at) =>
      fakeFinding({ id: `${severity} ${String(at)}`, severity, ...make(at) }),
    );
  return [
    ...many('error', errors, (at) => ({
      key: `A.I.${String((at % 10) + 1)}`,
      cell: `G${String((at % 10) + 4)}`,
      fix: {
        label: { code: 'check.fix.write-name' },
        sure: true,
        changes: [fakeChange('A.I.1', 'Cục Chuyên đổi số quốc gia', 'Cục Chuyển đổi số quốc gia')],
      },
    })),
    ...many('warning', warnings, (at) => ({
      code: at % 2 === 0 ? 'unit.variant' : 'deadline.conditional',
      key: `B.V.${String(at + 1)}`,
      column: at % 2 === 0 ? 'coordinators' : 'deadline',
      found:
        at % 2 === 0
          ? 'Vụ Khoa học, công nghệ, Viện Chiến lược Thông tin và Truyền thông và các cơ quan, đơn vị liên quan'
          : 'Theo tiến độ trong Nghị định quy định danh mục CSDL quốc gia.',
      reading: [{ code: 'pane.as-is', params: { text: 'Viết khác tên chính thức: “, ” thay cho “ và ”.' } }],
      fix:
        at % 2 === 0
          ? {
              label: { code: 'check.fix.write-name' },
              sure: at % 4 === 0,
              changes: [
                fakeChange(
                  `B.V.${String(at + 1)}`,
                  'Vụ Khoa học, công nghệ, Viện Chiến lược Thông tin và Truyền thông',
                  'Vụ Khoa học và Công nghệ, Viện Chiến lược Thông tin và Truyền thông',
                ),
              ],
            }
          : null,
      expected: at % 2 === 0 ? { code: 'check.as-text', params: { text: 'Vụ Khoa học và Công nghệ' } } : null,
    })),
    ...many('info', infos, () => ({ code: 'unit.ended', key: null, cell: null, sheet: null, column: null })),
  ];
}
