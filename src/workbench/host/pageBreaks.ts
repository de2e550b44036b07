import { COLUMNS, ROWS } from '../model/area';
import { Refusal } from '../model/refusal';
import { define, type ApiObject } from './apiObject';
import { living, readCells } from './environment';
import type { SheetState } from './worksheet';

type Axis = 'rows' | 'columns';

interface BreakState extends SheetState {
  readonly axis: Axis;
  readonly line: number;
}

function lines({ env, sheet }: SheetState, axis: Axis): number[] {
  return living(env, sheet).pageBreaks?.[axis] ?? [];
}

function keep(state: SheetState, axis: Axis, next: readonly number[]): void {
  const { env, sheet } = state;
  const breaks = { rows: lines(state, 'rows'), columns: lines(state, 'columns') };
  const kept = { ...breaks, [axis]: [...new Set(next)].sort((a, b) => a - b) };
  if (kept.rows.length === 0 && kept.columns.length === 0) delete sheet.pageBreaks;
  else sheet.pageBreaks = kept;
  env.model.changed({ kind: 'structure', what: 'layout', sheet: sheet.name });
}

/** `Excel.PageBreak`: before a row or a column. */
const pageBreak = define<BreakState>({
  type: 'PageBreak',
  read: {
    RowIndex: ({ axis, line }) => (axis === 'rows' ? line : 0),
    ColumnIndex: ({ axis, line }) => (axis === 'columns' ? line : 0),
  },
  call: {
    Delete: (state) =>
      keep(
        state,
        state.axis,
        lines(state, state.axis).filter((line) => line !== state.line),
      ),
    GetCellAfterBreak: ({ env, sheet, axis, line }) => {
      const [top, left] = axis === 'rows' ? [line, 0] : [0, line];
      return env.make.range(sheet, { top, left, bottom: top, right: left });
    },
  },
});

function collection(axis: Axis): (state: SheetState) => ApiObject {
  const one = (state: SheetState, line: number): ApiObject => pageBreak({ ...state, axis, line });
  return define<SheetState>({
    type: 'PageBreakCollection',
    items: (state) => lines(state, axis).map((line) => one(state, line)),
    item: (state, key) => one(state, lines(state, axis)[Number(key)] ?? missing()),
    call: {
      GetCount: (state) => lines(state, axis).length,
      Add: (state, args) => {
        const { area } = readCells(state.env, args.at(0), state.sheet);
        const line = axis === 'rows' ? area.top : area.left;
        if (line <= 0 || line >= (axis === 'rows' ? ROWS : COLUMNS)) {
          throw new Refusal('InvalidArgument', 'A break stands before a row or column other than the first.');
        }
        keep(state, axis, [...lines(state, axis), line]);
        return one(state, line);
      },
      RemovePageBreaks: (state) => keep(state, axis, []),
    },
  });
}

function missing(): never {
  throw new Refusal('ItemNotFound', 'There is no such break.');
}

/** `Excel.PageBreakCollection`s of a sheet. */
export const horizontalBreaks = collection('rows');
export const verticalBreaks = collection('columns');
