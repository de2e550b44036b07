import type { Plan } from '../../plan/plan';
import { cellText } from '../recognise/cellText';
import type { ColumnDefinition, TableName } from '../tableDefinition';
import { tableDefinition } from '../tables';
import { listWords } from '../words';
import type { Seen, TablePart } from './seen';

/** How well the cells of a column say that it is the one: `same` by the plan's own texts, `fits` by kind. */
export type Content = 'same' | 'fits' | 'empty' | 'other';

/** Above it the texts are the plan's, below `OTHER` they are surely not. */
const SAME = 0.8;
const OTHER = 0.3;
/** Fewer texts prove nothing. */
const LEAST_TEXTS = 3;

/** What the cells at a place of a table say of being the column. */
export function contentAt(seen: Seen, table: TablePart, id: string, place: number): Content {
  const column = tableDefinition(table.name).columns.find((each) => each.id === id);
  if (!column) return 'other';
  const cells = textsAt(seen, table, column, place);
  const filled = cells.filter(({ text }) => text !== '');
  if (filled.length === 0) return 'empty';
  const written = seen.original && textsOf(seen.original, table.name, id);
  if (written) {
    const known = filled.filter(({ key }) => (written.get(key) ?? '') !== '');
    const same = known.filter(({ key, text }) => written.get(key) === text).length / known.length;
    if (known.length >= LEAST_TEXTS && same >= SAME) return 'same';
    if (known.length >= LEAST_TEXTS && same < OTHER) return 'other';
  }
  return filled.filter(({ text }) => isOfKind(column, text)).length >= SAME * filled.length
    ? 'fits'
    : 'other';
}

interface KeyedText {
  readonly key: string;
  readonly text: string;
}

function textsAt(
  { reading }: Seen,
  { raw, snapshot }: TablePart,
  column: ColumnDefinition,
  place: number,
): readonly KeyedText[] {
  const key = snapshot.columns['key'];
  return raw.rows.map((cells) => ({
    key: key === undefined ? '' : String(cells[key - raw.left]?.value ?? '').trim(),
    text: cellText(cells[place] ?? { value: null }, column, reading.date1904).trim(),
  }));
}

/** The texts of a column of the plan by key; null for a column that the plan does not have. */
function textsOf(plan: Plan, table: TableName, id: string): ReadonlyMap<string, string> | null {
  const rows: readonly { readonly key: string }[] =
    table === 'NhiemVu' ? plan.tasks : table === 'ChiTieu' ? plan.indicators : [];
  if (!rows.some((row) => id in row)) return null;
  return new Map(rows.map((row) => [row.key, String((row as Record<string, unknown>)[id] ?? '').trim()]));
}

function isOfKind({ kind, list }: ColumnDefinition, text: string): boolean {
  if (kind === 'date') return /^\d{4}-\d\d-\d\d$/.test(text);
  if (kind === 'percent' || kind === 'number') return /^\d+(?:\.\d+)?$/.test(text);
  if (list !== undefined && list !== 'unit') return listWords[list].includes(text);
  return true;
}
