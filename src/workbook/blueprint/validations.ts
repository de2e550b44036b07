import type { CellRange } from '../a1';
import { absoluteName, rangeName, sheetPrefix } from '../a1';
import type { ValidationDocument } from '../document';
import type { ColumnDefinition, ListName } from '../tableDefinition';
import { promptWording, refusalWording } from './promptWording';

/** Where the words of a list stand. */
export interface ListPlace {
  readonly sheet: string;
  readonly range: CellRange;
}

export type ListPlaces = Readonly<Record<ListName, ListPlace>>;

const LONGEST_TEXT = 32_000;

/** The rule that a column's body has: a drop-down, a kind of value, or a prompt alone; null for none. */
export function validationOf(
  column: ColumnDefinition,
  body: CellRange,
  lists: ListPlaces,
): ValidationDocument | null {
  const prompt = column.prompt === undefined ? undefined : promptWording[column.prompt];
  const rule = ruleOf(column, lists, prompt !== undefined);
  return rule && { ranges: [rangeName(body)], allowBlank: true, ...rule, ...(prompt ? { prompt } : {}) };
}

type Rule = Omit<ValidationDocument, 'ranges' | 'allowBlank' | 'prompt'>;

function ruleOf(column: ColumnDefinition, lists: ListPlaces, prompted: boolean): Rule | null {
  if (column.list) return listRule(column.list, lists[column.list]);
  if (column.kind === 'date') return isReported(column) ? reportedDateRule : dateRule;
  if (column.kind === 'percent') return percentRule;
  return prompted ? textRule : null;
}

/** A unit outside the list is asked about, not refused: cells may name several, and new units come. */
function listRule(list: ListName, place: ListPlace): Rule {
  const free = list === 'unit';
  return {
    type: 'list',
    formula1: `=${sheetPrefix(place.sheet)}${absoluteName(place.range)}`,
    errorStyle: free ? 'information' : 'stop',
    error: free ? refusalWording.unit : refusalWording.list,
  };
}

/** Days that Excel can show in either of its date systems. */
export const dateRule: Rule = {
  type: 'date',
  operator: 'between',
  formula1: '=DATE(1945,1,1)',
  formula2: '=DATE(2199,12,31)',
  errorStyle: 'stop',
  error: refusalWording.date,
};

/** Days that units report: a year of two digits, which Excel may take for 1945, is refused. */
const reportedDateRule: Rule = {
  ...dateRule,
  formula1: '=DATE(2000,1,1)',
  formula2: '=DATE(2099,12,31)',
  error: refusalWording.reportedDate,
};

const isReported = ({ owner }: ColumnDefinition): boolean =>
  owner === 'lead' || owner === 'coordinating-unit';

/** Whole numbers only: `75%` is 0.75 to Excel and would pass for less than one of a hundred. */
const percentRule: Rule = {
  type: 'whole',
  operator: 'between',
  formula1: '=0',
  formula2: '=100',
  errorStyle: 'stop',
  error: refusalWording.percent,
};

const textRule: Rule = {
  type: 'textLength',
  operator: 'lessOrEqual',
  formula1: `=${LONGEST_TEXT}`,
  errorStyle: 'stop',
  error: refusalWording.text,
};
