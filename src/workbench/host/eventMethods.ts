import { EVENT } from './events';
import type { Environment } from './environment';
import type { Members } from './apiObject';

const NAMES = {
  DataChanged: EVENT.changed,
  SelectionChanged: EVENT.selectionChanged,
  Activated: EVENT.activated,
  Deactivated: EVENT.deactivated,
  FormatChanged: EVENT.formatChanged,
  RowHiddenChanged: EVENT.rowHiddenChanged,
  ProtectionChanged: EVENT.protectionChanged,
  Calculated: EVENT.calculated,
  RowSorted: EVENT.rowSorted,
  ColumnSorted: EVENT.columnSorted,
  FormulaChanged: EVENT.formulaChanged,
} as const;

/** The hidden methods by which the library registers events of a worksheet. */
export function eventMethods<S>(
  target: (state: S) => string,
  environment: (state: S) => Environment,
): NonNullable<Members<S>['call']> {
  return methodsFor(NAMES, target, environment);
}

/** The same for all worksheets together. */
export const sheetsEventMethods = methodsFor<Environment>(
  { ...NAMES, Added: EVENT.added, Deleted: EVENT.deleted },
  () => 'Workbook',
  (env) => env,
);

/** The same for the workbook. */
export const workbookEventMethods = methodsFor<Environment>(
  { Activated: EVENT.workbookActivated },
  () => 'Workbook',
  (env) => env,
);

/** The same for all tables of a sheet or of the workbook. */
export function tablesEventMethods<S>(
  target: (state: S) => string,
  environment: (state: S) => Environment,
): NonNullable<Members<S>['call']> {
  return methodsFor({ DataChanged: EVENT.tableChanged }, target, environment);
}

/** The same for one table. */
export function tableEventMethods<S>(
  target: (state: S) => string,
  environment: (state: S) => Environment,
): NonNullable<Members<S>['call']> {
  const names = { DataChanged: EVENT.tableChanged, SelectionChanged: EVENT.tableSelectionChanged };
  return methodsFor(names, target, environment);
}

function methodsFor<S>(
  names: Readonly<Record<string, number>>,
  target: (state: S) => string,
  environment: (state: S) => Environment,
): NonNullable<Members<S>['call']> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([name, type]) => [
      [
        `_Register${name}Event`,
        (state: S) => {
          const { events, model } = environment(state);
          events.register(model, type, target(state));
        },
      ],
      [`_Unregister${name}Event`, (state: S) => environment(state).events.unregister(type, target(state))],
    ]),
  );
}
