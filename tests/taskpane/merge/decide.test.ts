import type { Consolidation, Decision } from '../../../src/consolidate/consolidation';
import { say } from '../../../src/i18n/catalogue';
import type { Say } from '../../../src/taskpane/language/LanguageContext';
import { bulkScopes } from '../../../src/taskpane/merge/decide/bulkScopes';
import { withOthers } from '../../../src/taskpane/merge/decide/decided';
import { countOf, stillListed, views } from '../../../src/taskpane/merge/decide/listed';
import { askedCells, nameOf, placeIn, valueText } from '../../../src/taskpane/merge/decide/questionText';
import { standingDecisions } from '../../../src/taskpane/merge/decide/standing';
import { consolidation, master } from './twoQuestions';

const inVietnamese: Say = (what, params) =>
  say('vi', typeof what === 'string' ? { code: what, ...(params ? { params } : {}) } : what);

const decision = (id: string, take: Decision['take'] = 'master'): Decision => ({ id, take });

describe('the decisions that hold', () => {
  const asked = { conflicts: consolidation.conflicts, requests: consolidation.requests };
  const standing = (
    saved: readonly Decision[],
    work: Partial<Parameters<typeof standingDecisions>[2]>,
  ): readonly string[] =>
    standingDecisions(asked, saved, { decisions: [], withdrawn: new Set(), applied: new Set(), ...work }).map(
      ({ id, take }) => `${id} ${take}`,
    );

  test('are those of the workbook about what is still asked', () => {
    expect(standing([decision('c1'), decision('gone')], {})).toEqual(['c1 master']);
  });
  test('are those made here, before those of the workbook', () => {
    expect(standing([decision('c1')], { decisions: [decision('c1', 'other')] })).toEqual(['c1 other']);
  });
  test('are none that were withdrawn', () => {
    expect(standing([decision('c1')], { withdrawn: new Set(['c1']) })).toEqual([]);
  });
  test('made here about something that is gone are said, unless they were applied', () => {
    const decisions = [decision('gone'), decision('applied')];
    expect(standing([], { decisions, applied: new Set(['applied']) })).toEqual(['gone master']);
  });
});

test('A decision takes the place of one about the same, and one that is withdrawn goes', () => {
  const before = [decision('a'), decision('b')];
  expect(withOthers(before, [decision('a', 'other')], ['b'])).toEqual([decision('a', 'other')]);
});

test('What was decided while the list stood there stays in it', () => {
  const [conflict] = consolidation.conflicts;
  if (!conflict) throw new Error('No conflict');
  const decided = { ...conflict, decision: decision('c1') };
  expect(stillListed([decided], new Set())).toEqual([]);
  expect(stillListed([decided], new Set(['c1']))).toEqual([decided]);
});

test('Each view says how many it shows', () => {
  expect(views.map((view) => countOf(view, consolidation))).toEqual([2, 2, 0, 0, 0]);
});

test('A rule can be for each column, row and file in which something is open', () => {
  expect(bulkScopes(consolidation, inVietnamese).map(({ label }) => label)).toEqual([
    'Cột Trạng thái, trang Nhiệm vụ (1)',
    'Dòng A.I.1 (1)',
    'Tệp b.xlsx (2)',
    'Tệp a.xlsx (1)',
  ]);
});

test('Nothing that is decided is in the reach of a rule', () => {
  const decided: Consolidation = {
    ...consolidation,
    conflicts: consolidation.conflicts.map((each) => ({ ...each, decision: decision(each.id) })),
    requests: [],
  };
  expect(bulkScopes(decided, inVietnamese)).toEqual([]);
});

describe('a question', () => {
  test('names its row and column, and leads to the cell of the workbook', () => {
    const where = { table: 'NhiemVu', key: 'A.I.1', column: 'status' } as const;
    expect([nameOf(where), placeIn(where, master)]).toEqual([
      'A.I.1 · Trạng thái',
      { sheet: 'Nhiệm vụ', cell: 'O2' },
    ]);
  });
  test('about a row that the workbook lacks leads nowhere', () => {
    expect(placeIn({ table: 'NhiemVu', key: 'X.I.1', column: 'status' }, master)).toBeNull();
  });
  test('about a new row says what is filled, in the order of the columns', () => {
    const [request] = consolidation.requests;
    expect(request && askedCells(request, 'vi')).toEqual([
      { heading: 'Tên nhiệm vụ', text: 'Việc mới' },
      { heading: 'Tiến độ (%)', text: '12,5' },
    ]);
  });
  test.each([
    ['2026-11-24', 'vi', '24/11/2026'],
    [12.5, 'en', '12.5'],
    [null, 'vi', ''],
  ] as const)('says the value %p in %s as “%s”', (value, language, text) => {
    expect(valueText(value, language)).toBe(text);
  });
});
