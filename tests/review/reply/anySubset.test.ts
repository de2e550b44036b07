import fc from 'fast-check';
import { decisionChanges, planChanges } from '../../../src/review/reply/replyChanges';
import { sentBackIds } from '../../../src/review/slip/slipChoices';
import type { WorkbookChange } from '../../../src/workbook/change';
import { edited, type Edit } from '../../checks/checked';
import type { Given } from '../slip/answering';
import { AS_OF, damaged, findingAt, reviewed, sentBack, slipOf, type Review } from '../slip/damagedPlan';
import { comesBack, judged } from './replied';

/** A value that is right in each of the damaged columns. */
const right: Readonly<Record<string, string>> = {
  deadline: '12/2025',
  status: 'Đang thực hiện',
  percent: '50',
  doneOn: '30/05/2024',
};

const columns = Object.keys(right);
const review = sentBack(
  damaged,
  columns.map((column) => findingAt(damaged, 'A.I.1', column)),
);
const slip = slipOf(review, { scope: 'sent-back' });

const given = (column: string, kind: 'fixed' | 'kept' | 'asked'): Given => {
  if (kind === 'fixed') return { value: right[column] ?? '', reply: 'Đã sửa' };
  return { reply: kind === 'kept' ? 'Giữ nguyên' : 'Hỏi lại', reason: `vì ${column}` };
};

/** The workbook after these cells were written. */
function written({ reading }: Review, changes: readonly WorkbookChange[]): Review {
  const edits = changes.map(({ table, key, column, after }): Edit => [table, key, column, after]);
  return reviewed(edited(reading, edits));
}

test('Whichever lines are answered, exactly those findings are sent back no more, as the answers say', () => {
  const kind = fc.constantFrom('fixed', 'kept', 'asked', null);
  fc.assert(
    fc.property(fc.tuple(kind, kind, kind, kind), (kinds) => {
      const byColumn = columns.flatMap((column, place) => {
        const chosen = kinds[place] ?? null;
        return chosen === null ? [] : [[findingAt(review, 'A.I.1', column).id, column, chosen] as const];
      });
      const answers = Object.fromEntries(byColumn.map(([id, column, chosen]) => [id, given(column, chosen)]));
      const { items, unfit, superseded } = judged([comesBack(slip, answers)], review);
      expect([items.length, unfit, superseded]).toEqual([byColumn.length, [], []]);

      const changes = [...planChanges(items), ...decisionChanges(items, review.snapshot, AS_OF)];
      const after = written(review, changes);
      const still = sentBackIds(after.snapshot);
      const decided = new Map(
        after.snapshot.tables.KiemTra?.rows.map(({ key, cells }) => [key, cells.decision?.text]),
      );
      const standing = new Set(after.findings.filter(({ waived }) => !waived).map(({ id }) => id));
      const said = { fixed: 'Đã sửa', kept: 'Chấp nhận', asked: '' } as const;
      for (const { finding } of slip.lines) {
        const answer = byColumn.find(([id]) => id === finding);
        expect(still.has(finding)).toBe(answer === undefined);
        if (!answer) continue;
        expect(decided.get(finding)).toBe(said[answer[2]]);
        expect(standing.has(finding)).toBe(answer[2] === 'asked');
      }
      // Taken once more, the same answers change nothing.
      const again = judged([comesBack(slip, answers)], after);
      expect(again.items.every(({ taken }) => taken)).toBe(true);
    }),
    { numRuns: 25 },
  );
});
