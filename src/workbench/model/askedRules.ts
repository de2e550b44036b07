import type { ConditionalFormatDocument } from '../../workbook/document';
import { formatAbsolute, formatArea, type Area } from './area';
import { byDate } from './datePresets';
import { rangesOf } from './highlights';
import { Refusal } from './refusal';

export type AskedKind = NonNullable<ConditionalFormatDocument['asked']>['kind'];

/**
 * The formula that says what a rule of another kind asks, relative to the first cell of the range that the
 * rule was fetched through.
 * @throws Refusal `InvalidArgument` for words that no rule has
 */
export function askedFormula(
  document: ConditionalFormatDocument,
  kind: AskedKind,
  rule: Readonly<Record<string, unknown>>,
  through: Area,
): string {
  const cell = formatArea({ ...through, bottom: through.top, right: through.left });
  const all = rangesOf(document).map(formatAbsolute).join(',');
  switch (kind) {
    case 'CellValue':
      return cellValue(cell, rule);
    case 'ContainsText':
      return textComparison(cell, rule);
    case 'TopBottom':
      return topBottom(cell, all, rule);
    case 'PresetCriteria':
      return preset(cell, all, String(rule['criterion']));
  }
}

function refuse(what: unknown): never {
  throw new Refusal('InvalidArgument', `No rule is of the kind ${String(what)}.`);
}

/** A limit as the API takes it: a formula, a number, or a text that is a constant. */
function limit(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === '') return refuse(value);
  if (value.startsWith('=')) return `(${value.slice(1)})`;
  return /^-?[0-9.]+$/.test(value) ? value : quoted(value);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

const SIGNS: Readonly<Record<string, string>> = {
  equalto: '=',
  notequalto: '<>',
  greaterthan: '>',
  lessthan: '<',
  greaterthanorequal: '>=',
  lessthanorequal: '<=',
};

function cellValue(cell: string, rule: Readonly<Record<string, unknown>>): string {
  const operator = String(rule['operator']).toLowerCase();
  const first = limit(rule['formula1']);
  if (operator === 'between' || operator === 'notbetween') {
    const within = `AND(${cell}>=${first},${cell}<=${limit(rule['formula2'])})`;
    return operator === 'between' ? `=${within}` : `=NOT(${within})`;
  }
  return `=${cell}${SIGNS[operator] ?? refuse(rule['operator'])}${first}`;
}

function textComparison(cell: string, rule: Readonly<Record<string, unknown>>): string {
  const text = quoted(String(rule['text'] ?? ''));
  switch (String(rule['operator']).toLowerCase()) {
    case 'contains':
      return `=NOT(ISERROR(SEARCH(${text},${cell})))`;
    case 'notcontains':
      return `=ISERROR(SEARCH(${text},${cell}))`;
    case 'beginswith':
      return `=LEFT(${cell},LEN(${text}))=${text}`;
    case 'endswith':
      return `=RIGHT(${cell},LEN(${text}))=${text}`;
    default:
      return refuse(rule['operator']);
  }
}

function topBottom(cell: string, all: string, rule: Readonly<Record<string, unknown>>): string {
  const rank = Number(rule['rank']);
  const match = /^(top|bottom)(items|percent)$/i.exec(String(rule['type']));
  if (match === null || !(rank >= 1 && rank <= 1000)) return refuse(rule['type']);
  const count = `COUNT(${all})`;
  const place =
    match[2]?.toLowerCase() === 'items' ? `MIN(${rank},${count})` : `MAX(1,INT(${count}*${rank}/100))`;
  return match[1]?.toLowerCase() === 'top'
    ? `=AND(ISNUMBER(${cell}),${cell}>=LARGE(${all},${place}))`
    : `=AND(ISNUMBER(${cell}),${cell}<=SMALL(${all},${place}))`;
}

function preset(cell: string, all: string, criterion: string): string {
  const spread = /^(One|Two|Three)StdDev(Above|Below)Average$/i.exec(criterion);
  if (spread !== null) {
    const times = { one: 1, two: 2, three: 3 }[String(spread[1]).toLowerCase()] ?? 1;
    const above = spread[2]?.toLowerCase() === 'above';
    const deviation = `${times}*SQRT(SUMPRODUCT((${all}-AVERAGE(${all}))^2)/COUNT(${all}))`;
    return `=AND(ISNUMBER(${cell}),${cell}${above ? '>' : '<'}AVERAGE(${all})${above ? '+' : '-'}${deviation})`;
  }
  switch (criterion.toLowerCase()) {
    case 'blanks':
      return `=LEN(TRIM(${cell}))=0`;
    case 'nonblanks':
      return `=LEN(TRIM(${cell}))>0`;
    case 'errors':
      return `=ISERROR(${cell})`;
    case 'nonerrors':
      return `=NOT(ISERROR(${cell}))`;
    case 'duplicatevalues':
      return `=COUNTIF(${all},${cell})>1`;
    case 'uniquevalues':
      return `=COUNTIF(${all},${cell})=1`;
    case 'aboveaverage':
      return `=AND(ISNUMBER(${cell}),${cell}>AVERAGE(${all}))`;
    case 'belowaverage':
      return `=AND(ISNUMBER(${cell}),${cell}<AVERAGE(${all}))`;
    case 'equaloraboveaverage':
      return `=AND(ISNUMBER(${cell}),${cell}>=AVERAGE(${all}))`;
    case 'equalorbelowaverage':
      return `=AND(ISNUMBER(${cell}),${cell}<=AVERAGE(${all}))`;
    default:
      return byDate(cell, criterion);
  }
}
