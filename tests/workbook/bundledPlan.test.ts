import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPlan } from '../../src/plan/bundled/bundledPlan';
import { documentOf } from '../../src/workbook/documentOf';
import { planOf } from '../../src/workbook/planOf';
import { recognise } from '../../src/workbook/recognise';
import { bundledBlueprint } from './bundledWorkbook';
import { readBack } from './readBack';

const AS_OF = '2026-11-23';
const snapshot = recognise(readBack(documentOf(bundledBlueprint(AS_OF))));

/** What the product makes of each row, as a person reads it. */
function computedRows(): string {
  const rows = (['ChiTieu', 'NhiemVu'] as const).flatMap((table) =>
    (snapshot.tables[table]?.rows ?? []).map(({ key, cells }) =>
      ['deadline', 'deadlineKind', 'lastDay', 'leadUnits', 'warning', 'standing']
        .map((column) => (cells[column]?.text ?? '').replaceAll('\n', ' '))
        .reduce((line, text) => `${line} | ${text}`, key),
    ),
  );
  const coordination = (snapshot.tables.PhoiHop?.rows ?? []).map(({ key, of = '' }) => `${key} + ${of}`);
  return `${[...rows, '', ...coordination].join('\n')}\n`;
}

describe('the workbook of the bundled plan', () => {
  test('holds the plan, whole', () => {
    expect(planOf(snapshot)).toEqual(bundledPlan);
  });

  test('has a row for each of the 51 tasks and 10 indicators', () => {
    expect(snapshot.tables.NhiemVu?.rows).toHaveLength(51);
    expect(snapshot.tables.ChiTieu?.rows).toHaveLength(10);
  });

  test('reads every row as the golden file says', () => {
    const golden = join(__dirname, 'golden', 'bundled-rows.txt');
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, computedRows());
    expect(computedRows()).toBe(readFileSync(golden, 'utf8'));
  });
});
