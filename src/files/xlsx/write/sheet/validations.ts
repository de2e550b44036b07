import { Failure } from '../../../../plan/failure';
import type { ValidationDocument } from '../../../../workbook/document';
import { fileFormula } from '../formula';
import { content, element } from '../xml';

/** Limits of the format, in UTF-16 units; Excel repairs a file that breaks them. */
const TITLE_LIMIT = 32;
const MESSAGE_LIMIT = 255;
const WORDS_LIMIT = 255;

const OPERATORS = {
  between: 'between',
  notBetween: 'notBetween',
  equal: 'equal',
  notEqual: 'notEqual',
  greaterThan: 'greaterThan',
  lessThan: 'lessThan',
  greaterOrEqual: 'greaterThanOrEqual',
  lessOrEqual: 'lessThanOrEqual',
} as const;

/**
 * `<dataValidations>`.
 * @throws Failure `write.prompt-too-long`, `write.list-too-long`
 */
export function validationsXml(validations: readonly ValidationDocument[], sheet: string): string {
  const items = validations
    .filter((validation) => validation.ranges.length > 0)
    .map((validation) => validationXml(validation, sheet));
  return items.length === 0 ? '' : element('dataValidations', { count: items.length }, ...items);
}

function validationXml(validation: ValidationDocument, sheet: string): string {
  const { type, operator, error, prompt } = validation;
  const cell = `${sheet}!${validation.ranges[0] ?? ''}`;
  checkBox(error, cell);
  checkBox(prompt, cell);
  return element(
    'dataValidation',
    {
      type,
      errorStyle: validation.errorStyle === 'stop' ? undefined : validation.errorStyle,
      operator: operator === undefined || operator === 'between' ? undefined : OPERATORS[operator],
      allowBlank: validation.allowBlank || undefined,
      showInputMessage: true,
      showErrorMessage: true,
      errorTitle: error?.title || undefined,
      error: error?.message || undefined,
      promptTitle: prompt?.title || undefined,
      prompt: prompt?.message || undefined,
      sqref: validation.ranges.join(' '),
    },
    formulaXml('formula1', criterion(type, validation.formula1, cell)),
    validation.formula2 === undefined
      ? ''
      : formulaXml('formula2', criterion(type, validation.formula2, cell)),
  );
}

const formulaXml = (name: string, formula: string): string => `<${name}>${content(formula)}</${name}>`;

/** A formula without its equals sign; the words of a list as one quoted text. */
function criterion(type: ValidationDocument['type'], formula: string, cell: string): string {
  if (type !== 'list' || formula.startsWith('=')) return fileFormula(formula, cell);
  if (formula.length > WORDS_LIMIT) throw new Failure('write.list-too-long', { cell });
  return `"${formula.replace(/"/g, '""')}"`;
}

function checkBox(box: { title: string; message: string } | undefined, cell: string): void {
  if (!box) return;
  if (box.title.length > TITLE_LIMIT || box.message.length > MESSAGE_LIMIT) {
    throw new Failure('write.prompt-too-long', { cell });
  }
}
