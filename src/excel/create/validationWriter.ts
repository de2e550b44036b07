import type { ValidationDocument } from '../../workbook/document';

const operators = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterOrEqual: 'GreaterThanOrEqualTo',
  lessOrEqual: 'LessThanOrEqualTo',
} as const;

const styles = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

const kinds = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  textLength: 'textLength',
} as const;

/** Queues a validation over its ranges, where none stands yet. */
export function writeValidation(sheet: Excel.Worksheet, validation: ValidationDocument): void {
  for (const address of validation.ranges) {
    const target = sheet.getRange(address).dataValidation;
    target.rule = ruleOf(validation);
    target.ignoreBlanks = validation.allowBlank;
    const { error, prompt } = validation;
    const style = styles[validation.errorStyle];
    target.errorAlert = { showAlert: error !== undefined, style, title: '', message: '', ...error };
    if (prompt) target.prompt = { showPrompt: true, ...prompt };
  }
}

function ruleOf(validation: ValidationDocument): Excel.DataValidationRule {
  const { type, formula1, formula2, operator = 'between' } = validation;
  if (type === 'list') return { list: { inCellDropDown: true, source: formula1 } };
  if (type === 'custom') return { custom: { formula: formula1 } };
  const limits = {
    formula1,
    ...(formula2 === undefined ? {} : { formula2 }),
    operator: operators[operator],
  };
  return { [kinds[type]]: limits };
}
