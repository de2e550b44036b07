import type { Check, FindingDraft } from '../check';
import type { Fix } from '../finding';
import { changeOf, placeOf } from '../place';
import type { PlanRow } from '../planRow';

/** The columns of prose; unit cells have findings of their own for every fault of a name. */
const PROSE = ['groupTitle', 'sectionTitle', 'text', 'result', 'period', 'deadline'] as const;

/** A cell of prose, as it was written (not in NFC). */
export interface ProseCell {
  readonly planRow: PlanRow;
  readonly column: string;
  readonly written: string;
}

/** What a check says of one cell of prose; null where it has nothing to say. */
export interface TextFault {
  readonly found: string;
  readonly corrected: string | null;
  /** True where the corrected text is certain. */
  readonly sure: boolean;
}

/** A check of every cell of prose, the title of a section once. */
export function textCheck(
  code: string,
  severity: Check['severity'],
  promise: string,
  faultOf: (cell: ProseCell) => TextFault | null,
): Check {
  return {
    code,
    severity,
    promise,
    run: ({ rows }) => {
      const titles = new Set<string>();
      return proseCells(rows).flatMap((cell) => {
        const fault = faultOf(cell);
        if (!fault) return [];
        if (cell.column.endsWith('Title')) {
          const title = `${cell.planRow.table.name} ${cell.written}`;
          if (titles.has(title)) return [];
          titles.add(title);
        }
        return [draftOf(code, cell, fault)];
      });
    },
  };
}

function proseCells(rows: readonly PlanRow[]): ProseCell[] {
  return rows
    .filter(({ row }) => row.key !== '')
    .flatMap((planRow) =>
      PROSE.flatMap((column) => {
        const value = planRow.row.cells[column]?.value;
        return typeof value === 'string' && value.trim() !== '' ? [{ planRow, column, written: value }] : [];
      }),
    );
}

function draftOf(
  code: string,
  { planRow, column }: ProseCell,
  { found, corrected, sure }: TextFault,
): FindingDraft {
  const { table, row } = planRow;
  return {
    ...placeOf(table, row, column),
    found,
    expected: corrected === null ? null : { code: 'check.as-text', params: { text: corrected } },
    message: { code: `check.${code}`, params: { found } },
    fix: corrected === null ? null : fixOf(planRow, column, corrected, sure),
  };
}

function fixOf({ table, row }: PlanRow, column: string, corrected: string, sure: boolean): Fix | null {
  const change = changeOf(table, row, column, corrected);
  return (
    change && {
      label: { code: 'check.fix.write-text', params: { text: corrected } },
      sure,
      changes: [change],
    }
  );
}
