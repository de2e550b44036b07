import type { SheetDocument } from '../../../workbook/document';
import { cellArea } from '../../model/area';
import { Refusal } from '../../model/refusal';
import { ruleAgainst } from '../../model/typedAgainstRules';
import type { WorkbookModel } from '../../model/workbookModel';
import { writeCells } from '../../model/writeCells';
import { typedValue } from './typedValue';

/**
 * Enters what a person typed. Excel asks the cell's rule first: a rule that stops refuses, the others let
 * it through. Gives the sentence of a refusal, or null.
 */
export function enterCell(
  model: WorkbookModel,
  sheet: SheetDocument,
  row: number,
  column: number,
  text: string,
): string | null {
  const format = model.cell(sheet.name, row, column)?.style?.numberFormat;
  const value = typedValue(text, format, model.date1904);
  try {
    const sentence = ruleAgainst(model, sheet, row, column, value);
    if (sentence !== null) return sentence;
    writeCells(model, sheet, cellArea(row, column), value, 'person');
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}

/** Pastes text, tab-separated as spreadsheets copy it; like Excel's own paste it asks no rule. */
export function pasteCells(
  model: WorkbookModel,
  sheet: SheetDocument,
  row: number,
  column: number,
  text: string,
): string | null {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  try {
    lines.forEach((line, down) => {
      line.split('\t').forEach((part, across) => {
        const format = model.cell(sheet.name, row + down, column + across)?.style?.numberFormat;
        const value = typedValue(part, format, model.date1904);
        writeCells(model, sheet, cellArea(row + down, column + across), value, 'person');
      });
    });
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}
