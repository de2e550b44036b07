import { Refusal } from '../model/refusal';
import type { ColumnCriteria } from '../model/tableFilter';
import { define } from './apiObject';
import { asOneOf, asRecord, asText } from './arguments';

/** The filter of one column: what it is, and how it is set. */
export interface FilterState {
  criteria(): ColumnCriteria | null;
  apply(criteria: ColumnCriteria | null): void;
}

/** Reads `Excel.FilterCriteria`. @throws Refusal `NotImplemented` for colours, icons and dynamic filters */
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
  if (filterOn.toLowerCase() !== 'custom') {
    throw new Refusal('NotImplemented', `Filters on ${filterOn} are not known to the stand-in.`);
  }
  const { criterion1, criterion2, operator } = given;
  return {
    filterOn: 'Custom',
    criterion1: asText(criterion1),
    ...(isAbsent(criterion2) ? {} : { criterion2: asText(criterion2) }),
    ...(isAbsent(operator) ? {} : { operator: asOneOf(operator, ['And', 'Or'] as const) }),
  };
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
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
    Clear: (state) => state.apply(null),
  },
});
