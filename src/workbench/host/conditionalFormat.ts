import type { ConditionalFormatDocument, SheetDocument } from '../../workbook/document';
import { subtract, type Area } from '../model/area';
import { deleteRule, rangesOf, rulesOf, setPriority, setRuleFormula } from '../model/highlights';
import { askedFormula, type AskedKind } from '../model/askedRules';
import { without } from '../model/without';
import { refuseProtected } from '../model/protection';
import { Refusal } from '../model/refusal';
import { define, type ApiObject } from './apiObject';
import { asFlag, asNumber, asRecord, asText } from './arguments';
import { asColor } from './color';
import { colorScalePart } from './colorScale';
import { dataBarPart } from './dataBar';
import type { Environment } from './environment';
import { iconSetPart } from './iconSet';

export interface RuleState {
  readonly env: Environment;
  readonly sheet: SheetDocument;
  readonly rule: ConditionalFormatDocument;
  /** The range the rule was fetched through: its formula is set relative to that. */
  readonly through: Area;
}

const KINDS: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};

/** @throws Refusal `ItemNotFound` for a rule deleted since */
function alive(state: RuleState): RuleState {
  if (!state.sheet.conditionalFormats.includes(state.rule)) {
    throw new Refusal('ItemNotFound', 'The rule is gone.');
  }
  return state;
}

/** Fetched through a range that reaches beyond its own, a rule is not found when it is to be deleted. */
function refuseThroughMore({ env, rule, through }: RuleState): void {
  const beyond = rangesOf(rule).reduce<Area[]>(
    (rest, own) => rest.flatMap((area) => subtract(area, own)),
    [through],
  );
  if (env.model.behaviour.ruleDeletedThroughMore === 'delete' || beyond.length === 0) return;
  throw new Refusal('ItemNotFound', 'The rule was fetched through a range larger than its own.');
}

function look(
  state: RuleState,
  key: 'fill' | 'fontColor' | 'bold',
  value: string | boolean | undefined,
): void {
  refuseProtected(state.sheet);
  const rest = without(alive(state).rule.format, key);
  state.rule.format = value === undefined ? rest : { ...rest, [key]: value };
  state.env.model.changed({ kind: 'structure', what: 'rules', sheet: state.sheet.name });
}

const fill = define<RuleState>({
  type: 'ConditionalRangeFill',
  read: { Color: ({ rule }) => rule.format.fill ?? '' },
  write: { Color: (state, value) => look(state, 'fill', asColor(value)) },
  call: { Clear: (state) => look(state, 'fill', undefined) },
});

const font = define<RuleState>({
  type: 'ConditionalRangeFont',
  read: {
    Color: ({ rule }) => rule.format.fontColor ?? '',
    Bold: ({ rule }) => rule.format.bold ?? null,
  },
  write: {
    Color: (state, value) => look(state, 'fontColor', asColor(value)),
    Bold: (state, value) => look(state, 'bold', asFlag(value)),
  },
  call: {
    Clear: (state) => {
      look(state, 'fontColor', undefined);
      look(state, 'bold', undefined);
    },
  },
});

const format = define<RuleState>({ type: 'ConditionalRangeFormat', open: { Fill: fill, Font: font } });

function setFormula(state: RuleState, value: unknown): void {
  refuseProtected(state.sheet);
  setRuleFormula(state.env.model, state.sheet, alive(state).rule, asText(value), state.through);
}

const formula = define<RuleState>({
  type: 'ConditionalFormatRule',
  read: { Formula: ({ rule }) => rule.formula, FormulaLocal: ({ rule }) => rule.formula },
  write: { Formula: setFormula, FormulaLocal: setFormula },
});

const custom = define<RuleState>({
  type: 'CustomConditionalFormat',
  open: { Rule: formula, Format: format },
});

/** Sets what a rule of a kind asks, and the formula that says it. */
function setAsked(state: RuleState, kind: AskedKind, value: unknown): void {
  refuseProtected(state.sheet);
  const rule = { ...asRecord(value) };
  const said = askedFormula(alive(state).rule, kind, rule, state.through);
  setRuleFormula(state.env.model, state.sheet, state.rule, said, state.through);
  state.rule.asked = { kind, rule };
}

