import { bundledRegistry } from '../../../src/plan/unit/bundledRegistry';
import { searchUnits } from '../../../src/plan/unit/searchUnits';

const first = (words: string): string | undefined => searchUnits(bundledRegistry, words)[0]?.name;

describe('the first unit that typed words find', () => {
  test.each([
    ['cuc vien', 'Cục Viễn thông'],
    ['Viễn thông', 'Cục Viễn thông'],
    ['attt', 'Cục An toàn thông tin'],
    ['neac', 'Trung tâm Chứng thực điện tử quốc gia'],
    ['chung thuc', 'Trung tâm Chứng thực điện tử quốc gia'],
    ['VP', 'Văn phòng Bộ'],
    ['ke hoach tai chinh', 'Vụ Kế hoạch - Tài chính'],
  ])('%s: %s', (words, name) => {
    expect(first(words)).toBe(name);
  });
});

test('no words give every unit, words that nothing has give none', () => {
  expect(searchUnits(bundledRegistry, ' ')).toHaveLength(bundledRegistry.records.length);
  expect(searchUnits(bundledRegistry, 'khong co don vi nay')).toEqual([]);
});
