import { readyToSend } from '../../../src/consolidate/ready/readyToSend';
import type { CellValue, WorkbookDocument } from '../../../src/workbook/document';
import { recognise } from '../../../src/workbook/recognise';
import { readBack } from '../../workbook/readBack';
import { cellAt, documentWith, TODAY } from '../package/masterOf';
import { built, edited, plan } from '../package/smallPlan';
import type { TableName } from '../../../src/workbook/tableDefinition';

type Typed = readonly [table: TableName, row: string, column: string, value: CellValue];

/** The package of a unit that leads A.I.1 and PL01.1.a, with what the unit typed. */
function standing(...typed: readonly Typed[]): ReturnType<typeof readyToSend> {
  const document = built(edited());
  for (const [table, row, column, value] of typed) cellAt(document, table, row, column).value = value;
  return of(document);
}

function of(document: WorkbookDocument): ReturnType<typeof readyToSend> {
  const reading = readBack(document);
  return readyToSend(recognise(reading), reading, TODAY);
}

const points = (...typed: readonly Typed[]): readonly string[] =>
  (standing(...typed)?.points ?? []).map(
    ({ kind, place, message }) => `${kind} ${place?.key ?? ''} ${place?.column ?? ''} ${message.code}`,
  );

const BOTH: readonly Typed[] = [
  ['NhiemVu', 'A.I.1', 'status', 'Đang thực hiện'],
  ['ChiTieu', 'PL01.1.a', 'status', 'Đang thực hiện'],
];

const because = (promise: string, typed: readonly Typed[], said: readonly string[]) =>
  test(promise, () => {
    expect(points(...typed)).toEqual(said);
  });

describe('a unit’s package', () => {
  because(
    'asks for the status of each row that the unit leads, and of no other',
    [],
    ['missing PL01.1.a status consolidate.ready.status', 'missing A.I.1 status consolidate.ready.status'],
  );
  because('asks for nothing more once there is one', BOTH, []);
  because(
    'asks of what is done for its day and its evidence',
    [...BOTH.slice(1), ['NhiemVu', 'A.I.1', 'status', 'Hoàn thành']],
    ['missing A.I.1 doneOn consolidate.ready.done-on', 'missing A.I.1 evidence consolidate.ready.evidence'],
  );
  because(
    'says of a value of its own that nothing could be taken from it',
    [...BOTH, ['NhiemVu', 'A.I.1', 'doneOn', 'cuối tháng']],
    [expect.stringMatching(/^unreadable A\.I\.1 doneOn consolidate\.rejected\./) as unknown as string],
  );
  because(
    'says of a change beyond what it writes that it becomes a request',
    [...BOTH, ['NhiemVu', 'A.I.1', 'deadline', '12/2027'], ['NhiemVu', 'A.I.2', 'status', 'Hoàn thành']],
    [
      'request A.I.1 deadline consolidate.ready.request.change',
      'request A.I.2 status consolidate.ready.request.change',
    ],
  );

  test('is ready with requests, and counts what was written by its own right', () => {
    const found = standing(...BOTH, ['NhiemVu', 'A.I.1', 'deadline', '12/2027']);
    expect(found).toMatchObject({ ready: true, written: 2, content: { unit: 'vienthong' } });
  });

  test('is not ready while something is missing, and says in which cell', () => {
    const found = standing();
    expect(found?.ready).toBe(false);
    expect(found?.points.map(({ cell }) => cell?.sheet)).toEqual(['Chỉ tiêu', 'Nhiệm vụ']);
  });
});

test('A coordinator’s workbook is no package', () => {
  expect(of(documentWith(plan))).toBeNull();
});
