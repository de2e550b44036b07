import { cellName } from '../../workbook/a1';
import type { HeldFormula } from '../../workbook/unload/wholeReading';
import type { AskedSheet } from './readWhole';

/** Cells that may share one validation. */
interface Area {
  readonly sheet: Excel.Worksheet;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** So often areas are halved: enough for a million rows and a hundred columns. */
const MOST_ROUNDS = 27;

/** So many areas are asked for in one sync at most. */
const MOST_AREAS = 2_000;

/** What Excel says of a range whose cells differ, or of which some have no rule. */
const MIXED = new Set(['MixedCriteria', 'Inconsistent']);

/**
 * The formulas of the drop-downs and limits of sheets. Excel tells the rule of a range only where all its
 * cells share it, so that ranges are halved until they do. Syncs: 1, and 1 for each time that an area has to
 * be halved, 27 at most; sheets where that does not do are named in `unread`.
 */
export async function readValidations(
  context: Excel.RequestContext,
  sheets: readonly AskedSheet[],
): Promise<{ readonly validations: readonly HeldFormula[]; readonly unread: ReadonlySet<string> }> {
  const validations: HeldFormula[] = [];
  let areas: readonly Area[] = sheets.map(({ sheet, used }) => ({
    sheet,
    top: used.rowIndex,
    left: used.columnIndex,
    rows: used.rowCount,
    columns: used.columnCount,
  }));
  for (let round = 0; round < MOST_ROUNDS && areas.length > 0 && areas.length <= MOST_AREAS; round += 1) {
    const asked = areas.map((area) => ({ area, validation: ask(area) }));
    await context.sync();
    validations.push(...asked.flatMap(({ area, validation }) => formulasOf(area, validation)));
    areas = asked.flatMap(({ area, validation }) => (MIXED.has(validation.type) ? halvesOf(area) : []));
  }
  return { validations, unread: new Set(areas.map(({ sheet }) => sheet.name)) };
}

function ask({ sheet, top, left, rows, columns }: Area): Excel.DataValidation {
  const { dataValidation } = sheet.getRangeByIndexes(top, left, rows, columns);
  dataValidation.load('type,rule');
  return dataValidation;
}

function halvesOf(area: Area): readonly Area[] {
  const { top, left, rows, columns } = area;
  if (rows === 1 && columns === 1) return [];
  if (columns > 1 && (columns >= rows || rows === 1)) {
    const first = Math.ceil(columns / 2);
    return [
      { ...area, columns: first },
      { ...area, left: left + first, columns: columns - first },
    ];
  }
  const first = Math.ceil(rows / 2);
  return [
    { ...area, rows: first },
    { ...area, top: top + first, rows: rows - first },
  ];
}

/** Every formula that the rule holds, whatever its kind. */
function formulasOf(
  { sheet, top, left }: Area,
  { type, rule }: Excel.DataValidation,
): readonly HeldFormula[] {
  if (type === 'None' || MIXED.has(type)) return [];
  const parts: readonly unknown[] = Object.values(rule).flatMap((part: unknown) =>
    typeof part === 'object' && part !== null ? Object.values(part) : [],
  );
  return parts
    .filter((part): part is string => typeof part === 'string' && part.startsWith('='))
    .map((formula) => ({ place: `${sheet.name}!${cellName(top, left)}`, sheet: sheet.name, formula }));
}
