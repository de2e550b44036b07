import type { ColumnDefinition } from '../../../src/workbook/tableDefinition';
import { nhiemVu } from '../../../src/workbook/tables';

function columnCalled(id: string): ColumnDefinition {
  const column = nhiemVu.columns.find((each) => each.id === id);
  if (!column) throw new Error(`No column ${id}`);
  return column;
}

/** One column of each kind of value. */
export const columns = {
  text: columnCalled('evidence'),
  date: columnCalled('doneOn'),
  number: columnCalled('number'),
  percent: columnCalled('percent'),
  status: columnCalled('status'),
};
