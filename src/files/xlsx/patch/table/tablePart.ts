import { type CellRange, parseRange } from '../../../../workbook/a1';
import { attribute, locate } from '../locate';
import { unescapedText } from '../../read/escapedText';

/** What a table's part says about it. */
export interface TableShape {
  readonly part: string;
  readonly name: string;
  /** Header and totals rows included. */
  readonly range: CellRange;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly columns: readonly TableColumn[];
}

export interface TableColumn {
  readonly heading: string;
  /** The formula of a calculated column, without the equals sign. */
  formula: string | null;
}

/** Reads a table's part; null where it has no range. */
export function tableShape(text: string, part: string): TableShape | null {
  const columns: TableColumn[] = [];
  const found: { shape: Omit<TableShape, 'columns'> | null } = { shape: null };
  locate(text, part, {
    open(tag, parent) {
      if (tag.name === 'table' && parent === '') {
        const range = parseRange(attribute(tag, 'ref') ?? '');
        if (!range) return;
        found.shape = {
          part,
          name: attribute(tag, 'displayName') ?? attribute(tag, 'name') ?? '',
          range,
          headerRows: Number(attribute(tag, 'headerRowCount') ?? '1'),
          totalsRows: Number(attribute(tag, 'totalsRowCount') ?? '0'),
        };
      } else if (tag.name === 'tableColumn') {
        columns.push({ heading: unescapedText(attribute(tag, 'name') ?? ''), formula: null });
      }
    },
    close({ name }, content) {
      const last = columns[columns.length - 1];
      if (name === 'calculatedColumnFormula' && last) last.formula = content;
    },
  });
  return found.shape ? { ...found.shape, columns } : null;
}
