import { isWholeRows, rowCount } from '../model/area';
import { mayDeleteRows } from '../model/filtered';
import { refuseProtected } from '../model/protection';
import { Refusal } from '../model/refusal';
import { moveCells } from '../model/shiftCells';
import type { ApiObject } from './apiObject';
import { asOneOf, type Arguments } from './arguments';
import { living, type Cells } from './environment';

/** `Range.insert`: cells move down; moving them to the right is not known to the stand-in. */
export function insertRange(cells: Cells, args: Arguments): ApiObject {
  const { env, sheet, area } = cells;
  if (asOneOf(args.at(0), ['Down', 'Right'] as const) === 'Right') {
    throw new Refusal('NotImplemented', 'Range.insert to the right is not known to the stand-in.');
  }
  refuseProtected(living(env, sheet));
  moveCells(env.model, sheet, area, rowCount(area));
  const how = isWholeRows(area) ? 'rowsInserted' : 'edited';
  env.model.changed({ kind: 'cells', sheet: sheet.name, area, source: 'program', how });
  return env.make.range(sheet, area);
}

/** `Range.delete`: cells below move up. */
export function deleteRange(cells: Cells, args: Arguments): void {
  const { env, sheet, area } = cells;
  if (asOneOf(args.at(0), ['Up', 'Left'] as const) === 'Left') {
    throw new Refusal('NotImplemented', 'Range.delete to the left is not known to the stand-in.');
  }
  refuseProtected(living(env, sheet));
  if (!mayDeleteRows(env.model, sheet, area)) return;
  const below = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
  moveCells(env.model, sheet, below, -rowCount(area));
  const how = isWholeRows(area) ? 'rowsDeleted' : 'edited';
  env.model.changed({ kind: 'cells', sheet: sheet.name, area, source: 'program', how });
}
