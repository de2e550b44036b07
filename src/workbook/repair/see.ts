import { withSheetNames } from '../blueprint/freeSheetNames';
import type { WorkbookReading } from '../reading';
import { findTables } from '../recognise/findTables';
import type { WorkbookSnapshot } from '../snapshot';
import type { RepairSource } from './expected';
import { expectedBlueprint, originalOf } from './expected';
import type { Seen, SheetPart, TablePart } from './seen';
import type { WorkbookShape } from './shape';
import { presentNames, sheetParts } from './sheetParts';

/** Puts together what a target told of the workbook and what it should be. */
export function see(
  reading: WorkbookReading,
  snapshot: WorkbookSnapshot,
  shape: WorkbookShape,
  source: RepairSource,
): Seen {
  const original = originalOf(snapshot, source.reading);
  const light = expectedBlueprint(snapshot, source, original, { rows: false });
  const parts = sheetParts(light, shape);
  const names = presentNames(parts, shape);
  const expected = withSheetNames(light, names);
  const sheets = light.sheets.flatMap(({ name }, index): SheetPart[] => {
    const own = expected.sheets[index];
    return own ? [{ name, expected: own, actual: parts.get(name) ?? null }] : [];
  });
  let rebuilt: Seen['expected'] | null = null;
  return {
    snapshot,
    reading,
    shape,
    expected,
    sheets,
    tables: tableParts(reading, snapshot, shape),
    original,
    rebuilt: () =>
      (rebuilt ??= withSheetNames(expectedBlueprint(snapshot, source, original, { rows: true }), names)),
  };
}

function tableParts(
  reading: WorkbookReading,
  snapshot: WorkbookSnapshot,
  shape: WorkbookShape,
): readonly TablePart[] {
  return [...findTables(reading.tables)].flatMap(([name, raw]) => {
    const own = shape.own[name];
    const found = snapshot.tables[name];
    const table = shape.tables.find((each) => each.name === own?.name);
    return own && found && table ? [{ name, snapshot: found, raw, shape: table, own }] : [];
  });
}
