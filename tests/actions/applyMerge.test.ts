import { applyMerge } from '../../src/actions/applyMerge';
import { takeBack } from '../../src/actions/takeBack';
import { keepingAll, takingAll } from '../consolidate/apply/coordinator';
import { failureOf, linesOf, onDesk, snapshotOf, textOf, types } from './merging';

describe('applying a consolidation', () => {
  test('writes what was merged and decided, says how much, and leaves what is open', async () => {
    const { port, context, input } = await onDesk();
    expect(await applyMerge.perform(context, input)).toEqual({ cells: 1, rows: 0 });
    expect(await textOf(port, 'A.I.1', 'percent')).toBe('40');
    expect(await textOf(port, 'A.I.2', 'status')).toBe('');
    const { journal } = await snapshotOf(port);
    expect(journal?.entries.map(({ action }) => action)).toEqual(['apply-merge']);
  });

  test('keeps both values of a conflict and where each came from', async () => {
    const { port, context, input } = await onDesk(({ consolidation }) => takingAll(consolidation, 'b.xlsx'));
    await applyMerge.perform(context, input);
    expect(await textOf(port, 'A.I.2', 'status')).toBe('Tạm dừng');
    const lines = await linesOf(port, ['kind', 'file', 'value', 'decision', 'result']);
    expect(lines.filter(([kind]) => kind === 'Mâu thuẫn')).toEqual([
      ['Mâu thuẫn', 'a.xlsx', 'Hoàn thành', '', 'Tạm dừng'],
      ['Mâu thuẫn', 'b.xlsx', 'Tạm dừng', 'Nhận', 'Tạm dừng'],
    ]);
    const facts = (await snapshotOf(port)).journal?.entries[0]?.facts ?? [];
    expect(facts.find((fact) => fact.kind === 'settled' && fact.column === 'status')).toMatchObject({
      said: [expect.stringContaining('Hoàn thành'), expect.stringContaining('Tạm dừng')],
      kept: 'Tạm dừng',
    });
  });

  test('twice changes nothing the second time', async () => {
    const { port, context, input } = await onDesk(({ consolidation }) => keepingAll(consolidation));
    await applyMerge.perform(context, input);
    const written = port.bytes();
    const snapshot = await snapshotOf(port);
    const { coordinator, sent } = await onDesk();
    await coordinator.applies(await coordinator.consolidates(sent, keepingAll(input.consolidation)));
    const again = await coordinator.consolidates(sent);
    expect(await applyMerge.perform(context, { ...input, consolidation: again, snapshot })).toEqual({
      cells: 0,
      rows: 0,
    });
    expect(port.bytes()).toEqual(written);
  });

  test('lets others work between its parts, all of them before the writing', async () => {
    const { port, context, input } = await onDesk();
    const before = port.bytes();
    const unwritten: boolean[] = [];
    const pause = async () => {
      unwritten.push(Buffer.compare(port.bytes(), before) === 0);
    };
    await applyMerge.perform({ ...context, pause }, input);
    // After the reading, and before each of the two views and steps.
    expect(unwritten).toEqual([true, true, true, true, true]);
  });

  test('is refused where a cell of it was written since, and nothing is', async () => {
    const { port, context, input } = await onDesk();
    await types(port, 'NhiemVu', 0, { percent: 10 });
    const before = port.bytes();
    expect(await failureOf(applyMerge.perform(context, input))).toBe('consolidate.master-changed');
    expect(port.bytes()).toEqual(before);
  });

  test('goes on where another cell was written since', async () => {
    const { port, context, input } = await onDesk();
    await types(port, 'NhiemVu', 0, { difficulties: 'Thiếu vốn' });
    expect((await applyMerge.perform(context, input)).cells).toBe(1);
    expect(await textOf(port, 'A.I.1', 'difficulties')).toBe('Thiếu vốn');
  });

  test('is refused where the account of a file does not close', async () => {
    const { port, context, input } = await onDesk();
    const [first, ...files] = input.consolidation.files;
    if (!first) throw new Error('No file came back');
    const open = { ...first, cells: { ...first.cells, total: first.cells.total + 1 } };
    const consolidation = { ...input.consolidation, files: [open, ...files] };
    const before = port.bytes();
    expect(await failureOf(applyMerge.perform(context, { ...input, consolidation }))).toBe(
      'consolidate.account-open',
    );
    expect(port.bytes()).toEqual(before);
  });

  test('is taken back as one, and its lines stay and say so', async () => {
    const { port, context, input } = await onDesk(({ consolidation }) => takingAll(consolidation, 'b.xlsx'));
    await applyMerge.perform(context, input);
    await takeBack.perform(context, { entry: 1, choices: [] });
    expect(await textOf(port, 'A.I.1', 'percent')).toBe('');
    expect(await textOf(port, 'A.I.2', 'status')).toBe('');
    const lines = await linesOf(port, ['kind', 'value', 'result']);
    expect(lines.filter(([kind]) => kind === 'Mâu thuẫn')).toEqual([
      ['Mâu thuẫn', 'Hoàn thành', 'Đã hoàn tác'],
      ['Mâu thuẫn', 'Tạm dừng', 'Đã hoàn tác'],
    ]);
  });

  test('is offered in the coordinator’s workbook alone', () => {
    expect(
      (['master', 'unit', 'blank', 'foreign', 'plan'] as const).filter((kind) =>
        applyMerge.available({ kind }),
      ),
    ).toEqual(['master']);
  });
});
