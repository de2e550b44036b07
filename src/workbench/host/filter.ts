import { Refusal } from '../model/refusal';
import type { ColumnCriteria } from '../model/tableFilter';
import { define } from './apiObject';
import { asOneOf, asRecord, asText, type Arguments } from './arguments';
import { asColor } from './color';

/** The filter of one column: what it is, and how it is set. */
export interface FilterState {
  criteria(): ColumnCriteria | null;
  apply(criteria: ColumnCriteria | null): void;
}

/** Reads `Excel.FilterCriteria`. @throws Refusal `NotImplemented` for icons and for dynamic filters by dates */
export function readCriteria(value: unknown): ColumnCriteria {
  const given = asRecord(value);
  const filterOn = String(given['filterOn']);
  if (filterOn.toLowerCase() === 'values') {
    const { values } = given;
    if (!Array.isArray(values) || !values.every((each) => typeof each === 'string')) {
      throw new Refusal('InvalidArgument', 'The values of a filter are texts.');
    }
    return { filterOn: 'Values', values };
  }
  const kind = asKnown(filterOn);
  if (kind === 'Dynamic') {
    const asked = String(given['dynamicCriteria']);
    const average = (['AboveAverage', 'BelowAverage'] as const).find(
      (each) => each.toLowerCase() === asked.toLowerCase(),
    );
    if (average === undefined) throw unknownKind(`${filterOn} ${asked}`);
    return { filterOn: kind, dynamicCriteria: average };
  }
  if (kind === 'CellColor' || kind === 'FontColor') return { filterOn: kind, color: asColor(given['color']) };
  if (kind !== 'Custom') {
    const { criterion1: count } = given;
    if (!(Number(count) > 0)) throw new Refusal('InvalidArgument', 'How many rows stay is a number.');
    return { filterOn: kind, criterion1: String(count) };
  }
  const { criterion1, criterion2, operator } = given;
  return {
    filterOn: 'Custom',
    criterion1: asText(criterion1),
    ...(isAbsent(criterion2) ? {} : { criterion2: asText(criterion2) }),
    ...(isAbsent(operator) ? {} : { operator: asOneOf(operator, ['And', 'Or'] as const) }),
  };
}

const KINDS = [
  'Custom',
  'Dynamic',
  'TopItems',
  'TopPercent',
  'BottomItems',
  'BottomPercent',
  'CellColor',
  'FontColor',
] as const;

function asKnown(filterOn: string): (typeof KINDS)[number] {
  const kind = KINDS.find((each) => each.toLowerCase() === filterOn.toLowerCase());
  if (kind === undefined) throw unknownKind(filterOn);
  return kind;
}

function unknownKind(what: string): Refusal {
  return new Refusal('NotImplemented', `Filters on ${what} are not known to the stand-in.`);
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function apply(filterOn: string): (state: FilterState, args: Arguments) => void {
  return (state, args) => state.apply(readCriteria({ filterOn, criterion1: args.at(0) }));
}

/** `Excel.Filter`. */
export const filterOf = define<FilterState>({
  type: 'Filter',
  read: { Criteria: (state) => state.criteria() },
  call: {
    Apply: (state, args) => state.apply(readCriteria(args.at(0))),
    ApplyValuesFilter: (state, args) => state.apply(readCriteria({ filterOn: 'Values', values: args.at(0) })),
    ApplyCustomFilter: (state, args) => {
      state.apply(
        readCriteria({
          filterOn: 'Custom',
          criterion1: args.at(0),
          criterion2: args.at(1),
          operator: args.at(2),
        }),
      );
    },
    ApplyTopItemsFilter: apply('TopItems'),
    ApplyTopPercentFilter: apply('TopPercent'),
    ApplyBottomItemsFilter: apply('BottomItems'),
    ApplyBottomPercentFilter: apply('BottomPercent'),
    ApplyDynamicFilter: (state, args) => {
      state.apply(readCriteria({ filterOn: 'Dynamic', dynamicCriteria: args.at(0) }));
    },
    ApplyCellColorFilter: (state, args) => {
      state.apply(readCriteria({ filterOn: 'CellColor', color: args.at(0) }));
    },
    ApplyFontColorFilter: (state, args) => {
      state.apply(readCriteria({ filterOn: 'FontColor', color: args.at(0) }));
    },
    Clear: (state) => state.apply(null),
  },
});
