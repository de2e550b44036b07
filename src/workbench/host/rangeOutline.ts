import { group, showDetails, type OutlineAxis } from '../model/outline';
import type { Members } from './apiObject';
import { asOneOf } from './arguments';
import { living, type Cells } from './environment';

function axisOf(value: unknown): OutlineAxis {
  return asOneOf(value, ['ByRows', 'ByColumns'] as const) === 'ByRows' ? 'rows' : 'columns';
}

/** The calls of a range that put its rows or columns into the sheet's outline. */
export const rangeOutline: NonNullable<Members<Cells>['call']> = {
  Group: ({ env, sheet, area }, args) => group(env.model, living(env, sheet), axisOf(args.at(0)), area, 1),
  Ungroup: ({ env, sheet, area }, args) => group(env.model, living(env, sheet), axisOf(args.at(0)), area, -1),
  ShowGroupDetails: ({ env, sheet, area }, args) =>
    showDetails(env.model, living(env, sheet), axisOf(args.at(0)), area, true),
  HideGroupDetails: ({ env, sheet, area }, args) =>
    showDetails(env.model, living(env, sheet), axisOf(args.at(0)), area, false),
};
