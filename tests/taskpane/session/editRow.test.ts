import { Failure } from '../../../src/plan/failure';
import type { RowEdit } from '../../../src/review/row/rowEdit';
import { createSession } from '../../../src/taskpane/session/session';
import type { FakeParts } from '../fake/environment';
import { fakeEnvironment } from '../fake/environment';
import { fakeChange } from '../fake/findings';

const edit: RowEdit = {
  row: { table: 'NhiemVu', key: 'A.I.1', of: null },
  values: [{ table: 'NhiemVu', column: 'percent', before: null, after: 40 }],
};

const saved = async (actions: FakeParts['actions'] = {}) => {
  const { environment, asked } = fakeEnvironment({ actions });
  const session = createSession(environment);
  await session.run({ kind: 'start' });
  asked.length = 0;
  await session.run({ kind: 'edit-row', edit });
  return { session, asked };
};

const refusing = (code: string): FakeParts['actions'] => ({
  editRow: {
    perform: () => Promise.reject(new Failure(code, { key: 'A.I.1', sheet: 'Nhiệm vụ', cell: 'P2' })),
  },
});

describe('saving a row', () => {
  test('is said with the way back, once the workbook has been read again', async () => {
    const change = fakeChange('A.I.1', '', '40');
    const { session, asked } = await saved({
      editRow: { perform: () => Promise.resolve({ changes: [change] }) },
    });
    expect(asked).toEqual(['check']);
    expect(session.getState().notice).toMatchObject({
      message: { code: 'pane.notice.row-saved', params: { key: 'A.I.1', count: 1 } },
      undo: { kind: 'fix', undoing: true },
    });
    expect(session.getState().checked?.stale).toBe(false);
  });

  test('that meets a changed cell reads the workbook again, and leaves the choice to the form', async () => {
    const { session, asked } = await saved(refusing('workbook.cell-changed'));
    expect(asked).toEqual(['check']);
    expect(session.getState()).toMatchObject({
      problem: null,
      notice: { message: { code: 'pane.notice.row-changed-meanwhile' }, undo: null },
    });
  });

  test('of a row that is gone is a problem with a sentence', async () => {
    const { session } = await saved(refusing('row.gone'));
    expect(session.getState().problem?.message.code).toBe('failure.row.gone');
  });
});
