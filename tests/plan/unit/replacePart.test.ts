import { bundledRegistry } from '../../../src/plan/unit/bundledRegistry';
import { readUnits } from '../../../src/plan/unit/readUnits';
import { replacePart } from '../../../src/plan/unit/replacePart';

test.each([
  ['Văn phòng Bộ;\n Trung tâm thông tin , Vụ KHTC', 1, 'Văn phòng Bộ;\n Trung tâm Thông tin , Vụ KHTC'],
  [`${'Cục Viễn thông'.normalize('NFD')}; VP Bộ`, 1, `${'Cục Viễn thông'.normalize('NFD')}; Văn phòng Bộ`],
  ['- Cục Chuyên đổi số\u00a0quốc gia.', 0, '- Cục Chuyển đổi số quốc gia'],
])('%j: only the characters of part %i change', (cell, at, fixed) => {
  const part = readUnits(cell, bundledRegistry)[at];
  if (!part) throw new Error('the cell has that part');
  expect(replacePart(cell, part, part.name ?? '')).toBe(fixed);
  expect(readUnits(fixed, bundledRegistry)[at]?.kind).toBe('exact');
});
