import { COPY_KINDS, copyCells } from '../model/copyCells';
import { fillCells } from '../model/fillCells';
import { FILL_KINDS } from '../model/fillSeries';
import { moveRange } from '../model/moveRange';
import { Refusal } from '../model/refusal';
import type { Members } from './apiObject';
import { asOneOf, type Arguments } from './arguments';
import { living, readCells, type Cells } from './environment';

/** `copyFrom`: the source is a range, an address on this sheet or one with a sheet. */
export function copyFrom(cells: Cells, args: Arguments): void {
  const from = readCells(cells.env, args.at(0), cells.sheet);
  const kind = args.missing(1) ? 'All' : copyKind(args.at(1));
  copyCells(
    cells.env.model,
    from,
    { sheet: living(cells.env, cells.sheet), area: cells.area },
    {
      kind,
      skipBlanks: args.flag(2, false),
      transpose: args.flag(3, false),
    },
  );
}

function copyKind(value: unknown): (typeof COPY_KINDS)[number] {
  if (String(value).toLowerCase() === 'link') {
    throw new Refusal('NotImplemented', 'Range.copyFrom of links is not known to the stand-in.');
  }
  return asOneOf(value, COPY_KINDS);
}

function fillKind(value: unknown): (typeof FILL_KINDS)[number] {
  if (['fillweekdays', 'flashfill'].includes(String(value).toLowerCase())) {
    throw new Refusal('NotImplemented', `Range.autoFill of ${String(value)} is not known to the stand-in.`);
  }
  return asOneOf(value, FILL_KINDS);
}

/** The calls of a range that copy, move or go on with its cells. */
export const rangeCopies: NonNullable<Members<Cells>['call']> = {
  CopyFrom: copyFrom,
  MoveTo: (cells, args) => {
    const to = readCells(cells.env, args.at(0), cells.sheet);
    if (to.sheet !== cells.sheet) {
      throw new Refusal('NotImplemented', 'Range.moveTo another sheet is not known to the stand-in.');
    }
    moveRange(cells.env.model, living(cells.env, cells.sheet), cells.area, to.area);
  },
  AutoFill: (cells, args) => {
    if (args.missing(0)) {
      throw new Refusal('NotImplemented', 'Range.autoFill without a target is not known to the stand-in.');
    }
    const to = readCells(cells.env, args.at(0), cells.sheet);
    if (to.sheet !== cells.sheet) throw new Refusal('InvalidArgument', 'The ranges lie on different sheets.');
    const kind = args.missing(1) ? 'FillDefault' : fillKind(args.at(1));
    fillCells(cells.env.model, living(cells.env, cells.sheet), cells.area, to.area, kind);
  },
};
