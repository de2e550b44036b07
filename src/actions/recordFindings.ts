import type { Finding } from '../checks/finding';
import { findingRows } from '../checks/findingRows';
import type { Language } from '../i18n/catalogue';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Action } from './action';

export interface RecordInput {
  readonly findings: readonly Finding[];
  readonly snapshot: WorkbookSnapshot;
  readonly language: Language;
}

/** Writes the findings into `KiemTra`; what people decided there stays with its finding. */
export const recordFindings: Action<RecordInput, { readonly rows: number }> = {
  id: 'record-findings',
  label: 'action.record-findings',
  available: (state) => state.kind === 'master' || state.kind === 'unit',
  async perform({ port, progress }, { findings, snapshot, language }) {
    const rows = findingRows(findings, snapshot, language);
    progress({ code: 'action.record-findings.write', params: { count: rows.length } });
    await port.replaceRows('KiemTra', rows);
    return { rows: rows.length };
  },
};
