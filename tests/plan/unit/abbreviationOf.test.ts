import { abbreviationOf } from '../../../src/plan/unit/abbreviationOf';
import { bundledRegistry } from '../../../src/plan/unit/bundledRegistry';
import { readUnits } from '../../../src/plan/unit/readUnits';

test.each([
  ['VP Bộ', true],
  ['vp  bộ', true],
  ['Cục ATTT', true],
  ['Văn phòng Bộ', false],
  ['Trung tâm Chứng thực điện tử quốc gia (NEAC)', false],
  ['Trung tâm thông tin', false],
  ['VTV', false],
])('%s: %s', (cell, alone) => {
  expect(readUnits(cell, bundledRegistry).map((part) => abbreviationOf(part, bundledRegistry))).toEqual([
    alone,
  ]);
});
