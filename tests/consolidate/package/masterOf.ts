import { masterViewOf } from '../../../src/consolidate/master/masterViewOf';
import type { MasterView } from '../../../src/consolidate/master/masterView';
import type { PackageChoices } from '../../../src/consolidate/package/buildPackage';
import { packagesOf, type UnitPackage } from '../../../src/consolidate/package/packagesOf';
import { bundledRegistry } from '../../../src/plan/unit/bundledRegistry';
import type { Indicator, Task } from '../../../src/plan/plan';
import { reportingPeriod } from '../../../src/plan/reportingPeriod';
import { blueprintOfReading } from '../../../src/workbook/blueprint/blueprintOfReading';
import type { CellDocument, CellValue, WorkbookDocument } from '../../../src/workbook/document';
import { documentOf } from '../../../src/workbook/documentOf';
import { recognise } from '../../../src/workbook/recognise';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import type { TableName } from '../../../src/workbook/tableDefinition';
import { tableDefinition } from '../../../src/workbook/tables';
import { readBack } from '../../workbook/readBack';
import { indicator, samplePlan, task } from '../../workbook/samplePlan';

export const TODAY = '2026-11-24';

/** What the coordinator typed: a row by its key (`PhoiHop`: key and unit), a column, the new value. */
export type Edit = readonly [
  table: TableName,
  row: string,
  column: string,
  value: CellValue,
  format?: string,
];

export interface Written {
  readonly tasks?: readonly (Partial<Task> & { readonly key: string })[];
  readonly indicators?: readonly (Partial<Indicator> & { readonly key: string })[];
  readonly edits?: readonly Edit[];
  /** Changes the workbook in other ways. */
  readonly also?: (document: WorkbookDocument) => void;
}

/** A coordinator's workbook, loaded from a plan of these rows, then edited. */
export function documentWith({ tasks = [], indicators = [], edits = [], also }: Written): WorkbookDocument {
  const document = documentOf(
    blueprintOfReading({
      reading: {
        plan: {
          ...samplePlan,
          tasks: tasks.map(({ key, ...rest }) => task(key, { coordinators: '', ...rest })),
          indicators: indicators.map(({ key, ...rest }) => indicator(key, rest)),
        },
        questions: [],
      },
      registry: bundledRegistry,
      asOf: null,
      today: TODAY,
    }),
  );
  for (const [table, row, column, value, format] of edits) {
    const cell = cellAt(document, table, row, column);
    cell.value = value;
    if (format !== undefined) cell.style = { ...cell.style, numberFormat: format };
  }
  also?.(document);
  return document;
}

/** The cell of a row of ours; rows of `PhoiHop` are named `key unit`. */
export function cellAt(
  document: WorkbookDocument,
  table: TableName,
  row: string,
  column: string,
): CellDocument {
  const sheet = document.sheets.find(({ tables }) => tables[0]?.name === table);
  const { columns, identity } = tableDefinition(table);
  const place = (id: string): number => columns.findIndex((each) => each.id === id);
  const found = [...(sheet?.rows ?? [])].find(
    ([index, { cells }]) =>
      index > 0 && identity.map((id) => cells.get(place(id))?.value ?? '').join(' ') === row,
  );
  const cell = found?.[1].cells.get(place(column));
  if (!cell) throw new Error(`No cell ${table} ${row} ${column}`);
  return cell;
}

export function snapshotOf(document: WorkbookDocument): WorkbookSnapshot {
  return recognise(readBack(document));
}

export function masterOf(written: Written): MasterView {
  return masterViewOf(snapshotOf(documentWith(written)), TODAY);
}

export function choices(rest: Partial<PackageChoices> = {}): PackageChoices {
  const period = reportingPeriod('2026-H2');
  if (!period) throw new Error('No period');
  return { period, today: TODAY, asOf: null, answerBy: '2026-12-15', sendTo: null, ...rest };
}

/** The package of the unit. */
export function packageOf(master: MasterView, unit: string, rest: Partial<PackageChoices> = {}): UnitPackage {
  const found = packagesOf(master, choices(rest)).packages.find((each) => each.unit === unit);
  if (!found) throw new Error(`No package for ${unit}`);
  return found;
}
