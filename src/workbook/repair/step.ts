import type { CellRange } from '../a1';
import type { SheetBlueprint } from '../blueprint';
import type { CellStyle, CellValue, ValidationDocument } from '../document';
import type { TableName } from '../tableDefinition';

/** What stands in a cell before or after a repair. */
export interface CellStep {
  readonly value: CellValue;
  /** With the leading `=`; the value is then open. */
  readonly formula?: string;
  /** True for a formula whose text is not known: it has no way back. */
  readonly computed?: boolean;
  /** The number format to give the cell; absent leaves it. */
  readonly format?: string;
}

/**
 * One thing that a repair does, as data. Every target carries it out in its own way, or says that it
 * cannot. Sheets and tables are called by the names that they bear before the first step.
 */
export type RepairStep =
  | { readonly do: 'rename-table'; readonly sheet: string; readonly from: string; readonly to: string }
  | { readonly do: 'show-headings'; readonly sheet: string; readonly table: string; readonly shown: boolean }
  | {
      readonly do: 'resize-table';
      readonly sheet: string;
      readonly table: string;
      readonly from: CellRange;
      readonly to: CellRange;
    }
  | {
      readonly do: 'make-table';
      readonly sheet: string;
      readonly table: TableName;
      readonly range: CellRange;
    }
  | { readonly do: 'unmake-table'; readonly sheet: string; readonly table: TableName }
  | {
      readonly do: 'add-column';
      readonly sheet: string;
      readonly table: string;
      /** Place within the table, from 0. */
      readonly at: number;
      readonly heading: string;
      readonly style: CellStyle;
      /** One for each row of the body; where there is a formula it stands in all of them. */
      readonly values: readonly CellValue[];
      readonly formula?: string;
    }
  | {
      readonly do: 'add-sheet';
      readonly blueprint: SheetBlueprint;
      /** Where it stands: behind the first of these that is there, else before the first, else at the end. */
      readonly behind: readonly string[];
      readonly before: readonly string[];
    }
  | {
      readonly do: 'write';
      readonly sheet: string;
      readonly cell: string;
      readonly before: CellStep;
      readonly after: CellStep;
    }
  | {
      readonly do: 'define-name';
      readonly name: string;
      /** With the leading `=`; null where there was none, or is to be none. */
      readonly before: string | null;
      readonly after: string | null;
    }
  | { readonly do: 'highlights' }
  | { readonly do: 'validation'; readonly sheet: string; readonly validation: ValidationDocument }
  | { readonly do: 'write-part'; readonly before: string | null; readonly after: string | null }
  | {
      readonly do: 'write-carrier';
      readonly sheet: string;
      readonly before: readonly string[];
      readonly after: readonly string[];
    }
  | {
      readonly do: 'set-visibility';
      readonly sheet: string;
      readonly before: SheetVisibility;
      readonly after: SheetVisibility;
    }
  | { readonly do: 'rename-sheet'; readonly from: string; readonly to: string }
  | {
      readonly do: 'move-sheet';
      readonly sheet: string;
      readonly before: number;
      readonly after: number;
    };

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/** What comes first: names and places before what refers to them. */
const order: readonly RepairStep['do'][] = [
  'rename-table',
  'show-headings',
  'make-table',
  'resize-table',
  'add-sheet',
  'define-name',
  'add-column',
  'write',
  'validation',
  'highlights',
  'write-carrier',
  'write-part',
  'set-visibility',
  'rename-sheet',
  'move-sheet',
  'unmake-table',
];

/** The steps in the order in which they must be done; those of one kind stay as they come. */
export function inOrder(steps: readonly RepairStep[]): readonly RepairStep[] {
  return [...steps].sort((one, other) => order.indexOf(one.do) - order.indexOf(other.do));
}

/** The place of an added sheet among the sheets that are there, from 0. */
export function positionOf(
  { behind, before }: Extract<RepairStep, { readonly do: 'add-sheet' }>,
  sheets: readonly string[],
): number {
  const left = behind.find((name) => sheets.includes(name));
  if (left !== undefined) return sheets.indexOf(left) + 1;
  const right = before.find((name) => sheets.includes(name));
  return right === undefined ? sheets.length : sheets.indexOf(right);
}

/** The sheet that a step writes on, where it writes on one that is there. */
export function sheetOfStep(step: RepairStep): string | null {
  switch (step.do) {
    case 'add-sheet':
    case 'define-name':
    case 'highlights':
    case 'write-part':
      return null;
    case 'rename-sheet':
      return step.from;
    default:
      return step.sheet;
  }
}

/** True for a step that Excel refuses while the structure of the workbook is protected. */
export function changesStructure(step: RepairStep): boolean {
  return ['add-sheet', 'set-visibility', 'rename-sheet', 'move-sheet'].includes(step.do);
}

/**
 * The steps that take back what the steps did, last first. What only dresses cells (rules, drop-downs) has
 * no way back and needs none; a sheet or column that was added stays, since it may have been filled since.
 */
export function takingBack(steps: readonly RepairStep[]): readonly RepairStep[] {
  return [...inOrder(steps)].reverse().flatMap((step) => {
    const back = backOf(step);
    return back ? [back] : [];
  });
}

function backOf(step: RepairStep): RepairStep | null {
  switch (step.do) {
    case 'rename-table':
      return { ...step, from: step.to, to: step.from };
    case 'rename-sheet':
      return { ...step, from: step.to, to: step.from };
    case 'show-headings':
      return { ...step, shown: !step.shown };
    case 'resize-table':
      return { ...step, from: step.to, to: step.from };
    case 'make-table':
      return { do: 'unmake-table', sheet: step.sheet, table: step.table };
    case 'write':
      return step.before.computed ? null : { ...step, before: step.after, after: step.before };
    case 'define-name':
      return { ...step, before: step.after, after: step.before };
    case 'write-part':
      return { ...step, before: step.after, after: step.before };
    case 'write-carrier':
      return { ...step, before: step.after, after: step.before };
    case 'set-visibility':
      return { ...step, before: step.after, after: step.before };
    case 'move-sheet':
      return { ...step, before: step.after, after: step.before };
    case 'unmake-table':
    case 'add-sheet':
    case 'add-column':
    case 'highlights':
    case 'validation':
      return null;
  }
}
