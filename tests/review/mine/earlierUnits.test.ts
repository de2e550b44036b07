import { earlierUnits } from '../../../src/review/mine/earlierUnits';
import { unitWork } from '../../../src/review/mine/unitWork';
import { recognise } from '../../../src/workbook/recognise';
import { edited, smallWorkbook, type Edit } from '../../checks/checked';

const AS_OF = '2025-03-10';
const LED_BY_ICT: readonly Edit[] = [
  ['NhiemVu', 'A.I.1', 'lead', 'Cục Công nghiệp công nghệ thông tin và truyền thông'],
  ['NhiemVu', 'A.I.1', 'leadUnits', 'Cục Công nghiệp công nghệ thông tin và truyền thông'],
];

/** The units before the named one that rows stand in the name of, with their counts. */
function before(name: string, edits: readonly Edit[] = []): readonly string[] {
  const work = unitWork(recognise(edited(smallWorkbook, edits)), AS_OF);
  const unit = work.registry.records.find((record) => record.name === name);
  if (!unit) throw new Error(`no unit ${name}`);
  return earlierUnits(work, unit).map(({ record, rows }) => `${record.name}: ${rows}`);
}

describe('the units before a unit', () => {
  test('are those that became it and in whose names rows stand', () => {
    expect(before('Cục Công nghiệp công nghệ thông tin', LED_BY_ICT)).toEqual([
      'Cục Công nghiệp công nghệ thông tin và Truyền thông: 1',
    ]);
  });

  test('are none where no row stands in their names', () => {
    expect(before('Cục Công nghiệp công nghệ thông tin')).toEqual([]);
  });

  test('are never the unit itself, which keeps its name', () => {
    expect(before('Cục Viễn thông')).toEqual([]);
  });
});
