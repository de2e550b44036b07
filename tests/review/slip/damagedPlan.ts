import type { Finding } from '../../../src/checks/finding';
import type { UnitWork } from '../../../src/review/mine/unitWork';
import { unitWork } from '../../../src/review/mine/unitWork';
import { buildSlip } from '../../../src/review/slip/buildSlip';
import type { Slip } from '../../../src/review/slip/slip';
import type { SlipScope } from '../../../src/review/slip/slipChoices';
import type { WorkbookReading } from '../../../src/workbook/reading';
import { recognise } from '../../../src/workbook/recognise';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { AS_OF, checkedSnapshot, edited, smallWorkbook, withRow, type Edit } from '../../checks/checked';

export { AS_OF };
export const ANSWER_BY = '2024-06-10';

/** The code of the unit that most of the damage is sent back to. */
export const TELECOM = 'vienthong';

/** Six cells that are wrong in rows of two units, and a row that nobody answers for. */
export const damages: readonly Edit[] = [
  ['NhiemVu', 'A.I.1', 'deadline', 'Quý V/2025'],
  ['NhiemVu', 'A.I.1', 'status', 'Xong'],
  ['NhiemVu', 'A.I.1', 'percent', 120],
  ['NhiemVu', 'A.I.1', 'doneOn', 'hôm qua'],
  ['NhiemVu', 'A.I.2', 'deadline', '=1+1'],
  ['NhiemVu', 'B.I.1', 'lead', ''],
  ['NhiemVu', 'B.I.1', 'leadUnits', ''],
];

export interface Review {
  readonly reading: WorkbookReading;
  readonly snapshot: WorkbookSnapshot;
  readonly findings: readonly Finding[];
  readonly work: UnitWork;
}

/** A workbook as a reviewer has it before them. */
export function reviewed(reading: WorkbookReading): Review {
  const snapshot = recognise(reading);
  return { reading, snapshot, findings: checkedSnapshot(snapshot), work: unitWork(snapshot, AS_OF) };
}

export const damaged: Review = reviewed(edited(smallWorkbook, damages));

/** The same after a reviewer has sent these findings back. */
export function sentBack({ reading }: Review, findings: readonly Finding[]): Review {
  const listed = findings.reduce(
    (all, { id, code, table, key, found }) =>
      withRow(all, 'KiemTra', { id, code, table, key, found, decision: 'Trả lại', reason: 'Xem lại' }),
    reading,
  );
  return reviewed(listed);
}

export interface SlipChoices {
  readonly unit?: string;
  readonly scope?: SlipScope;
  readonly answerBy?: string;
}

/** The slip of a unit, made on the day of the check. */
export function slipOf(review: Review, given: SlipChoices = {}): Slip {
  const { unit = TELECOM, scope = 'all-open', answerBy = ANSWER_BY } = given;
  return buildSlip({ ...review, unit, scope, today: AS_OF, answerBy });
}

/** The finding at a cell of the damaged plan. */
export function findingAt({ findings }: Review, key: string, column: string): Finding {
  const found = findings.find((finding) => finding.key === key && finding.column === column);
  if (!found) throw new Error(`Nothing was found in ${key} ${column}`);
  return found;
}
