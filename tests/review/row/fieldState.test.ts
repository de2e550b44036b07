import { fieldState, type DraftEntry } from '../../../src/review/row/fieldState';
import type { RowField } from '../../../src/review/row/rowField';
import type { CellValue } from '../../../src/workbook/document';

const field: RowField = { column: 'doneOn', heading: 'Ngày hoàn thành', kind: 'day', part: 'progress' };
const FIFTH = 46_178;

/** How a field stands whose cell holds a value, after something was typed over another. */
const stands = (title: string, now: CellValue, entry: DraftEntry | undefined, kind: string) =>
  test(title, () => {
    const text = typeof now === 'number' ? '2026-06-05' : String(now ?? '');
    const cell = { value: now, text, format: 'dd/mm/yyyy', computed: false, cell: 'Q2' };
    expect(fieldState(field, cell, entry, false).kind).toBe(kind);
  });

describe('a field against its cell', () => {
  stands('is the same where nothing was typed', FIFTH, undefined, 'same');
  stands(
    'is the same where the value was typed in another form',
    FIFTH,
    { base: FIFTH, typed: '5.6.2026' },
    'same',
  );
  stands('is changed by another value', FIFTH, { base: FIFTH, typed: '6/6/2026' }, 'changed');
  stands('is changed by being emptied', FIFTH, { base: FIFTH, typed: '' }, 'changed');
  stands('is faulty where what was typed is no value', FIFTH, { base: FIFTH, typed: '6/6' }, 'faulty');
  stands(
    'is in conflict where the sheet changed meanwhile',
    FIFTH,
    { base: null, typed: '6/6/2026' },
    'conflict',
  );
  stands(
    'is in conflict where what was typed is no value and the sheet changed',
    FIFTH,
    { base: null, typed: '6/6' },
    'conflict',
  );
  stands('is the same once the sheet says what was typed', FIFTH, { base: null, typed: '5/6/2026' }, 'same');
  stands('takes an empty text for an empty cell', '', { base: null, typed: ' ' }, 'same');
});
