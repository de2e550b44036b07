import { statusWords } from '../../workbook/words';
import type { CellValue } from '../../workbook/document';
import { isBlank, textOf } from '../cellContent';
import type { Check, FindingDraft } from '../check';
import type { Fix } from '../finding';
import { changeOf, placeOf } from '../place';
import { progressRows, type ProgressRow } from './progressRow';

/** What is wrong between the two, a code of the catalogue, and the value that would settle it. */
interface Fault {
  readonly code: 'below' | 'whole' | 'begun' | 'begun.empty';
  readonly column: 'status' | 'percent';
  readonly value: string | number;
}

function faultOf({ planRow, status, percent }: ProgressRow): Fault | null {
  if (status === null || percent === null) return null;
  if (status === 'done') {
    return percent < 100 ? { code: 'below', column: 'percent', value: 100 } : null;
  }
  if (percent === 100) {
    // What comes back is done for this time and goes on.
    return planRow.deadline.kind === 'recurring'
      ? null
      : { code: 'whole', column: 'status', value: statusWords.done };
  }
  if (status !== 'notStarted' || percent === 0) return null;
  const code = isBlank(planRow.row.cells.status) ? 'begun.empty' : 'begun';
  return { code, column: 'status', value: statusWords.inProgress };
}

export const percentAgainstStatus: Check = {
  code: 'progress.percent-status',
  severity: 'warning',
  promise:
    'The percent and the status of a row say the same: 100 where it is done, 0 where nothing is begun.',
  ofRows: ({ rows }) =>
    progressRows(rows).flatMap((progress) => {
      const fault = faultOf(progress);
      return fault ? [draftOf(progress, fault)] : [];
    }),
};

function draftOf(progress: ProgressRow, fault: Fault): FindingDraft {
  const { table, row } = progress.planRow;
  return {
    ...placeOf(table, row, 'percent'),
    found: textOf(row, 'percent'),
    expected:
      fault.column === 'percent' ? { code: 'check.as-text', params: { text: String(fault.value) } } : null,
    message: {
      code: `check.progress.percent-status.${fault.code}`,
      params: { percent: textOf(row, 'percent'), status: textOf(row, 'status').trim() },
    },
    fix: fixOf(progress, fault),
  };
}

/** Never sure: either of the two may be the one that is right. */
function fixOf({ planRow }: ProgressRow, { column, value }: Fault): Fix | null {
  const { table, row } = planRow;
  const share = column === 'percent' && row.cells.percent?.format?.includes('%');
  const after: CellValue = share && typeof value === 'number' ? value / 100 : value;
  const change = changeOf(table, row, column, after);
  return (
    change && {
      label: { code: `check.fix.write-${column}`, params: { text: String(value) } },
      sure: false,
      changes: [change],
    }
  );
}
