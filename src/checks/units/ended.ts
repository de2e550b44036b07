import type { UnitPart, UnitRecord } from '../../plan/unit/unit';
import type { SnapshotRow, TablePlace } from '../../workbook/snapshot';
import { rawText } from '../cellContent';
import type { Check, CheckContext } from '../check';
import type { CoordinationRow } from '../coordinationRow';
import { perObject } from '../perObject';
import { placeOf } from '../place';
import { othersColumn, type PlanRow } from '../planRow';
import { soleSuccessor, successorFix } from './successorFix';

/** What is known of the successors: nothing, one of the same name, some for sure, some perhaps. */
function wordingOf({ name, successors }: UnitRecord): '' | '.same-name' | '.successor' | '.perhaps' {
  if (successors.length === 0) return '';
  if (successors.some(({ certainty }) => certainty === 'low')) return '.perhaps';
  return successors.every((successor) => successor.name === name) ? '.same-name' : '.successor';
}

/** The known units that the texts of a row name, with the column of each. */
const namedUnits = perObject((planRow: PlanRow): readonly { column: string; unit: string }[] => {
  const { table, row, lead, others } = planRow;
  if (row.key === '') return [];
  const named = (column: string, parts: readonly UnitPart[]) =>
    parts.flatMap(({ unit }) => (unit === null ? [] : [{ column, unit }]));
  return [...named('lead', lead), ...named(othersColumn(table), others)];
});

/** The known units that a row of `PhoiHop` names. */
const coordinating = perObject(({ row, unit }: CoordinationRow): readonly string[] =>
  row.key === '' ? [] : unit.flatMap((part) => part.unit ?? []),
);

/** A unit that is named, and where. */
interface Naming {
  readonly unit: string;
  readonly table: TablePlace;
  readonly row: SnapshotRow;
  readonly column: string;
}

/** Every naming, those of the plan's own texts first. */
function* namings({ rows, coordination, units }: CheckContext): Generator<Naming> {
  for (const planRow of rows) {
    const { table, row } = planRow;
    for (const { column, unit } of namedUnits(planRow)) yield { unit, table, row, column };
    if (row.key === '' || planRow.leadUnits !== '') continue;
    // Where the text names none, a person entered who leads.
    for (const { unit } of units(rawText(row.cells.leadUnits))) {
      if (unit !== null) yield { unit, table, row, column: 'leadUnits' };
    }
  }
  for (const each of coordination) {
    const { table, row } = each;
    for (const unit of coordinating(each)) yield { unit, table, row, column: 'unit' };
  }
}

export const endedUnit: Check = {
  code: 'unit.ended',
  severity: 'info',
  promise: 'Every unit that is named still exists on the as-of day.',
  run: (context) => {
    const { registry, asOf } = context;
    const first = new Map<string, { record: UnitRecord; naming: Naming; rows: Set<string> }>();
    for (const naming of namings(context)) {
      const record = registry.byId(naming.unit);
      if (!record || record.validTo === null || record.validTo >= asOf) continue;
      const known = first.get(record.id) ?? { record, naming, rows: new Set() };
      first.set(record.id, known);
      // A contribution belongs to its task: both are one row that names the unit.
      const table = naming.table.name === 'PhoiHop' ? 'NhiemVu' : naming.table.name;
      known.rows.add(`${table} ${naming.row.key}`);
    }
    return [...first.values()].map(({ record, naming: { table, row, column }, rows }) => {
      const successors = record.successors.map((successor) => successor.name).join('; ');
      const sole = soleSuccessor(record, asOf);
      return {
        ...placeOf(table, row, column),
        found: record.name,
        expected: successors === '' ? null : { code: 'check.as-text', params: { text: successors } },
        message: {
          code: `check.unit.ended${wordingOf(record)}`,
          params: { name: record.name, day: record.validTo ?? '', successors, count: rows.size },
        },
        fix: sole && successorFix(record, sole, context),
      };
    });
  },
};
