import { runChecks } from '../../src/checks/runChecks';
import { bundledPlan } from '../../src/plan/bundled/bundledPlan';
import { decisionYearOf } from '../../src/workbook/decisionYear';
import { recognise } from '../../src/workbook/recognise';
import { registryOf } from '../../src/workbook/registryOf';
import type { WorkbookDocument } from '../../src/workbook/document';
import {
  cellAt,
  documentWith,
  masterOf,
  packageOf,
  TODAY,
  type Edit,
  type Written,
} from '../consolidate/package/masterOf';
import { readBack } from '../workbook/readBack';

const plan: Written = {
  tasks: [
    {
      key: 'A.I.1',
      lead: 'Cục Viễn thôg',
      coordinators: 'Cục An toàn thông tin',
      deadline: 'khi có yêu cầu',
    },
    { key: 'A.I.2', lead: 'Cục An toàn thông tin', coordinators: 'Cục Viễn thông', deadline: '' },
  ],
};

/** Code and place of what a check finds in a document. */
function found(document: WorkbookDocument): readonly string[] {
  const snapshot = recognise(readBack(document));
  return runChecks({
    snapshot,
    registry: registryOf(snapshot),
    asOf: TODAY,
    decisionYear: decisionYearOf(snapshot),
    original: bundledPlan,
  }).map(({ code, key, column }) => [code, key, column].filter(Boolean).join(' '));
}

/** What a check finds in the package of the unit after somebody wrote into it. */
const finds = (promise: string, edits: readonly Edit[], ...expected: readonly string[]) =>
  test(promise, () => {
    const document = packageOf(masterOf(plan), 'vienthong').document();
    for (const [table, row, column, value] of edits) cellAt(document, table, row, column).value = value;
    expect(found(document)).toEqual(expected);
  });

describe('a check of a unit’s workbook', () => {
  finds('says nothing of what stands as it went out', []);
  finds(
    'says what is wrong with what the unit reports',
    [
      ['NhiemVu', 'A.I.1', 'status', 'Xong'],
      ['NhiemVu', 'A.I.1', 'percent', 150],
    ],
    'value.wrong-kind A.I.1 status',
    'value.wrong-kind A.I.1 percent',
  );
  finds(
    'says what is wrong with a text of the plan that was changed',
    [['NhiemVu', 'A.I.1', 'lead', 'Cục Viễn thg']],
    'unit.misspelt A.I.1 lead',
    'unit.ended A.I.1 lead',
  );
  finds(
    'says what is wrong with what was changed in another unit’s row',
    [['NhiemVu', 'A.I.2', 'percent', 150]],
    'value.wrong-kind A.I.2 percent',
  );

  test('says what was wrong with the unit’s own cell before it went out, not with another unit’s', () => {
    const edits: Edit[] = [
      ['NhiemVu', 'A.I.1', 'percent', 150],
      ['NhiemVu', 'A.I.2', 'percent', 150],
    ];
    const master = documentWith({ ...plan, edits });
    expect(found(master)).toEqual(
      expect.arrayContaining(['value.wrong-kind A.I.1 percent', 'value.wrong-kind A.I.2 percent']),
    );
    const document = packageOf(masterOf({ ...plan, edits }), 'vienthong').document();
    expect(found(document)).toEqual(['value.wrong-kind A.I.1 percent']);
  });
});
