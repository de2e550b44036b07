import type { ValidationDocument } from '../../workbook/document';
import { formatAbsolute, quoteSheet } from '../model/area';
import { areasOfCells } from '../model/areasOfCells';
import { cellsIn } from '../model/cells';
import { refuseRuleFormula } from '../model/refuseFormula';
import { refuseProtected } from '../model/protection';
import { Refusal } from '../model/refusal';
import { clearValidation, isAllRuled, isValid, setValidation, validationsOver } from '../model/validations';
import { without } from '../model/without';
import { define, isApiObject, type ApiObject } from './apiObject';
import { asFlag, asOneOf, asRecord, asText } from './arguments';
import { living, readCells, type Cells } from './environment';

type Rule = Omit<ValidationDocument, 'ranges'>;

const EMPTY: Rule = { type: 'custom', formula1: '', allowBlank: true, errorStyle: 'stop' };
const STYLES = ['Stop', 'Warning', 'Information'] as const;
const OPERATORS = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterOrEqual',
  LessThanOrEqualTo: 'lessOrEqual',
} as const;
const KINDS = {
  wholeNumber: ['whole', 'WholeNumber'],
  decimal: ['decimal', 'Decimal'],
  date: ['date', 'Date'],
  textLength: ['textLength', 'TextLength'],
} as const;

/** The one rule that covers the whole range; Excel asks to clear where rules differ. */
function current({ env, sheet, area }: Cells): ValidationDocument | null {
  const { touching, whole } = validationsOver(living(env, sheet), area);
  if (touching.length > 0 && (whole === null || touching.length > 1)) {
    throw new Refusal('InvalidArgument', 'The rules of the range differ: clear them first.');
  }
  return whole;
}

function change(cells: Cells, next: (rule: Rule) => Rule): void {
  refuseProtected(living(cells.env, cells.sheet));
  const before = current(cells);
  const rule = before === null ? EMPTY : without(before, 'ranges');
  setValidation(cells.env.model, cells.sheet, cells.area, next(rule));
}

function formula(cells: Cells, value: unknown): string {
  if (isApiObject(value)) {
    const { sheet, area } = readCells(cells.env, value, cells.sheet);
    return `=${quoteSheet(sheet.name)}!${formatAbsolute(area)}`;
  }
  if (typeof value === 'number') return String(value);
  const text = asText(value);
  if (text.length > 255) throw new Refusal('InvalidArgument', 'A rule has at most 255 characters.');
  if (text.startsWith('=')) refuseRuleFormula(text);
  return text;
}

function setRule(cells: Cells, value: unknown): void {
  const given = asRecord(value);
  if (given['list'] !== undefined) {
    const source = formula(cells, asRecord(given['list'])['source']);
    change(cells, (rule) => ({ ...rule, type: 'list', formula1: source }));
    return;
  }
  if (given['custom'] !== undefined) {
    const own = formula(cells, asRecord(given['custom'])['formula']);
    change(cells, (rule) => ({ ...rule, type: 'custom', formula1: own }));
    return;
  }
  for (const [key, [type]] of Object.entries(KINDS)) {
    if (given[key] === undefined) continue;
    const { formula1, formula2, operator } = asRecord(given[key]);
    const named = asOneOf(operator, Object.keys(OPERATORS) as (keyof typeof OPERATORS)[]);
    change(cells, (rule) => ({
      ...without(rule, 'formula2'),
      type,
      operator: OPERATORS[named],
      formula1: formula(cells, formula1),
      ...(formula2 === undefined || formula2 === null ? {} : { formula2: formula(cells, formula2) }),
    }));
    return;
  }
  throw new Refusal('NotImplemented', 'This DataValidation.rule is not known to the stand-in.');
}

function readRule(cells: Cells): unknown {
  const { whole } = validationsOver(cells.sheet, cells.area);
  if (whole === null || whole.formula1 === '') return {};
  if (whole.type === 'list') return { list: { source: whole.formula1, inCellDropDown: true } };
  if (whole.type === 'custom') return { custom: { formula: whole.formula1 } };
  const key = Object.entries(KINDS).find(([, [type]]) => type === whole.type)?.[0] ?? whole.type;
  const operator =
    Object.entries(OPERATORS).find(([, stored]) => stored === whole.operator)?.[0] ?? 'Between';
  return { [key]: { formula1: whole.formula1, formula2: whole.formula2 ?? null, operator } };
}

