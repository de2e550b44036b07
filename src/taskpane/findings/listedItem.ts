import type { Severity } from '../../checks/finding';
import { once } from '../../checks/once';
import { perText } from '../../checks/perText';
import type { WorkItem } from '../../review/worklist/worklist';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Say } from '../language/LanguageContext';
import { foldForSearch } from './filter';
import { textOfItem } from './textOfItem';

/** An item of the work list with what it is filtered by. */
export interface ListedItem {
  readonly item: WorkItem;
  readonly code: string;
  readonly severity: Severity;
  /** The sheet of its row; null for the workbook as a whole. */
  readonly sheet: string | null;
  /** The lead units of its row, or the coordinating unit whose row it is; empty where there are none. */
  readonly units: readonly string[];
  /** Everything that is shown of it, folded: made when it is first asked for, and kept. */
  haystack(): string;
}

/** The items as they are listed. Says nothing yet: that takes longest, see `warmUp`. */
export function listItems(
  items: readonly WorkItem[],
  snapshot: WorkbookSnapshot,
  say: Say,
): readonly ListedItem[] {
  const unitsFor = unitFinder(snapshot);
  const sheets: Readonly<Record<string, { readonly sheet: string } | undefined>> = snapshot.tables;
  return items.map((item): ListedItem => {
    const about = item.kind === 'standing' ? item.finding : item.recorded;
    const { code, severity, table, key } = about;
    const of = item.kind === 'standing' ? item.finding.of : undefined;
    const units = of === undefined ? unitsFor(table, key) : [of];
    const sheet = item.kind === 'standing' ? item.finding.sheet : (sheets[table ?? '']?.sheet ?? null);
    const haystack = once(() => foldForSearch([...Object.values(textOfItem(item, say)), ...units].join(' ')));
    return { item, code, severity, sheet, units, haystack };
  });
}

/** Makes what each item is searched by, one at a time, so that something else can be done between two. */
export function* warmUp(items: readonly ListedItem[]): Generator<void> {
  for (const item of items) {
    item.haystack();
    yield;
  }
}

/** Finds the lead units of a row. */
function unitFinder(
  snapshot: WorkbookSnapshot,
): (table: string | null, key: string | null) => readonly string[] {
  const byKey = new Map<string, string>();
  for (const table of [snapshot.tables.NhiemVu, snapshot.tables.ChiTieu]) {
    for (const row of table?.rows ?? []) {
      byKey.set(`${table?.name ?? ''} ${row.key}`, row.cells.leadUnits?.text ?? '');
    }
  }
  const split = perText((names: string): readonly string[] =>
    names
      .split(';')
      .map((name) => name.trim())
      .filter(Boolean),
  );
  return (table, key) => split(byKey.get(`${table ?? ''} ${key ?? ''}`) ?? '');
}
