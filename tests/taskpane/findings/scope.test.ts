import { worklistOf } from '../../../src/review/worklist/worklistOf';
import { idsInScope } from '../../../src/taskpane/findings/scope';
import { fakeFinding } from '../fake/findings';
import { fakeOutcome } from '../fake/outcome';

const lead = fakeFinding({ id: 'lead', key: 'A.I.1' });
const deadline = fakeFinding({ id: 'deadline', key: 'A.I.1', code: 'deadline.unreadable' });
const elsewhere = fakeFinding({ id: 'elsewhere', key: 'A.I.2' });
const contribution = fakeFinding({ id: 'contribution', table: 'PhoiHop', key: 'A.I.1', of: 'Cục A' });
const whole = fakeFinding({ id: 'whole', table: null, key: null, code: 'unit.ended' });
const other = fakeFinding({ id: 'other', table: null, key: null, code: 'carrier.lost' });
const accepted = fakeFinding({ id: 'accepted', key: 'A.I.1', waived: true });

const text = (value: string) => ({ value, text: value, format: '@', computed: false, cell: 'I2' });
const { snapshot } = fakeOutcome([]);
const kiemTra = {
  name: 'KiemTra',
  sheet: 'Kiểm tra',
  columns: {},
  missing: [],
  renamed: {},
  headingRow: 0,
  lastRow: 1,
  rows: [{ key: 'accepted', row: 1, cells: { decision: text('Chấp nhận') } }],
} as const;
const { items } = worklistOf([lead, deadline, elsewhere, contribution, whole, other, accepted, lead], {
  ...snapshot,
  tables: { ...snapshot.tables, KiemTra: kiemTra },
});

describe('a decision reaches', () => {
  it.each([
    ['the finding alone', lead, 'this', ['lead']],
    ['all that is open in its row', lead, 'row', ['lead', 'deadline']],
    ['the row of one unit under a task', contribution, 'row', ['contribution']],
    ['all that is open of its check', lead, 'check', ['lead', 'elsewhere', 'contribution']],
    ['no row where the finding has none', whole, 'row', []],
    ['what was decided like it, from what was decided', accepted, 'row', ['accepted']],
  ] as const)('%s', (_, finding, scope, ids) => {
    expect(idsInScope(items, finding, scope)).toEqual(ids);
  });
});
