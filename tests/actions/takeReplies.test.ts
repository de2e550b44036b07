import { takeReplies } from '../../src/actions/takeReplies';
import type { ReplyItem } from '../../src/review/reply/replies';
import type { PortNote } from '../../src/workbook/port';
import { comesBack, judged } from '../review/reply/replied';
import { damaged, findingAt, sentBack, slipOf, type Review } from '../review/slip/damagedPlan';
import { recordingPort } from './recordingPort';

const deadline = findingAt(damaged, 'A.I.1', 'deadline').id;
const status = findingAt(damaged, 'A.I.1', 'status').id;

function items(review: Review): readonly ReplyItem[] {
  const answers = {
    [deadline]: { value: '12/2025', reply: 'Đã sửa' },
    [status]: { reply: 'Giữ nguyên', reason: 'Theo báo cáo' },
  };
  return judged([comesBack(slipOf(damaged), answers, { file: 'phieu.xlsx' })], review).items;
}

/** What the port was asked, with the cells that it was to write. */
async function taken(review: Review, chosen = items(review)) {
  const port = recordingPort({ read: async () => review.reading });
  const { snapshot, findings } = review;
  const outcome = await takeReplies.perform(port.context, {
    items: chosen,
    findings,
    snapshot,
    language: 'vi',
  });
  return { ...port, outcome };
}

describe('Taking replies', () => {
  const listed = sentBack(
    damaged,
    [deadline, status]
      .map((id) => damaged.findings.find((each) => each.id === id))
      .flatMap((each) => each ?? []),
  );

  test('writes the values and what becomes of the findings in one request', async () => {
    const { asked, outcome } = await taken(listed);
    expect(asked.map(([name]) => name)).toEqual(['apply']);
    expect(outcome.changes.map(({ table, key, column, after }) => [table, key, column, after])).toEqual([
      ['NhiemVu', 'A.I.1', 'deadline', '12/2025'],
      ['KiemTra', deadline, 'decision', 'Đã sửa'],
      ['KiemTra', deadline, 'decidedOn', 45444],
      ['KiemTra', status, 'decision', 'Chấp nhận'],
      ['KiemTra', status, 'reason', 'Theo báo cáo'],
      ['KiemTra', status, 'decidedOn', 45444],
    ]);
    expect([outcome.closed, outcome.reopened]).toEqual([2, 0]);
  });

  test('names the file in the journal', async () => {
    const { asked } = await taken(listed);
    expect(asked[0]?.[2] as PortNote).toMatchObject({ action: 'take-replies', source: 'phieu.xlsx' });
  });

  test('keeps the reason that stood there where the answer has none', async () => {
    const { outcome } = await taken(listed);
    const reasons = outcome.changes.filter(({ column }) => column === 'reason');
    expect(reasons.map(({ key }) => key)).toEqual([status]);
  });

  test('lists the findings first where their sheet does not have them yet', async () => {
    const { asked } = await taken(damaged);
    expect(asked.map(([name, table]) => [name, name === 'replaceRows' ? table : null])).toEqual([
      ['replaceRows', 'KiemTra'],
      ['apply', null],
    ]);
  });

  test('writes nothing of an answer that was taken before', async () => {
    const before = items(listed).map((item) => ({ ...item, taken: true }));
    expect((await taken(listed, before)).asked).toEqual([]);
  });

  test('is refused where two answers write different values into one cell', async () => {
    const [first] = items(listed);
    const second = first?.change && { ...first, change: { ...first.change, after: '11/2025' } };
    await expect(taken(listed, first && second ? [first, second] : [])).rejects.toMatchObject({
      code: 'reply.same-cell',
    });
  });
});
