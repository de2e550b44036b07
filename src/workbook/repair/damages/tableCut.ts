import { rangeName } from '../../a1';
import { missingOf } from '../../recognise/heading';
import { foldedHeading } from '../../recognise/heading';
import { tableDefinition } from '../../tables';
import type { TableName } from '../../tableDefinition';
import type { DamageKind, Seen, TablePart } from '../seen';

/** A key of the plan; codes of units, findings and lines of `HopNhat` are any one word. */
const PLAN_KEY = /^[\p{L}\d]+(?:\.[\p{L}\d]+)+$/u;
const ONE_WORD = /^\S{1,40}$/;

/**
 * A table that was made smaller: rows with a key of their own right below it, columns with a heading of
 * ours right beside it. It takes them back; no cell moves.
 */
export const tableCut: DamageKind = {
  code: 'table-cut',
  promise: 'The rows and columns of a table of ours lie within it.',
  find: ({ tables }) =>
    tables.flatMap((table) => {
      const { name, shape } = table;
      const rows = shape.totalsRow ? 0 : rowsBelow(table);
      const columns = shape.headerRow ? columnsBeside(table) : 0;
      if (rows === 0 && columns === 0) return [];
      const { range, sheet } = shape;
      const to = { ...range, bottom: range.bottom + rows, right: range.right + columns };
      return [
        {
          code: 'table-cut',
          kind: 'broken',
          message: {
            code: `repair.table-cut.${rows === 0 ? 'columns' : columns === 0 ? 'rows' : 'both'}`,
            params: { table: name, sheet, rows, columns, range: rangeName(to) },
          },
          place: { sheet, cell: rangeName({ ...to, right: to.left, top: to.bottom }) },
          mend: [{ do: 'resize-table', sheet, table: shape.name, from: range, to }],
        },
      ];
    }),
};

function rowsBelow({ name, snapshot, own }: TablePart): number {
  const known = new Set(snapshot.rows.filter(({ row }) => row <= lastRow(snapshot)).map(({ key }) => key));
  const end = own.keysBelow.findIndex((value) => {
    return typeof value !== 'string' || !isKeyOf(name, value) || (name !== 'PhoiHop' && known.has(value));
  });
  return end < 0 ? own.keysBelow.length : end;
}

function lastRow({ rows }: TablePart['snapshot']): number {
  return rows.at(-1)?.row ?? 0;
}

function isKeyOf(table: TableName, value: string): boolean {
  return (table === 'NhiemVu' || table === 'ChiTieu' || table === 'PhoiHop' ? PLAN_KEY : ONE_WORD).test(
    value.trim(),
  );
}

/** How many headings beside the table go up to the last one that the table misses. */
function columnsBeside({ name, shape, own }: TablePart): number {
  const definition = tableDefinition(name);
  const there = new Map(
    definition.columns
      .filter(({ heading }) => shape.headings.some((each) => foldedHeading(each) === foldedHeading(heading)))
      .map(({ id }) => [id, true]),
  );
  const missing = new Set(missingOf(definition, there).map(({ heading }) => foldedHeading(heading)));
  return own.headingsRight.reduce(
    (last, heading, index) => (missing.has(foldedHeading(heading)) ? index + 1 : last),
    0,
  );
}

/** The sheets whose table has to be made larger before its rules can be judged. */
export function cutSheets(seen: Seen): ReadonlySet<string> {
  return new Set(tableCut.find(seen).flatMap(({ place }) => place?.sheet ?? []));
}
