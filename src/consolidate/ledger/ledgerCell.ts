import { formatDay } from '../../i18n/format';
import type { CellDocument, PlannedStyle } from '../../workbook/document';
import type { TableName } from '../../workbook/tableDefinition';
import { columnOf } from '../master/columnOf';
import { isPlainDay } from '../value/plainDay';
import type { PlainValue } from '../value/plainValue';
import { ledgerStyles } from './ledgerStyles';

/** The longest text that a cell of a workbook holds; other formats know longer ones. */
const LONGEST = 32_767;

/** The width of the narrowest column of values, in characters. */
const NARROWEST = 24;

/** Makes cells of a ledger; the same text in the same look is the same object, since most stand in many lines. */
export class LedgerCells {
  private readonly known = new Map<PlannedStyle, Map<string | number, CellDocument>>();

  /** @param cut what ends a text that is longer than a cell holds */
  constructor(private readonly cut: string) {}

  text(text: string, style: PlannedStyle = ledgerStyles.line): CellDocument {
    return this.cell(
      text.length > LONGEST ? text.slice(0, LONGEST - this.cut.length) + this.cut : text,
      style,
    );
  }

  number(value: number, style: PlannedStyle = ledgerStyles.lineCount): CellDocument {
    return this.cell(value, style);
  }

  /** What a cell of ours means, for a reader: days as they are written in Việt Nam. */
  value(value: PlainValue, table: TableName | null, column: string | null): CellDocument {
    if (typeof value === 'number') return this.number(value, ledgerStyles.lineNumber);
    const kind = table && column !== null ? columnOf(table, column)?.kind : undefined;
    return this.long(kind === 'date' && isPlainDay(value) ? formatDay(value) : value);
  }

  /** A text that may be longer than its column, beside others that would hide the rest of it. */
  long(text: string): CellDocument {
    return this.text(
      text,
      text.length > NARROWEST || text.includes('\n') ? ledgerStyles.longLine : ledgerStyles.line,
    );
  }

  private cell(value: string | number, style: PlannedStyle): CellDocument {
    const ofStyle = this.known.get(style) ?? new Map<string | number, CellDocument>();
    this.known.set(style, ofStyle);
    const known = ofStyle.get(value);
    if (known) return known;
    const cell = { value, style };
    ofStyle.set(value, cell);
    return cell;
  }
}
