import type { SheetDocument } from '../../workbook/document';
import { styleAt } from './cells';
import { enterValue } from './enterValue';
import { isValid, validationAt } from './validations';
import type { WorkbookModel } from './workbookModel';
import type { Written } from './writeCells';

/**
 * The sentence with which a cell's rule stops what a person types, or null where it lets it through: there
 * is no rule, it only warns, or what was typed is a formula or nothing.
 */
export function ruleAgainst(
  model: WorkbookModel,
  sheet: SheetDocument,
  row: number,
  column: number,
  typed: Written,
): string | null {
  const rule = validationAt(sheet, row, column);
  const formula = typeof typed === 'string' && typed.startsWith('=');
  if (rule?.errorStyle !== 'stop' || typed === '' || typed === null || formula) return null;
  const format = styleAt(sheet, row, column).numberFormat ?? 'General';
  const entered = enterValue(typed, format, {
    year: model.year(),
    date1904: model.date1904,
    behaviour: { ...model.behaviour, proseAfterSign: 'text' },
  });
  if (isValid(model, sheet, row, column, entered.value)) return null;
  return rule.error?.message || String(typed);
}
