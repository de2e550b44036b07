import { applyMerge } from '../../src/actions/applyMerge';
import { saveDecisions } from '../../src/actions/saveDecisions';
import type { Decision } from '../../src/consolidate/consolidation';
import { decisionsIn } from '../../src/consolidate/decide/decisionsIn';
import { decisionsOf } from '../../src/consolidate/decide/isOpen';
import { withDecisions } from '../../src/consolidate/decide/withDecisions';
import { takingAll } from '../consolidate/apply/coordinator';
import { failureOf, linesOf, onDesk, snapshotOf, textOf, types } from './merging';

const told = (decisions: readonly Decision[]) =>
  decisions.map(({ id, take, file, cell, value, reason }) => ({ id, take, file, cell, value, reason }));

describe('saving decisions', () => {
  test('writes what is open and what is decided on Hợp nhất, and nothing else', async () => {
    const { port, context, input } = await onDesk();
    const tasks = (await snapshotOf(port)).tables.NhiemVu;
    await saveDecisions.perform(context, input);
    expect(await linesOf(port, ['kind', 'file', 'master', 'value', 'decision', 'result'])).toEqual([
      ['Mâu thuẫn', 'a.xlsx', '', 'Hoàn thành', '', ''],
      ['Đề nghị sửa', 'a.xlsx', '- Báo cáo', 'Khác', '', ''],
      ['Mâu thuẫn', 'b.xlsx', '', 'Tạm dừng', '', ''],
    ]);
    expect((await snapshotOf(port)).tables.NhiemVu).toEqual(tasks);
    expect(decisionsIn(await snapshotOf(port))).toEqual([]);
  });

  test('is read back tomorrow: the same decisions, about the same files', async () => {
    const { port, context, input, coordinator, sent } = await onDesk(({ consolidation }) =>
      takingAll(consolidation, 'b.xlsx'),
    );
    await saveDecisions.perform(context, input);
    const open = await coordinator.consolidates(sent);
    expect(decisionsOf(open)).toEqual([]);
    const tomorrow = withDecisions(open, decisionsIn(await snapshotOf(port)));
    expect(tomorrow.staleDecisions).toEqual([]);
    expect(told(decisionsOf(tomorrow))).toEqual(told(decisionsOf(input.consolidation)));
  });

  test('twice is the same as once', async () => {
    const { port, context, input } = await onDesk(({ consolidation }) => takingAll(consolidation, 'b.xlsx'));
    await saveDecisions.perform(context, input);
    const once = (await snapshotOf(port)).tables.HopNhat;
    await saveDecisions.perform(context, { ...input, snapshot: await snapshotOf(port) });
    expect((await snapshotOf(port)).tables.HopNhat).toEqual(once);
  });

  test('takes up what a person writes by hand: keep, take this line, another value', async () => {
    const { port, context, input } = await onDesk();
    await saveDecisions.perform(context, input);
    const kinds = await linesOf(port, ['kind', 'file']);
    const at = (kind: string, file: string): number =>
      kinds.findIndex(([is, from]) => is === kind && from === file);
    await types(port, 'HopNhat', at('Mâu thuẫn', 'b.xlsx'), { decision: 'Nhận', reason: 'Đã hỏi' });
    await types(port, 'HopNhat', at('Đề nghị sửa', 'a.xlsx'), {
      decision: 'Giá trị khác',
      result: 'Báo cáo',
    });
    const [conflict] = input.consolidation.conflicts;
    const [request] = input.consolidation.requests;
    const read = decisionsIn(await snapshotOf(port));
    expect(read).toHaveLength(2);
    expect(read).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: conflict?.id, take: 'value', file: 'b.xlsx', reason: 'Đã hỏi' }),
        { id: request?.id, take: 'other', value: 'Báo cáo' },
      ]),
    );
    const decided = withDecisions(input.consolidation, read);
    expect(decided.staleDecisions).toEqual([]);
    const snapshot = await snapshotOf(port);
    await applyMerge.perform(context, { ...input, snapshot, consolidation: decided });
    expect(await textOf(port, 'A.I.2', 'status')).toBe('Tạm dừng');
    expect(await textOf(port, 'A.I.1', 'result')).toBe('Báo cáo');
    expect(decisionsIn(await snapshotOf(port))).toEqual([]);
  });

  test('holds an application off that does not know what was written by hand meanwhile', async () => {
    const { port, context, input } = await onDesk();
    await saveDecisions.perform(context, input);
    const snapshot = await snapshotOf(port);
    const kinds = await linesOf(port, ['kind']);
    await types(
      port,
      'HopNhat',
      kinds.findIndex(([kind]) => kind === 'Mâu thuẫn'),
      { decision: 'Giữ' },
    );
    expect(await failureOf(applyMerge.perform(context, { ...input, snapshot }))).toBe(
      'consolidate.decided-meanwhile',
    );
  });
});
