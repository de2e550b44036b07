import type { IsoDate } from '../../plan/isoDate';
import { parseIsoDate } from '../../plan/isoDate';
import { jsonOf } from '../../workbook/carrier/content';
import { numberedPieces, textOfPieces } from '../../workbook/carrier/pieces';
import type { CellValue } from '../../workbook/document';
import type { TableName } from '../../workbook/tableDefinition';
import type { Slip, SlipLine } from './slip';

/** The very hidden sheet by which a slip is known again, whatever its file is called. */
export const IDENTITY_SHEET = '_PhieuTraLai';

/** Tells the sheet from the carrier of a plan's workbook. */
const MARK = 'phieu';

/** A slip that meets a higher number was made by a younger version. */
export const SLIP_SCHEMA = 1;

/** What a slip asked, for the day when it comes back. */
export type AskedLine = Pick<SlipLine, 'finding' | 'table' | 'key' | 'of'> & SlipLine['answer'];

/** What rides along with a slip, unseen. */
export interface SlipIdentity {
  readonly schema: number;
  /** The plan's id; null where its workbook had lost it. */
  readonly plan: string | null;
  readonly unit: { readonly id: string; readonly name: string };
  readonly madeOn: IsoDate;
  readonly answerBy: IsoDate;
  readonly lines: readonly AskedLine[];
}

/** What a slip carries in its hidden sheet, to be known again and to judge its answers by. */
export function identityOf({ plan, unit, madeOn, answerBy, lines }: Slip): SlipIdentity {
  return {
    schema: SLIP_SCHEMA,
    plan: plan.id,
    unit,
    madeOn,
    answerBy,
    lines: lines.map(({ finding, table, key, of, answer }) => ({
      finding,
      table,
      key,
      ...(of === undefined ? {} : { of }),
      ...answer,
    })),
  };
}

/** The cells of the hidden sheet's first column, from the first row down. */
export function identityCells(identity: SlipIdentity): readonly string[] {
  return numberedPieces(jsonOf(identity), MARK);
}

/** True for a cell that begins what rides along, whole or not. */
export function beginsIdentity(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith(`${MARK}1:`);
}

/** What the cells of that column say; null where one is missing or altered. */
export function readIdentity(cells: readonly unknown[]): SlipIdentity | null {
  const pieces = cells.filter((cell): cell is string => typeof cell === 'string' && cell !== '');
  const json = pieces.length === 0 ? null : textOfPieces(pieces.join('\n'), MARK);
  if (json === null) return null;
  try {
    const value: unknown = JSON.parse(json);
    return isIdentity(value) ? value : null;
  } catch {
    return null;
  }
}

const TABLES: readonly TableName[] = ['NhiemVu', 'ChiTieu', 'PhoiHop'];

function isIdentity(value: unknown): value is SlipIdentity {
  if (!isRecord(value)) return false;
  const { schema, plan, unit, madeOn, answerBy, lines } = value;
  return (
    typeof schema === 'number' &&
    (plan === null || isText(plan)) &&
    isRecord(unit) &&
    isText(unit.id) &&
    isText(unit.name) &&
    isDay(madeOn) &&
    isDay(answerBy) &&
    Array.isArray(lines) &&
    lines.every(isLine)
  );
}

function isLine(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { finding, table, key, of, column, before } = value;
  return (
    [finding, key].every(isText) &&
    TABLES.some((name) => name === table) &&
    (of === undefined || isText(of)) &&
    (column === null || isText(column)) &&
    isCellValue(before)
  );
}

function isCellValue(value: unknown): value is CellValue {
  return (
    value === null ||
    ['string', 'number', 'boolean'].includes(typeof value) ||
    (isRecord(value) && isText(value.error))
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isDay = (value: unknown): boolean => isText(value) && parseIsoDate(value) !== null;
