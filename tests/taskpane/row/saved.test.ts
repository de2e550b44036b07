import fc from 'fast-check';
import { rowChanges } from '../../../src/review/row/rowChanges';
import { fieldsIn, formParts, valuesToSave, withoutSame } from '../../../src/taskpane/row/formState';
import { recognise } from '../../../src/workbook/recognise';
import { applied } from '../../checks/applied';
import { smallWorkbook } from '../../checks/checked';
import { smallPlan } from '../../checks/smallPlan';

const day = fc.constantFrom('05/03/2025', '1.2.2026', '31/02/2025', '', 'hôm qua');
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('=1+1', "'x", '12/2025', ' \n', '0'),
);

/** What a person may type into the fields of a row. */
const typed = fc.record(
  {
    status: fc.constantFrom('Hoàn thành', 'Tạm dừng', ''),
    percent: fc.constantFrom('0', '100', '7,5', '40 %', '101', 'nửa'),
    doneOn: day,
    evidence: text,
    evidenceOn: day,
    evidenceLink: text,
    difficulties: text,
    proposals: text,
    lead: fc.constantFrom('Văn phòng Bộ', 'Cục Báo chí; Cục Viễn thông', 'Các đơn vị liên quan', ''),
    deadline: fc.constantFrom('Quý II/2026', 'Thường xuyên', 'Theo tiến độ', '31/12/2025', ''),
  },
  { requiredKeys: [] },
);

describe('a form that is saved', () => {
  test('leaves what could not be saved, and nothing else, whatever was typed', () => {
    const row = { table: 'NhiemVu', key: 'A.I.2', of: null } as const;
    const before = recognise(smallWorkbook);
    fc.assert(
      fc.property(typed, (texts) => {
        const cells = before.tables.NhiemVu?.rows.find(({ key }) => key === row.key)?.cells ?? {};
        const entries = Object.entries(texts).map(
          ([column, typedText]) =>
            [column, { base: cells[column]?.value ?? null, typed: typedText }] as const,
        );
        const draft = Object.fromEntries(entries);
        const fields = fieldsIn(formParts(before, row, 'lead', draft));
        const faulty = fields.filter(({ state }) => state.kind === 'faulty').map(({ field }) => field.column);
        const edit = { row, values: valuesToSave(fields) };
        const changes = rowChanges({ edit, snapshot: before, asOf: '2025-03-10', original: smallPlan });
        const after = recognise(applied(smallWorkbook, changes));
        const left = withoutSame(draft, fieldsIn(formParts(after, row, 'lead', draft)));
        expect(Object.keys(left).sort()).toEqual(faulty.sort());
      }),
      { numRuns: 60 },
    );
  });
});
