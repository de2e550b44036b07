import { bundledRegistry } from '../../../src/plan/unit/bundledRegistry';
import { leadUnitsOf } from '../../../src/plan/unit/leadUnitsOf';
import { readUnits } from '../../../src/plan/unit/readUnits';

const leads = (cell: string): string => leadUnitsOf(readUnits(cell, bundledRegistry));

test.each([
  [
    'Cục Chuyên đổi số quốc gia, VP Bộ và Vụ Pháp chế',
    'Cục Chuyển đổi số quốc gia; Văn phòng Bộ; Vụ Pháp chế',
  ],
  ['Trung tâm thông tin; TTTT; Trung tâm Thông tin', 'Trung tâm Thông tin'],
  ['Bụ Khoa học và Công nghệ; các đơn vị liên quan; Quốc hội', ''],
  ['', ''],
])('%s gives "%s"', (cell, names) => {
  expect(leads(cell)).toBe(names);
});
