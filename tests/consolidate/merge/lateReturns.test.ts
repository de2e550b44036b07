import type { Submission } from '../../../src/consolidate/submission/submission';
import { isOver } from '../../../src/consolidate/merge/lateReturns';
import { mergeReturns } from '../../../src/consolidate/merge/mergeReturns';
import { BC, file, master, VT } from './handMade';

/** A file that was saved at a moment, by what it says of itself. */
function saved(
  name: string,
  unit: string,
  changedAt: string | null,
  parts: Partial<Submission> = {},
): Submission {
  return file(name, unit, { changedAt, dated: changedAt === null ? 'nothing' : 'document', ...parts });
}

const late = (files: readonly Submission[], answerBy: string | null = '2026-12-15') =>
  mergeReturns(files, master, { period: null, answerBy });

describe('who came late', () => {
  test('is told by the time that the file holds, in the time of Viet Nam', () => {
    const files = [saved('a.xlsx', VT, '2026-12-15T16:59:59Z'), saved('b.xlsx', BC, '2026-12-15T17:00:00Z')];
    expect(late(files).late).toEqual([
      { unit: BC, name: 'Cục Báo chí', file: 'b.xlsx', answerBy: '2026-12-15', savedOn: '2026-12-16' },
    ]);
  });

  test('is not told by when a file was copied, nor by no time at all', () => {
    const files = [saved('a.xlsx', VT, '2026-12-20T08:00:00Z', { dated: 'file' }), saved('b.xlsx', BC, null)];
    expect(late(files).late).toEqual([]);
  });

  test('is nobody who had sent in time and sends again', () => {
    const files = [saved('a.xlsx', VT, '2026-12-10T08:00:00Z'), saved('b.xlsx', VT, '2026-12-20T08:00:00Z')];
    expect(late(files).late).toEqual([]);
  });

  test('is named once, by the earliest file', () => {
    const files = [saved('a.xlsx', VT, '2026-12-20T08:00:00Z'), saved('b.xlsx', VT, '2026-12-18T08:00:00Z')];
    expect(late(files).late).toMatchObject([{ unit: VT, file: 'b.xlsx', savedOn: '2026-12-18' }]);
  });
});

describe('the day to answer by', () => {
  const day = (name: string, unit: string, answerBy: string): Submission =>
    saved(name, unit, '2026-12-16T08:00:00Z', { answerBy });

  test('is that of most packages, of several the last', () => {
    expect(late([], null).answerBy).toBeNull();
    expect(late([saved('a.xlsx', VT, null)], null).answerBy).toBeNull();
    const [one, other] = [day('a.xlsx', VT, '2026-12-15'), day('b.xlsx', BC, '2026-12-20')];
    expect(late([one, other], null).answerBy).toBe('2026-12-20');
    expect(late([one, other, day('c.xlsx', BC, '2026-12-15')], null).answerBy).toBe('2026-12-15');
  });

  test('is of each unit its own, unless one is asked for', () => {
    const files = [day('a.xlsx', VT, '2026-12-15'), day('b.xlsx', BC, '2026-12-20')];
    expect(late(files, null).late).toMatchObject([{ unit: VT, answerBy: '2026-12-15' }]);
    expect(late(files, '2026-12-16').late).toEqual([]);
    expect(late(files, '2026-12-01').late).toMatchObject([{ unit: VT }, { unit: BC }]);
  });

  test('is over the day after it', () => {
    expect([isOver('2026-12-15', '2026-12-15'), isOver('2026-12-15', '2026-12-16')]).toEqual([false, true]);
    expect(isOver(null, '2026-12-16')).toBe(false);
  });
});