function typeOf({ sheet, area }: Cells): string {
  const { touching, whole } = validationsOver(sheet, area);
  if (touching.length === 0) return 'None';
  // Inconsistent: some cells have a rule and some have none; MixedCriteria: all have, not the same.
  if (whole === null) return isAllRuled(touching, area) ? 'MixedCriteria' : 'Inconsistent';
  if (whole.formula1 === '') return 'None';
  if (whole.type === 'list') return 'List';
  if (whole.type === 'custom') return 'Custom';
  return Object.values(KINDS).find(([type]) => type === whole.type)?.[1] ?? 'Custom';
}

function allValid({ env, sheet, area }: Cells): boolean | null {
  let found: boolean | null = null;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const valid = isValid(env.model, sheet, row, column, env.model.value(sheet.name, row, column));
      if (found !== null && found !== valid) return null;
      found = valid;
    }
  }
  return found;
}

/** The cells whose content their rules do not allow; null where there is none. */
function invalidCells({ env, sheet, area }: Cells): ApiObject | null {
  const found: { row: number; column: number }[] = [];
  for (const { row, column } of cellsIn(sheet, area)) {
    const value = env.model.value(sheet.name, row, column);
    if (value !== null && !isValid(env.model, sheet, row, column, value)) found.push({ row, column });
  }
  return found.length === 0 ? null : env.make.rangeAreas(sheet, areasOfCells(found));
}

function short(value: unknown, most: number): string {
  const text = asText(value);
  if (text.length > most) throw new Refusal('InvalidArgument', `A text here has at most ${most} characters.`);
  return text;
}

/** `Excel.DataValidation` of a range. */
export const dataValidation = define<Cells>({
  type: 'DataValidation',
  read: {
    Type: typeOf,
    Rule: readRule,
    IgnoreBlanks: ({ sheet, area }) => validationsOver(sheet, area).whole?.allowBlank ?? true,
    Prompt: ({ sheet, area }) => {
      const prompt = validationsOver(sheet, area).whole?.prompt;
      return { showPrompt: prompt !== undefined, title: prompt?.title ?? '', message: prompt?.message ?? '' };
    },
    ErrorAlert: ({ sheet, area }) => {
      const rule = validationsOver(sheet, area).whole;
      const style = STYLES.find((each) => each.toLowerCase() === (rule?.errorStyle ?? 'stop'));
      const { title = '', message = '' } = rule?.error ?? {};
      return { showAlert: rule?.error !== undefined, style, title, message };
    },
    Valid: allValid,
  },
  write: {
    Rule: setRule,
    IgnoreBlanks: (cells, value) => change(cells, (rule) => ({ ...rule, allowBlank: asFlag(value) })),
    Prompt: (cells, value) => {
      const given = asRecord(value);
      const prompt = { title: short(given['title'] ?? '', 32), message: short(given['message'] ?? '', 255) };
      change(cells, (rule) => {
        return given['showPrompt'] === false ? without(rule, 'prompt') : { ...rule, prompt };
      });
    },
    ErrorAlert: (cells, value) => {
      const given = asRecord(value);
      const error = { title: short(given['title'] ?? '', 32), message: short(given['message'] ?? '', 255) };
      const style = asOneOf(given['style'] ?? 'Stop', STYLES);
      change(cells, (rule) => ({
        ...without(rule, 'error'),
        errorStyle: style === 'Stop' ? 'stop' : style === 'Warning' ? 'warning' : 'information',
        ...(given['showAlert'] === false ? {} : { error }),
      }));
    },
  },
  call: {
    GetInvalidCells: (cells) => {
      const found = invalidCells(cells);
      if (found === null) throw new Refusal('ItemNotFound', 'Every cell is valid.');
      return found;
    },
    GetInvalidCellsOrNullObject: invalidCells,
    Clear: ({ env, sheet, area }) => {
      refuseProtected(living(env, sheet));
      clearValidation(env.model, sheet, area);
    },
  },
});
