import { readingOf } from '../../../src/files/xlsx/read/readingOf';
import { shapeOf } from '../../../src/files/xlsx/read/shapeOf';
import { bundledReading } from '../../../src/plan/bundled/bundledPlan';
import { bundledRegistry } from '../../../src/plan/unit/bundledRegistry';
import type { SheetDocument, TableDocument, WorkbookDocument } from '../../../src/workbook/document';
import { documentOf } from '../../../src/workbook/documentOf';
import { recognise } from '../../../src/workbook/recognise';
import type { Damage } from '../../../src/workbook/repair/damage';
import { damagesOf } from '../../../src/workbook/repair/damagesOf';
import type { RepairSource } from '../../../src/workbook/repair/expected';
import { see } from '../../../src/workbook/repair/see';
import { bundledBlueprint } from '../bundledWorkbook';

export const source: RepairSource = {
  reading: bundledReading,
  registry: bundledRegistry,
  today: '2026-11-23',
};

/** The workbook of the bundled plan, changed as a person or a program may change it. */
export function damagedDocument(change: (document: WorkbookDocument) => void): WorkbookDocument {
  const document = documentOf(bundledBlueprint('2026-11-23'));
  change(document);
  return document;
}

/** What is found damaged in a document. */
export function damagesIn(document: WorkbookDocument): readonly Damage[] {
  const reading = readingOf(document);
  return damagesOf(see(reading, recognise(reading), shapeOf(document), source));
}

export function sheetOf(document: WorkbookDocument, name: string): SheetDocument {
  const sheet = document.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

export function tableOf(document: WorkbookDocument, name: string): TableDocument {
  const table = document.sheets.flatMap(({ tables }) => tables).find((each) => each.name === name);
  if (!table) throw new Error(`There is no table ${name}.`);
  return table;
}
