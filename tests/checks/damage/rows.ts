import fc from 'fast-check';
import { bundledPlan } from '../../../src/plan/bundled/bundledPlan';
import { typed, type Damages } from './damage';

const { tasks, indicators } = bundledPlan;
const anyRow = fc.constantFrom(
  ...tasks.map(({ key }) => ['NhiemVu', key] as const),
  ...indicators.map(({ key }) => ['ChiTieu', key] as const),
);
const brokenKeys = ['a.i.1', 'A-I-1', 'A.I.', 'A..1', 'A.I.1.', 'nhiệm vụ 1', 'A.IIII.1', 'A.I.0'];

export const rows: Damages = {
  'a key removed': anyRow.map(([table, key]) => typed(table, key, 'key', null, /^key\.missing$/)),
  'a key given twice': fc
    .tuple(fc.integer({ min: 1, max: tasks.length - 1 }), fc.nat(10_000))
    .map(([row, other]) =>
      typed('NhiemVu', row + 1, 'key', tasks[other % row]?.key ?? '', /^key\.duplicate$/),
    ),
  'a key in a wrong form': fc
    .tuple(anyRow, fc.constantFrom(...brokenKeys))
    .map(([[table, key], broken]) => typed(table, key, 'key', broken, /^key\.malformed$/)),
  'a key of no row': anyRow.map(([table, key]) =>
    typed(table, key, 'key', table === 'ChiTieu' ? 'PL01.9.d' : 'C.IX.99', /^key\.misplaced$/),
  ),
  'a contribution to no task': fc
    .integer({ min: 1, max: 20 })
    .map((row) => typed('PhoiHop', row, 'key', 'C.IX.99', /^key\.orphan$/)),
  'a contribution of nobody': fc
    .integer({ min: 1, max: 20 })
    .map((row) => typed('PhoiHop', row, 'unit', null, /^unit\.missing$/)),
};
