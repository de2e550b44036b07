import type { ColumnDefinition } from '../workbook/tableDefinition';
import type { MasterRow } from './master/masterView';

/**
 * True where the unit may write the column in the row: what lead units report in rows that it leads, what
 * coordinating units report in its own rows of `PhoiHop`. A change without the right is a request.
 */
export function mayWrite(unit: string, row: Pick<MasterRow, 'leads'>, { owner }: ColumnDefinition): boolean {
  return (owner === 'lead' || owner === 'coordinating-unit') && row.leads.has(unit);
}
