import { isWholeColumns, isWholeRows, rowCount } from '../model/area';
import { mayDeleteRows } from '../model/filtered';
import { refuseProtected } from '../model/protection';
import { moveCells } from '../model/shiftCells';
import { shiftSideways } from '../model/shiftSideways';
import type { ApiObject } from './apiObject';
import { asOneOf, type Arguments } from './arguments';
import { living, type Cells } from './environment';

/** `Range.insert`: cells move down or to the right. */
export function insertRange(cells: Cells, args: Arguments): ApiObject {
  const { env, sheet, area } = cells;
  const down = asOneOf(args.at(0), ['Down', 'Right'] as const) === 'Down';
  refuseProtected(living(env, sheet));
  if (!down) {
    shiftSideways(env.model, sheet, area, 'right');
    shifted({ env, sheet, area }, 'columnsInserted');
    return env.make.range(sheet, area);
  }
  moveCells(env.model, sheet, area, rowCount(area));
  const how = isWholeRows(area) ? 'rowsInserted' : 'edited';
  env.model.changed({ kind: 'cells', sheet: sheet.name, area, source: 'program', how });
  return env.make.range(sheet, area);
}

/** `Range.delete`: cells below move up, or those on the right to the left. */
export function deleteRange(cells: Cells, args: Arguments): void {
  const { env, sheet, area } = cells;
  const up = asOneOf(args.at(0), ['Up', 'Left'] as const) === 'Up';
  refuseProtected(living(env, sheet));
  if (!up) {
    shiftSideways(env.model, sheet, area, 'left');
    shifted({ env, sheet, area }, 'columnsDeleted');
    return;
  }
  if (!mayDeleteRows(env.model, sheet, area)) return;
  const below = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
  moveCells(env.model, sheet, below, -rowCount(area));
  const how = isWholeRows(area) ? 'rowsDeleted' : 'edited';
  env.model.changed({ kind: 'cells', sheet: sheet.name, area, source: 'program', how });
}

function shifted({ env, sheet, area }: Cells, columns: 'columnsInserted' | 'columnsDeleted'): void {
  const how = isWholeColumns(area) ? columns : 'edited';
  env.model.changed({ kind: 'cells', sheet: sheet.name, area, source: 'program', how });
}
