import { replaceStretches } from '../composeFixes';
import type { Check, FindingDraft } from '../check';
import type { Fix, Stretch } from '../finding';
import { changeOf, placeOf } from '../place';
import { textCells, titleCells, type TextCell } from './cells';
import { companions } from './companions';
import { unitTexts, type UnitText } from './unitTexts';

/** What a check says of one cell of prose; null where it has nothing to say. */
export interface TextFault {
  /** The text as it should stand; null where nobody can tell. */
  readonly corrected: string | null;
  /** True where the corrected text is certain. */
  readonly sure: boolean;
}

/** What a check says of a unit cell, beside what the checks of units say of its names. */
export interface UnitTextFault {
  readonly stretches: readonly Stretch[];
  readonly sure: boolean;
}

interface Faults {
  prose(cell: TextCell): TextFault | null;
  units(text: UnitText): UnitTextFault | null;
}

/** A check of every cell of prose, and of unit cells as far as the checks of units leave them alone. */
export function textCheck(code: string, severity: Check['severity'], promise: string, faults: Faults): Check {
  const ofProse = (cell: TextCell): FindingDraft[] => {
    const fault = faults.prose(cell);
    return fault ? [draftOf(code, cell, fault.corrected, fixOfProse(cell, fault))] : [];
  };
  return {
    code,
    severity,
    promise,
    ofRows: (context) => [
      ...textCells(context).flatMap(ofProse),
      ...unitTexts(context).flatMap((text) => {
        const fault = faults.units(text);
        if (!fault) return [];
        const { cell, written } = text;
        const corrected = fault.stretches.length === 0 ? null : replaceStretches(written, fault.stretches);
        return [draftOf(code, { ...cell, written }, corrected, fixOfUnits(text, fault))];
      }),
    ],
    run: (context) => titleCells(context).flatMap(ofProse),
  };
}

function draftOf(
  code: string,
  { table, row, column, written }: Pick<TextCell, 'table' | 'row' | 'column' | 'written'>,
  corrected: string | null,
  fix: Fix | null,
): FindingDraft {
  const found = written.normalize('NFC');
  return {
    ...placeOf(table, row, column),
    found,
    expected: corrected === null ? null : { code: 'check.as-text', params: { text: corrected } },
    message: { code: `check.${code}`, params: { found } },
    fix,
  };
}

function fixOfProse(cell: TextCell, { corrected, sure }: TextFault): Fix | null {
  if (corrected === null) return null;
  const { table, row, column, planRow, repeated } = cell;
  const changes = [row, ...repeated].flatMap((each) => changeOf(table, each, column, corrected) ?? []);
  if (changes.length === 0) return null;
  return {
    label: { code: 'check.fix.write-text', params: { text: corrected } },
    sure,
    changes: planRow ? [...changes, ...companions(planRow, column, corrected)] : changes,
  };
}

function fixOfUnits({ cell, written }: UnitText, { stretches, sure }: UnitTextFault): Fix | null {
  const text = replaceStretches(written, stretches);
  const change = changeOf(cell.table, cell.row, cell.column, text);
  if (!change || stretches.length === 0) return null;
  return { label: { code: 'check.fix.write-text', params: { text } }, sure, changes: [change], stretches };
}
