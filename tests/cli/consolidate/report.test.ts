import { consolidationReport } from '../../../src/cli/consolidationReport';
import type { FileAccount } from '../../../src/consolidate/consolidation';
import { file, merged, refuses, says, VT } from '../../consolidate/merge/handMade';

const TOLD = { out: null, ledger: null, rehearsed: true, today: '2026-12-01' };

/** The lines about files, of so many in which nothing was changed and one with a merged cell. */
function lines(untouched: number): readonly string[] {
  const consolidation = merged([file('a.xlsx', VT, { changed: [says('A.I.1', 'percent', 40)] })]);
  const same = Array.from({ length: untouched }, (_, index): FileAccount => {
    const cells = {
      total: 100,
      unchanged: 100,
      merged: 0,
      conflict: 0,
      requested: 0,
      rejected: 0,
      superseded: 0,
    };
    const name = `b${index}.xlsx`;
    const about = { unit: 'baochi', period: '2026-H2', checksum: name, message: null, notes: [] };
    return { file: name, status: 'accepted', ...about, cells };
  });
  const files = [...consolidation.files, ...same];
  return consolidationReport({ ...consolidation, files }, TOLD, 'vi').filter((line) =>
    line.includes('.xlsx'),
  );
}

describe('the board in words', () => {
  test('has a line for each of a few files', () => expect(lines(3)).toHaveLength(4));

  test('says many files in which nothing was changed in one line, with some of their names', () => {
    const [changed = '', same = '', ...more] = lines(480);
    expect(changed).toContain('a.xlsx · vienthong · nhận: 101 ô');
    expect(same.trim()).toBe(
      '480 tệp nhận, không ô nào thay đổi (48.000 ô): b0.xlsx, b1.xlsx, b2.xlsx và 477 tệp nữa (--json ghi đủ tên)',
    );
    expect(more).toEqual([]);
  });

  test('says a file’s own findings in one line, and counts every cell', () => {
    const finding = (cell: string) => ({
      ...{ sheet: 'Kiểm tra', cell, place: null, found: 'warning' },
      message: { code: 'consolidate.rejected.findings' },
    });
    const cells = ['A2', 'B2', 'C2', 'A3'].map(finding);
    const consolidation = merged([
      file('a.xlsx', VT, { rejected: [refuses('A.I.1', 'doneOn', 'mai'), ...cells] }),
    ]);
    const board = consolidationReport(consolidation, TOLD, 'vi');
    const at = board.indexOf('Ô không nhận, 5:');
    expect(board.slice(at + 1, at + 3)).toEqual([
      expect.stringContaining('a.xlsx Nhiệm vụ!Q2: “mai”. '),
      '  a.xlsx Kiểm tra: 4 ô. Trang này là kết quả kiểm tra của riêng tệp gửi về. Nội dung để xem, không đưa vào.',
    ]);
  });
});