/** The kinds of rule that have a look and a rule of words. */
function worded(type: string, kind: AskedKind): (state: RuleState) => ApiObject {
  return define<RuleState>({
    type,
    read: { Rule: ({ rule }) => rule.asked?.rule ?? {} },
    write: { Rule: (state, value) => setAsked(state, kind, value) },
    open: { Format: format },
  });
}

const WORDED = {
  CellValue: { kind: 'CellValue', make: worded('CellValueConditionalFormat', 'CellValue') },
  TextComparison: { kind: 'ContainsText', make: worded('TextConditionalFormat', 'ContainsText') },
  TopBottom: { kind: 'TopBottom', make: worded('TopBottomConditionalFormat', 'TopBottom') },
  Preset: { kind: 'PresetCriteria', make: worded('PresetCriteriaConditionalFormat', 'PresetCriteria') },
} as const;

type Part = (state: RuleState) => ApiObject | null;

const wordedParts: Readonly<Record<string, Part>> = Object.fromEntries(
  Object.entries(WORDED).map(([name, { kind, make }]) => [
    name,
    (state: RuleState) => (state.rule.asked?.kind === kind ? make(state) : null),
  ]),
);

/** Each kind by its name, and by the name that answers null for a rule of another kind. */
const parts = Object.fromEntries(
  Object.entries<Part>({
    Custom: customOf,
    ...wordedParts,
    ColorScale: colorScalePart,
    DataBar: dataBarPart,
    IconSet: iconSetPart,
  }).flatMap(([name, orNull]) => {
    const part = (state: RuleState): ApiObject => {
      const found = orNull(state);
      if (found === null) throw new Refusal('InvalidOperation', 'The rule is of another kind.');
      return found;
    };
    return [
      [name, part],
      [`${name}OrNullObject`, orNull],
    ];
  }),
);

function customOf(state: RuleState): ApiObject | null {
  return state.rule.type === 'expression' && !state.rule.asked ? custom(state) : null;
}

/** `Excel.ConditionalFormat`. */
export const conditionalFormat = define<RuleState>({
  type: 'ConditionalFormat',
  identity: 'Id',
  read: {
    Id: ({ env, rule }) => env.model.ids.of('rule', rule),
    Type: ({ rule }) => rule.asked?.kind ?? KINDS[rule.type] ?? 'PresetCriteria',
    Priority: ({ sheet, rule }) => rulesOf(sheet).indexOf(rule),
    StopIfTrue: ({ rule }) => rule.stopIfTrue,
  },
  write: {
    Priority: (state, value) => {
      refuseProtected(state.sheet);
      setPriority(state.env.model, state.sheet, alive(state).rule, asNumber(value));
    },
    StopIfTrue: (state, value) => {
      refuseProtected(state.sheet);
      alive(state).rule.stopIfTrue = asFlag(value);
      state.env.model.changed({ kind: 'structure', what: 'rules', sheet: state.sheet.name });
    },
  },
  open: parts,
  call: {
    Delete: (state) => {
      refuseProtected(state.sheet);
      refuseThroughMore(state);
      deleteRule(state.env.model, state.sheet, alive(state).rule);
    },
    GetRange: (state) => {
      const ranges = rangesOf(alive(state).rule);
      const [only] = ranges;
      if (only === undefined || ranges.length > 1) {
        throw new Refusal('InvalidArgument', 'The rule covers several areas: ask for getRanges.');
      }
      return state.env.make.range(state.sheet, only);
    },
    GetRangeOrNullObject: (state) => {
      const ranges = rangesOf(alive(state).rule);
      const [only] = ranges;
      return only === undefined || ranges.length > 1 ? null : state.env.make.range(state.sheet, only);
    },
    GetRanges: (state) => state.env.make.rangeAreas(state.sheet, rangesOf(alive(state).rule)),
  },
});
