import { Failure } from '../plan/failure';
import type { SourcedPlanReading } from '../plan/reader/decision/readBlocks';
import type { Blueprint } from '../workbook/blueprint';
import { documentOf } from '../workbook/documentOf';
import type { WorkbookPort, WrittenTable } from '../workbook/port';
import { recognise } from '../workbook/recognise';
import { asItStands, editOf, refuseStale } from './cellEdits';
import { journalEdits } from './journalEdits';
import { mergeEdits } from './mergeEdits';
import { surveyOf } from './survey';
import { editsOfRows } from './tableRows';
import { readDecisionWorkbook } from './xlsx/read/appendix/readDecisionWorkbook';
import { readingOf } from './xlsx/read/readingOf';
import { readXlsx, type XlsxReading } from './xlsx/read/readXlsx';
import type { SheetEdit } from './xlsx/patch/edits';
import { patchXlsx } from './xlsx/patch/patchXlsx';
import { writeXlsx } from './xlsx/write/writeXlsx';

/** A workbook file under the actions. Nothing is written to disk: `bytes` gives what the file would hold. */
export interface FilePort extends WorkbookPort {
  bytes(): Uint8Array;
  /** What a patch left out of the file on purpose, such as its macros. */
  dropped(): readonly string[];
}

/**
 * A new file, empty until a blueprint is created in it; everything else throws `Failure`
 * `workbook.nothing-written` until then.
 * @param modified the moment that the file says it was written at, ISO 8601 in UTC
 */
export function newFile(modified: string): FilePort {
  let file: Uint8Array | null = null;
  const written = (): FilePort => {
    if (!file) throw new Failure('workbook.nothing-written');
    return openFile(file);
  };
  return {
    async survey() {
      return file ? written().survey() : { sheets: [], tables: [], names: [], ours: false, blank: true };
    },
    read: async () => written().read(),
    async create(blueprint) {
      file = writeXlsx(documentOf(blueprint), { modified });
      return writtenTables(blueprint);
    },
    apply: async (changes, note) => {
      const port = written();
      await port.apply(changes, note);
      file = port.bytes();
    },
    replaceRows: async (table, rows, note, changes) => {
      const port = written();
      await port.replaceRows(table, rows, note, changes);
      file = port.bytes();
    },
    merge: async (step, note) => {
      const port = written();
      await port.merge(step, note);
      file = port.bytes();
    },
    bytes: () => written().bytes(),
    dropped: () => [],
  };
}

/**
 * The file of these bytes, in which no blueprint can be created (`workbook.not-new`).
 * @throws Failure with a `file.…` code where they are no sound workbook
 */
export function openFile(bytes: Uint8Array): FilePort {
  let file = bytes;
  let known: XlsxReading | null = readXlsx(file);
  const reading = (): XlsxReading => (known ??= readXlsx(file));
  const dropped = new Set<string>();
  const patch = (edits: readonly SheetEdit[]): void => {
    // Read again when it is asked for, so that a large workbook is not in memory while it is patched.
    known = null;
    const patched = patchXlsx(file, edits);
    file = patched.bytes;
    for (const part of patched.dropped) dropped.add(part);
  };
  return {
    survey: async () => surveyOf(reading().document),
    read: async () => readingOf(reading().document, reading().faults),
    readPlan: async (): Promise<SourcedPlanReading | null> => readDecisionWorkbook(reading().document),
    async create() {
      // Only a new file is written whole; a file that is there is patched, never rewritten.
      throw new Failure('workbook.not-new');
    },
    async apply(changes, note) {
      const { document } = reading();
      for (const change of changes) refuseStale(document, change);
      patch([
        ...changes.map(editOf),
        ...(changes.length > 0
          ? journalEdits(document, note, { changes: changes.map((change) => asItStands(document, change)) })
          : []),
      ]);
    },
    async replaceRows(table, rows, note, changes = []) {
      const { document } = reading();
      const before = recognise(readingOf(document)).tables[table]?.rows.length ?? 0;
      const fact = { kind: 'rows', table, before, after: rows.length } as const;
      patch([
        ...editsOfRows(document, table, rows),
        ...journalEdits(document, note, { changes, facts: [fact] }),
      ]);
    },
    async merge(step, note) {
      const { document } = reading();
      patch(mergeEdits(document, step, note));
    },
    bytes: () => file,
    dropped: () => [...dropped],
  };
}

function writtenTables({ sheets }: Blueprint): WrittenTable[] {
  return sheets.flatMap(({ name: sheet, table }) =>
    table ? [{ name: table.name, sheet, range: table.range, rows: table.rows }] : [],
  );
}
