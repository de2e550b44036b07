import type { ConditionalFormatDocument, ValidationDocument } from '../../../../workbook/document';
import { childOf, childrenOf, type XmlNode } from '../../../xml/xmlTree';
import { flag, index, rangesOf } from '../attribute';
import { documentFormula } from '../documentFormula';
import { unescapedText } from '../escapedText';

/** The rules of one `<conditionalFormatting>`. */
export function conditionalFormatsOf(
  node: XmlNode,
  looks: readonly ConditionalFormatDocument['format'][],
): ConditionalFormatDocument[] {
  return childrenOf(node, 'cfRule').map((rule) => {
    const formula = childOf(rule, 'formula')?.text ?? '';
    return {
      ranges: rangesOf(node.attributes.sqref),
      type: rule.attributes.type ?? '',
      formula: formula === '' ? '' : documentFormula(formula),
      priority: index(rule.attributes.priority) ?? 1,
      stopIfTrue: flag(rule.attributes.stopIfTrue, false),
      format: { ...looks[index(rule.attributes.dxfId) ?? -1] },
    };
  });
}

const TYPES: Readonly<Record<string, ValidationDocument['type']>> = {
  list: 'list',
  whole: 'whole',
  decimal: 'decimal',
  date: 'date',
  textLength: 'textLength',
  custom: 'custom',
};

const OPERATORS: Readonly<Record<string, NonNullable<ValidationDocument['operator']>>> = {
  between: 'between',
  notBetween: 'notBetween',
  equal: 'equal',
  notEqual: 'notEqual',
  greaterThan: 'greaterThan',
  lessThan: 'lessThan',
  greaterThanOrEqual: 'greaterOrEqual',
  lessThanOrEqual: 'lessOrEqual',
};

/** The rules of `<dataValidations>`; those of a type that the document lacks (times, prompts alone) are left out. */
export function validationsOf(node: XmlNode): ValidationDocument[] {
  return childrenOf(node, 'dataValidation').flatMap((rule) => {
    const type = TYPES[rule.attributes.type ?? ''];
    if (type === undefined) return [];
    return [validationOf(rule, type)];
  });
}

function validationOf(rule: XmlNode, type: ValidationDocument['type']): ValidationDocument {
  const { errorStyle, operator, sqref, allowBlank } = rule.attributes;
  const validation: ValidationDocument = {
    ranges: rangesOf(sqref),
    type,
    formula1: criterion(childOf(rule, 'formula1')?.text ?? '', type),
    allowBlank: flag(allowBlank, false),
    errorStyle: errorStyle === 'warning' || errorStyle === 'information' ? errorStyle : 'stop',
  };
  const compares = type !== 'list' && type !== 'custom';
  if (compares) validation.operator = OPERATORS[operator ?? 'between'] ?? 'between';
  const second = childOf(rule, 'formula2')?.text ?? '';
  if (compares && second !== '') validation.formula2 = criterion(second, type);
  const error = boxOf(rule.attributes.errorTitle, rule.attributes.error);
  const prompt = boxOf(rule.attributes.promptTitle, rule.attributes.prompt);
  if (error) validation.error = error;
  if (prompt) validation.prompt = prompt;
  return validation;
}

/** A list of words is one quoted text, told from a formula by being that and nothing else. */
function criterion(text: string, type: ValidationDocument['type']): string {
  if (text === '') return '';
  const words = type === 'list' && /^"(?:[^"]|"")*"$/.test(text);
  return words ? text.slice(1, -1).replaceAll('""', '"') : documentFormula(text);
}

function boxOf(title: string | undefined, message: string | undefined) {
  if (!title && !message) return undefined;
  return { title: unescapedText(title ?? ''), message: unescapedText(message ?? '') };
}
