import { createDrafts, type OpenDraft } from '../../../src/taskpane/row/drafts';
import { fieldsIn, formParts, valuesToSave } from '../../../src/taskpane/row/formState';
import { recognise } from '../../../src/workbook/recognise';
import { edited, smallWorkbook, type Edit } from '../../checks/checked';

const row = { table: 'NhiemVu', key: 'A.I.1', of: null } as const;
const ofPress = { ...row, of: 'Cục Báo chí' };

const workbook = (edits: readonly Edit[] = [], kind: 'master' | 'unit' = 'master') => ({
  ...recognise(edited(smallWorkbook, edits)),
  kind,
});

const percent = (typed: string, base: number | null = null): OpenDraft => ({
  row,
  role: 'lead',
  draft: { percent: { base, typed } },
});

describe('what was typed and not saved', () => {
  test('stays for each row by itself, whichever form is open', () => {
    const drafts = createDrafts();
    const contribution = { contribution: { base: null, typed: 'Góp ý' } };
    drafts.keep(percent('40'));
    drafts.keep({ row: ofPress, role: 'coordinator', draft: contribution });
    drafts.keep(percent('45'));
    expect(drafts.all().map(({ draft }) => draft)).toEqual([contribution, percent('45').draft]);
  });

  test('is gone once it is emptied', () => {
    const drafts = createDrafts();
    drafts.keep(percent('40'));
    drafts.keep({ ...percent('40'), draft: {} });
    expect(drafts.all()).toEqual([]);
  });

  test('is let go where the cell holds it by now, and told once', () => {
    const drafts = createDrafts();
    const told: number[] = [];
    drafts.subscribe(() => told.push(drafts.all().length));
    drafts.keep({
      ...percent('40'),
      draft: { ...percent('40').draft, evidence: { base: null, typed: '1/QĐ' } },
    });
    drafts.settle(workbook([['NhiemVu', 'A.I.1', 'percent', 40]]));
    drafts.settle(workbook([['NhiemVu', 'A.I.1', 'percent', 40]]));
    expect(drafts.all()[0]?.draft).toEqual({ evidence: { base: null, typed: '1/QĐ' } });
    drafts.settle(workbook([['NhiemVu', 'A.I.1', 'evidence', '1/QĐ']]));
    expect([drafts.all(), told]).toEqual([[], [1, 1, 0]]);
  });

  test('stays where its row is gone for the moment', () => {
    const drafts = createDrafts();
    drafts.keep(percent('40'));
    drafts.settle(workbook([['NhiemVu', 'A.I.1', 'key', 'A.I.9']]));
    expect(drafts.all()).toHaveLength(1);
  });
});

describe('the form of a row', () => {
  const parts = (kind: 'master' | 'unit', role: 'lead' | 'coordinator', of: string | null = null) =>
    formParts(workbook([], kind), { ...row, of }, role, {}).map(({ part, fields }) => [
      part,
      fields === null ? null : fields.length > 0,
    ]);

  test('is what the lead unit reports, and in the coordinator’s workbook what the plan says', () => {
    expect(parts('unit', 'lead')).toEqual([['progress', true]]);
    expect(parts('master', 'lead')).toEqual([
      ['progress', true],
      ['plan', true],
    ]);
  });

  test('is a coordinating unit’s own part, where it has a row for it', () => {
    expect(parts('master', 'coordinator', 'Cục Báo chí')).toEqual([['contribution', true]]);
    expect(parts('master', 'coordinator', null)).toEqual([['contribution', null]]);
  });

  test('saves what was changed, and nothing that is the same, faulty or in conflict', () => {
    const draft = {
      percent: { base: null, typed: '40' },
      doneOn: { base: null, typed: '31/02/2025' },
      status: { base: null, typed: '' },
      evidence: { base: null, typed: '1/QĐ' },
      difficulties: { base: null, typed: 'Của tôi' },
    };
    const snapshot = workbook([['NhiemVu', 'A.I.1', 'difficulties', 'Của người khác']]);
    const fields = fieldsIn(formParts(snapshot, row, 'lead', draft));
    expect(valuesToSave(fields)).toEqual([
      { table: 'NhiemVu', column: 'percent', before: null, after: 40 },
      { table: 'NhiemVu', column: 'evidence', before: null, after: '1/QĐ' },
    ]);
    const states = Object.fromEntries(fields.map(({ field, state }) => [field.column, state.kind]));
    expect(states).toMatchObject({ doneOn: 'faulty', status: 'same', difficulties: 'conflict' });
  });
});
