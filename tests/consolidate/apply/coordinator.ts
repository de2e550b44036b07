import { isEmptyStep, mergeStep } from '../../../src/consolidate/apply/mergeStep';
import type { Consolidation, Decision } from '../../../src/consolidate/consolidation';
import { withDecisions } from '../../../src/consolidate/decide/withDecisions';
import { masterViewOf } from '../../../src/consolidate/master/masterViewOf';
import type { MasterView } from '../../../src/consolidate/master/masterView';
import { mergeReturns } from '../../../src/consolidate/merge/mergeReturns';
import type { ReturnedWorkbook } from '../../../src/consolidate/submission/returnedWorkbook';
import { weighReturn } from '../../../src/consolidate/submission/weighReturn';
import { openFile } from '../../../src/files/filePort';
import { writeXlsx } from '../../../src/files/xlsx/write/writeXlsx';
import type { CellValue, WorkbookDocument } from '../../../src/workbook/document';
import type { MergeStep } from '../../../src/workbook/mergeStep';
import { recognise } from '../../../src/workbook/recognise';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import type { TableName } from '../../../src/workbook/tableDefinition';
import { cellAt, documentWith, packageOf, TODAY, type Written } from '../package/masterOf';
import { returned } from '../submission/returning';

/** What a unit typed: table, row, column, value. */
export type Typed = readonly [table: TableName, row: string, column: string, value: CellValue];

/** A file that came back, with when it was last changed. */
export interface Sent {
  readonly file: string;
  readonly workbook: ReturnedWorkbook;
  readonly day: number;
}

export const plan: Written = {
  tasks: [
    { key: 'A.I.1', lead: 'Cục Viễn thông', coordinators: 'Cục Báo chí', deadline: '12/2026' },
    { key: 'A.I.2', lead: 'Cục Viễn thông; Cục Báo chí' },
    { key: 'A.II', lead: 'Cục Báo chí', coordinators: 'Cục Viễn thông' },
  ],
  indicators: [{ key: 'PL01.1.a', lead: 'Cục Viễn thông' }],
};

function bytesOf(written: Written): Uint8Array {
  return writeXlsx(documentWith(written), { modified: `${TODAY}T00:00:00Z` });
}

let written: Uint8Array | null = null;

function planBytes(): Uint8Array {
  return (written ??= bytesOf(plan));
}

/** A coordinator's workbook as a real file, and what is done with it. */
export class Coordinator {
  #bytes: Uint8Array;
  #seen: { readonly bytes: Uint8Array; readonly view: MasterView } | null = null;

  constructor(written: Written = plan) {
    this.#bytes = written === plan ? planBytes() : bytesOf(written);
  }

  get bytes(): Uint8Array {
    return this.#bytes;
  }

  async snapshot(): Promise<WorkbookSnapshot> {
    return (await this.view()).snapshot;
  }

  /** Read anew whenever the file is another one. */
  async view(): Promise<MasterView> {
    if (this.#seen?.bytes !== this.#bytes) {
      const snapshot = recognise(await openFile(this.#bytes).read());
      this.#seen = { bytes: this.#bytes, view: masterViewOf(snapshot, TODAY) };
    }
    return this.#seen.view;
  }

  /** The coordinator types over a cell. */
  async types(table: TableName, key: string, column: string, after: CellValue): Promise<void> {
    const found = (await this.snapshot()).tables[table];
    const cell = found?.rows.find((row) => row.key === key)?.cells[column];
    if (!found || !cell) throw new Error(`No cell ${table} ${key} ${column}`);
    const { sheet } = found;
    const port = openFile(this.#bytes);
    await port.apply([{ table, key, column, sheet, cell: cell.cell, before: cell.value, after }], {
      at: TODAY,
      action: 'edit-row',
    });
    this.#bytes = port.bytes();
  }

  /** A package as it goes out, in which the unit then types. */
  async sends(unit: string, typed: readonly Typed[] = []): Promise<WorkbookDocument> {
    const document = packageOf(await this.view(), unit).document();
    for (const [table, row, column, value] of typed) cellAt(document, table, row, column).value = value;
    return document;
  }

  async consolidates(sent: readonly Sent[], decisions: readonly Decision[] = []): Promise<Consolidation> {
    const master = await this.view();
    const returns = sent.map(({ file, workbook, day }) => {
      const changedAt = `2026-12-${String(day).padStart(2, '0')}T08:00:00Z`;
      return weighReturn({ file, changedAt, checksum: `bytes of ${file}` }, workbook, master);
    });
    return withDecisions(mergeReturns(returns, master, { period: null }), decisions);
  }

  async step(consolidation: Consolidation): Promise<MergeStep> {
    return mergeStep(consolidation, await this.view(), TODAY);
  }

  /** Applies it to the file; the step that was made, empty or not. */
  async applies(consolidation: Consolidation): Promise<MergeStep> {
    const step = await this.step(consolidation);
    if (isEmptyStep(step)) return step;
    const port = openFile(this.#bytes);
    await port.merge(step, { at: TODAY, action: 'apply-merge' });
    this.#bytes = port.bytes();
    return step;
  }

  /** What a cell holds as text. */
  async text(table: TableName, key: string, column: string): Promise<string | undefined> {
    return (await this.snapshot()).tables[table]?.rows.find((row) => row.key === key)?.cells[column]?.text;
  }
}

/** The document as a file that came back on a day of December. */
export function sentBack(file: string, document: WorkbookDocument, day = 1): Sent {
  return { file, workbook: returned(document), day };
}

/** Grants every request and takes in every conflict the value of this file, else the first. */
export function takingAll(consolidation: Consolidation, from?: string): readonly Decision[] {
  const conflicts = consolidation.conflicts.map(({ id, values }): Decision => {
    const [value] = [...values.filter(({ file }) => file === from), ...values];
    if (!value) throw new Error('A conflict without a value');
    return { id, take: 'value', file: value.file, cell: `${value.sheet}!${value.cell}`, reason: 'Đã xem' };
  });
  return [...conflicts, ...consolidation.requests.map(({ id }): Decision => ({ id, take: 'value' }))];
}

/** Refuses every request and keeps the workbook's value in every conflict. */
export function keepingAll({ conflicts, requests }: Consolidation): readonly Decision[] {
  return [...conflicts, ...requests].map(({ id }) => ({ id, take: 'master', reason: 'Giữ' }));
}
