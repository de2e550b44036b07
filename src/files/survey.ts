import type { WorkbookDocument } from '../workbook/document';
import type { Survey } from '../workbook/port';
import { findTables } from '../workbook/recognise/findTables';
import { readingOf } from './xlsx/read/readingOf';

/** What a load must know of a workbook before it writes. */
export function surveyOf(document: WorkbookDocument): Survey {
  const reading = readingOf(document);
  const { part, sheet } = reading.carriers;
  return {
    sheets: document.sheets.map(({ name }) => name),
    tables: document.sheets.flatMap(({ name, tables }) =>
      tables.map((table) => ({ name: table.name, sheet: name })),
    ),
    names: document.names.map(({ name }) => name),
    ours: part !== null || sheet !== null || findTables(reading.tables).size > 0,
    blank: document.sheets.length === 1 && document.sheets.every(({ rows }) => rows.size === 0),
  };
}
