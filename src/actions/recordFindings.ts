import type { Finding } from '../checks/finding';
import { findingRows } from '../checks/findingRows';
import type { Language } from '../i18n/catalogue';
import { replacedDecisions } from '../review/worklist/decided';
import { recognise } from '../workbook/recognise';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { noteOf, type Action } from './action';

export interface RecordInput {
  readonly findings: readonly Finding[];
  readonly snapshot: WorkbookSnapshot;
  readonly language: Language;
}

/** Writes the findings into `KiemTra`; what people decided there by now stays with its finding. */
export const recordFindings: Action<RecordInput, { readonly rows: number }> = {
  id: 'record-findings',
  label: 'action.record-findings',
  available: (state) => state.kind === 'master' || state.kind === 'unit',
  async perform(context, { findings, snapshot, language }) {
    const { port, progress } = context;
    const now = snapshot.kind === 'plan' ? snapshot : recognise(await port.read());
    const rows = findingRows(findings, now, language);
    progress({ code: 'action.record-findings.write', params: { count: rows.length } });
    const table = now.tables.KiemTra;
    const replaced = table ? replacedDecisions(table, rows) : [];
    await port.replaceRows('KiemTra', rows, noteOf(context, 'record-findings'), replaced);
    return { rows: rows.length };
  },
};
