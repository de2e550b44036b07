import { sortCells, type SortField } from '../model/sortCells';
import { Refusal } from '../model/refusal';
import { define } from './apiObject';
import { asNumber, asOneOf, asRecord, type Arguments } from './arguments';
import { asColor } from './color';
import { living, type Cells } from './environment';

/** Reads `Excel.SortField[]`. */
export function readFields(value: unknown): SortField[] {
  if (!Array.isArray(value)) throw new Refusal('InvalidArgument', 'The fields of an order are a list.');
  return value.map((each: unknown) => {
    const given = asRecord(each);
    const on = asOneOf(given['sortOn'] ?? 'Value', ['Value', 'CellColor', 'FontColor', 'Icon'] as const);
    if (
      on === 'Icon' ||
      (given['subField'] ?? null) !== null ||
      (given['dataOption'] ?? 'Normal') !== 'Normal'
    ) {
      throw new Refusal('NotImplemented', 'This SortField is not known to the stand-in.');
    }
    return {
      key: asNumber(given['key']),
      ascending: given['ascending'] !== false,
      on,
      ...(on === 'Value' ? {} : { color: asColor(given['color']) }),
    };
  });
}

function apply({ env, sheet, area }: Cells, args: Arguments): void {
  const fields = readFields(args.at(0));
  const hasHeaders = args.flag(2, false);
  const orientation = asOneOf(args.at(3) ?? 'Rows', ['Rows', 'Columns'] as const);
  const [top, left] =
    orientation === 'Rows'
      ? [area.top + (hasHeaders ? 1 : 0), area.left]
      : [area.top, area.left + (hasHeaders ? 1 : 0)];
  if (top > area.bottom || left > area.right) return;
  sortCells(env.model, living(env, sheet), { ...area, top, left }, fields, {
    matchCase: args.flag(1, false),
    orientation,
  });
}

/** `Excel.RangeSort`. */
export const rangeSort = define<Cells>({ type: 'RangeSort', call: { Apply: apply } });
