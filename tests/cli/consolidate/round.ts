import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openFile } from '../../../src/files/filePort';
import { patchXlsx } from '../../../src/files/xlsx/patch/patchXlsx';
import { writeXlsx } from '../../../src/files/xlsx/write/writeXlsx';
import type { CellValue } from '../../../src/workbook/document';
import { recognise } from '../../../src/workbook/recognise';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import type { TableName } from '../../../src/workbook/tableDefinition';
import { documentWith, type Edit as MasterEdit, type Written } from '../../consolidate/package/masterOf';
import { consolidateDocument } from '../../fuzz/contract/documents';
import { call, temporaryFolder, TODAY } from '../call';

/** A plan of three units, one task of which two of them lead. */
export const plan: Written = {
  tasks: [
    { key: 'A.I.1', lead: 'Cục Viễn thông', coordinators: 'Cục An toàn thông tin' },
    { key: 'A.I.2', lead: 'Cục An toàn thông tin', coordinators: 'Cục Viễn thông' },
    { key: 'A.I.3', lead: 'Cục Viễn thông, Cục Báo chí' },
    { key: 'B.I.1', lead: 'Cục Báo chí' },
  ],
  indicators: [{ key: 'PL01.1.a', lead: 'Cục Viễn thông' }],
};

/** What a unit typed: a row by its key (`PhoiHop`: key and unit), a column, the new value. */
export type Edit = readonly [table: TableName, row: string, column: string, value: CellValue];

/** The answer of `consolidate`, as its JSON has it. */
export interface Board {
  readonly period: string | null;
  readonly files: readonly {
    readonly file: string;
    readonly status: 'accepted' | 'superseded' | 'rejected';
    readonly code: string | null;
    readonly message: string | null;
    readonly unit: string | null;
    readonly period: string | null;
    readonly cells: Readonly<Record<string, number>>;
    readonly notes: readonly { readonly code: string; readonly message: string }[];
  }[];
  readonly merged: readonly Entry[];
  readonly conflicts: readonly (Entry & {
    readonly id: string;
    readonly values: readonly Entry[];
    readonly decision: Entry | null;
  })[];
  readonly requests: readonly (Entry & { readonly id: string; readonly decision: Entry | null })[];
  readonly rejected: readonly Entry[];
  readonly missing: readonly { readonly unit: string; readonly name: string }[];
  readonly staleDecisions: readonly { readonly id: string; readonly message: string }[];
  readonly out: string | null;
  readonly ledger: string | null;
}

type Entry = Readonly<Record<string, unknown>>;

export interface BoardAnswer {
  readonly status: number;
  readonly err: string;
  readonly board: Board;
}

/** What is in the bytes of a workbook. */
export async function snapshotIn(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  return recognise(await openFile(bytes).read());
}

/** The workbook with cells changed, as if typed in Excel. */
export async function typed(bytes: Uint8Array, edits: readonly Edit[]): Promise<Uint8Array> {
  const { tables } = await snapshotIn(bytes);
  const cells = edits.map(([table, row, column, value]) => {
    const found = tables[table]?.rows.find(
      ({ key, of }) => (of === undefined ? key : `${key} ${of}`) === row,
    );
    const cell = found?.cells[column]?.cell;
    const sheet = tables[table]?.sheet;
    if (cell === undefined || sheet === undefined) throw new Error(`No cell ${table} ${row} ${column}`);
    return { kind: 'cell', sheet, cell, value } as const;
  });
  return patchXlsx(bytes, cells).bytes;
}

/** The workbook as if last saved at that moment. */
export function savedAt(bytes: Uint8Array, moment: string): Uint8Array {
  const parts = unzipSync(bytes);
  const core = strFromU8(parts['docProps/core.xml'] ?? strToU8(''));
  const dated = core.replace(/(<dcterms:modified[^>]*>)[^<]*/, `$1${moment}`);
  if (dated === core && !core.includes(moment))
    throw new Error('The workbook does not say when it was saved');
  return zipSync({ ...parts, 'docProps/core.xml': strToU8(dated) });
}

/** A plan that went out to its units, in a folder of the test's own. */
export class Round {
  readonly place = temporaryFolder();
  readonly master = this.place('plan.xlsx');
  private readonly sent = new Map<string, Uint8Array>();

  /** Loads the plan and cuts it into packages; `edits` are the coordinator's. */
  async begin(written: Written = plan, edits: readonly MasterEdit[] = []): Promise<void> {
    this.write(
      'plan.xlsx',
      writeXlsx(documentWith({ ...written, edits }), { modified: `${TODAY}T00:00:00Z` }),
    );
    await this.split('2026-H2', 'sent');
  }

  /** Cuts the plan again, into a folder of that name. */
  async split(period: string, folder: string, master = this.master): Promise<void> {
    const { status, out, err } = await call([
      'split',
      master,
      '--period',
      period,
      '--out',
      this.place(folder),
      '--json',
    ]);
    if (status > 1) throw new Error(err);
    for (const { unit, file } of (JSON.parse(out) as { packages: { unit: string; file: string }[] })
      .packages) {
      this.sent.set(`${folder}/${unit}`, new Uint8Array(readFileSync(file)));
    }
  }

  /** The package of a unit as it went out. */
  package(unit: string, folder = 'sent'): Uint8Array {
    const bytes = this.sent.get(`${folder}/${unit}`);
    if (!bytes) throw new Error(`No package for ${unit}`);
    return bytes;
  }

  /** Puts a file into the test's folder and gives its path. */
  write(name: string, bytes: Uint8Array | string): string {
    const file = this.place(name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    return file;
  }

  /** A unit's package with cells typed in, saved under that name; its path. */
  async returned(name: string, unit: string, ...edits: readonly Edit[]): Promise<string> {
    return this.write(name, await typed(this.package(unit), edits));
  }

  /** Consolidates, and gives the answer, which has the form of the contract; a failure (2) has no board. */
  async run(words: readonly string[], master = this.master): Promise<BoardAnswer> {
    const { status, out, err } = await call(['consolidate', master, ...words, '--json']);
    const board: unknown = JSON.parse(out);
    if (status !== 2) expect(consolidateDocument(board, 'answer')).toEqual([]);
    return { status, err, board: board as Board };
  }
}
