import type { CellValue } from '../../../workbook/document';
import { columnName, quoteSheet, type Area } from '../../model/area';
import type { Argument, Surroundings } from '../argument';
import { compare, isError, toBoolean, toNumber, toText } from '../coerce';
import { Fault } from '../formulaError';
import { scalar, sizeOf, type Operand } from '../operand';
import { textMatcher } from './criterion';
import { wholeFunction, type FunctionTable } from './definition';

function asked(arg: Argument | undefined, absent: number): number {
  return arg === undefined || arg.missing ? absent : Math.trunc(toNumber(arg.sound()));
}

/** Place of a value in a line, from 0: exact (0), the last not above (1), the last not below (-1). */
function placeIn(line: readonly CellValue[], wanted: CellValue, how: number): number {
  if (isError(wanted)) throw new Fault(wanted.error as '#N/A');
  if (how === 0) return line.findIndex(textMatcher(wanted ?? 0));
  let found = -1;
  for (const [at, value] of line.entries()) {
    if (value === null || isError(value) || typeof value !== typeof (wanted ?? 0)) continue;
    const order = compare(value, wanted) * Math.sign(how);
    if (order > 0) break;
    found = at;
  }
  return found;
}

function found(place: number): number {
  if (place < 0) throw new Fault('#N/A');
  return place;
}

function line(arg: Argument | undefined): readonly CellValue[] {
  const rows = arg?.rows() ?? [];
  if (rows.length > 1 && (rows[0]?.length ?? 0) > 1) throw new Fault('#N/A');
  return rows.flat();
}

/** A part of an operand; row or column 0 is all of them. Stays a place where the operand is one. */
function part(operand: Operand, row: number, column: number): Operand {
  const size = sizeOf(operand);
  if (row < 0 || column < 0) throw new Fault('#VALUE!');
  if (row > size.rows || column > size.columns) throw new Fault('#REF!');
  if (operand.kind === 'scalar') return operand;
  if (operand.kind === 'reference') {
    const { top, left, bottom, right } = operand.area;
    const area: Area = {
      top: row === 0 ? top : top + row - 1,
      bottom: row === 0 ? bottom : top + row - 1,
      left: column === 0 ? left : left + column - 1,
      right: column === 0 ? right : left + column - 1,
    };
    return { ...operand, area };
  }
  const rows = row === 0 ? operand.rows : operand.rows.slice(row - 1, row);
  const cut = column === 0 ? rows : rows.map((each) => each.slice(column - 1, column));
  const [[only] = []] = cut;
  return cut.length === 1 && cut[0]?.length === 1 ? scalar(only ?? null) : { kind: 'grid', rows: cut };
}

function index(args: readonly Argument[]): Operand {
  const operand = args[0]?.operand() ?? scalar(null);
  const size = sizeOf(operand);
  const first = asked(args[1], 0);
  if (args[2] === undefined && size.rows === 1 && size.columns > 1) return part(operand, 0, first);
  return part(operand, first, asked(args[2], args[2] === undefined && size.columns === 1 ? 1 : 0));
}

function tableLookup(args: readonly Argument[], across: boolean): Operand {
  const rows = args[1]?.rows() ?? [];
  const keys = across ? (rows[0] ?? []) : rows.map((row) => row[0] ?? null);
  const near = args[3] === undefined || (!args[3].missing && toBoolean(args[3].sound()));
  const place = found(placeIn(keys, args[0]?.scalar() ?? null, near ? 1 : 0));
  const which = asked(args[2], 0);
  if (which < 1) throw new Fault('#VALUE!');
  const value = across ? rows[which - 1]?.[place] : rows[place]?.[which - 1];
  if (value === undefined) throw new Fault('#REF!');
  return scalar(value);
}

function xlookup(args: readonly Argument[]): Operand {
  const [wanted, keys, answers, otherwise, mode] = args;
  if (asked(mode, 0) !== 0 && asked(mode, 0) !== 2) throw new Fault('#VALUE!');
  const place = placeIn(line(keys), wanted?.scalar() ?? null, 0);
  const operand = answers?.operand() ?? scalar(null);
  if (place < 0) {
    if (otherwise === undefined || otherwise.missing) throw new Fault('#N/A');
    return otherwise.operand();
  }
  return sizeOf(operand).rows === 1 ? part(operand, 0, place + 1) : part(operand, place + 1, 0);
}

function own(arg: Argument | undefined, around: Surroundings): Area {
  if (arg !== undefined) return arg.reference().area;
  const { row, column } = around.place;
  return { top: row, left: column, bottom: row, right: column };
}

export const lookup: FunctionTable = {
  MATCH: wholeFunction(2, 3, (args) => {
    return scalar(found(placeIn(line(args[1]), args[0]?.scalar() ?? null, Math.sign(asked(args[2], 1)))) + 1);
  }),
  INDEX: wholeFunction(2, 3, index),
  VLOOKUP: wholeFunction(3, 4, (args) => tableLookup(args, false)),
  HLOOKUP: wholeFunction(3, 4, (args) => tableLookup(args, true)),
  XLOOKUP: wholeFunction(3, 6, xlookup),
  ROW: wholeFunction(0, 1, (args, around) => scalar(own(args[0], around).top + 1)),
  COLUMN: wholeFunction(0, 1, (args, around) => scalar(own(args[0], around).left + 1)),
  ROWS: wholeFunction(1, 1, (args) => scalar(sizeOf(args[0]?.operand() ?? scalar(null)).rows)),
  COLUMNS: wholeFunction(1, 1, (args) => scalar(sizeOf(args[0]?.operand() ?? scalar(null)).columns)),
  INDIRECT: wholeFunction(1, 2, (args, around) => around.resolve(toText(args[0]?.sound() ?? null))),
  ADDRESS: wholeFunction(2, 5, (args) => {
    const [row, column] = [asked(args[0], 0), asked(args[1], 0)];
    if (row < 1 || column < 1) throw new Fault('#VALUE!');
    const kind = asked(args[2], 1);
    const letters = `${kind === 1 || kind === 3 ? '$' : ''}${columnName(column - 1)}`;
    const digits = `${kind === 1 || kind === 2 ? '$' : ''}${row}`;
    const sheet = args[4] === undefined ? '' : `${quoteSheet(toText(args[4].sound()))}!`;
    return scalar(`${sheet}${letters}${digits}`);
  }),
  OFFSET: wholeFunction(3, 5, (args) => {
    const { sheet, area } = args[0]?.reference() ?? {
      sheet: '',
      area: { top: 0, left: 0, bottom: 0, right: 0 },
    };
    const top = area.top + asked(args[1], 0);
    const left = area.left + asked(args[2], 0);
    const height = asked(args[3], area.bottom - area.top + 1);
    const width = asked(args[4], area.right - area.left + 1);
    if (top < 0 || left < 0 || height < 1 || width < 1) throw new Fault('#REF!');
    return {
      kind: 'reference',
      sheet,
      area: { top, left, bottom: top + height - 1, right: left + width - 1 },
    };
  }),
  HYPERLINK: wholeFunction(1, 2, (args) => (args[1] ?? args[0])?.operand() ?? scalar(null)),
};
