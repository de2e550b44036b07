import { cellName } from '../../../../workbook/a1';
import type { CellContent, SheetContents } from '../edits';
import { attribute } from '../locate';
import type { Splice } from '../splices';
import { startTag } from '../startTag';
import { cellInner, cellType } from './cellText';
import { type LocatedCell, type LocatedRow, type SheetLayout } from './layout';

/** The format's index for a cell that the file does not have; undefined for none. */
export type StyleOfNew = (row: number, column: number) => string | undefined;

/** Attributes that describe a value that is gone. */
const NO_METADATA = { cm: undefined, vm: undefined };

/** The changes of a sheet's text that put the contents in their cells. */
export function patchRows(
  text: string,
  layout: SheetLayout,
  contents: SheetContents,
  styleOfNew: StyleOfNew,
): readonly Splice[] {
  const splices: Splice[] = [];
  const missing: { row: number; xml: string }[] = [];
  for (const [row, cells] of [...contents].sort(([a], [b]) => a - b)) {
    const twins = layout.watched.get(row);
    if (twins) {
      splices.push(...patchRow(text, twins, cells, styleOfNew));
      continue;
    }
    const prefix = layout.data.prefix;
    const xml = newCells(row, [...cells], prefix, styleOfNew);
    if (xml !== '') missing.push({ row, xml: `<${prefix}row r="${row + 1}">${xml}</${prefix}row>` });
  }
  splices.push(...placeRows(text, layout, missing));
  return splices;
}

function patchRow(
  text: string,
  twins: readonly LocatedRow[],
  contents: ReadonlyMap<number, CellContent>,
  styleOfNew: StyleOfNew,
): Splice[] {
  const [row] = twins;
  if (!row) return [];
  const splices: Splice[] = [];
  const absent = new Map(contents);
  for (const cell of twins.flatMap(({ cells }) => cells)) {
    const content = contents.get(cell.column);
    if (!content) continue;
    // A second element for the same cell goes: its place has one value now.
    const written = absent.delete(cell.column) ? cellXml(text, cell, content) : '';
    splices.push({ start: cell.tag.start, end: cell.end, text: written });
  }
  const added = [...absent].filter(([, content]) => content.kind === 'value').sort(([a], [b]) => a - b);
  if (added.length === 0) return splices;
  const write = (cells: typeof added): string => newCells(row.row, cells, row.tag.prefix, styleOfNew);
  const spans = widened(
    attribute(row.tag, 'spans'),
    added.map(([column]) => column),
  );
  if (row.tag.selfClosing) {
    const open = startTag(text, row.tag, spans, false);
    const whole = `${open}${write(added)}</${row.tag.prefix}row>`;
    return [...splices, { start: row.tag.start, end: row.end, text: whole }];
  }
  if (spans.spans !== undefined && spans.spans !== attribute(row.tag, 'spans')) {
    splices.push({ start: row.tag.start, end: row.tag.end, text: startTag(text, row.tag, spans) });
  }
  for (const entry of added) {
    const next = row.cells.find(({ column }) => column > entry[0]);
    const at = next ? next.tag.start : row.innerEnd;
    splices.push({ start: at, end: at, text: write([entry]) });
  }
  return splices;
}

function cellXml(text: string, cell: LocatedCell, content: CellContent): string {
  if (content.kind === 'gone') return '';
  const name = cellName(cell.row, cell.column);
  const { prefix } = cell.tag;
  const inner = cellInner(content, prefix, name);
  const changes = { t: cellType(content), ...NO_METADATA };
  if (inner === '') return startTag(text, cell.tag, changes, true);
  return `${startTag(text, cell.tag, changes, false)}${inner}</${prefix}c>`;
}

function newCells(
  row: number,
  cells: readonly (readonly [number, CellContent])[],
  prefix: string,
  styleOfNew: StyleOfNew,
): string {
  return [...cells]
    .sort(([a], [b]) => a - b)
    .map(([column, content]) => {
      if (content.kind === 'gone') return '';
      const name = cellName(row, column);
      const style = styleOfNew(row, column);
      const inner = cellInner(content, prefix, name);
      if (inner === '' && style === undefined) return '';
      const type = cellType(content);
      const open =
        `<${prefix}c r="${name}"` +
        (style === undefined ? '' : ` s="${style}"`) +
        (type === undefined ? '' : ` t="${type}"`);
      return inner === '' ? `${open}/>` : `${open}>${inner}</${prefix}c>`;
    })
    .join('');
}

/** The row's own hint of its width, made wide enough; without a hint there stays none. */
function widened(spans: string | undefined, columns: readonly number[]): { spans?: string } {
  const bounds = (spans ?? '').split(/[\s:]+/).map(Number);
  if (spans === undefined || bounds.some((bound) => !Number.isInteger(bound) || bound < 1)) return {};
  const all = columns.map((column) => column + 1);
  if (all.every((column) => column >= Math.min(...bounds) && column <= Math.max(...bounds))) return { spans };
  return { spans: `${Math.min(...bounds, ...all)}:${Math.max(...bounds, ...all)}` };
}

/** Puts new rows before the first row that lies below them, in order. */
function placeRows(
  text: string,
  { data, dataInnerEnd, rows }: SheetLayout,
  missing: readonly { row: number; xml: string }[],
): Splice[] {
  if (missing.length === 0) return [];
  if (data.selfClosing) {
    const whole = missing.map(({ xml }) => xml).join('');
    const open = startTag(text, data, {}, false);
    return [{ start: data.start, end: data.end, text: `${open}${whole}</${data.prefix}sheetData>` }];
  }
  const splices: Splice[] = [];
  let next = 0;
  for (const { row, xml } of missing) {
    while (next < rows.length && (rows[next]?.row ?? 0) < row) next += 1;
    const at = rows[next]?.tag.start ?? dataInnerEnd;
    splices.push({ start: at, end: at, text: xml });
  }
  return splices;
}
