import type { CheckOutcome } from '../../actions/checkWorkbook';
import type { WrittenTable } from '../../workbook/port';
import { countFindings } from './countFindings';
import type { Notice } from './state';

/** What is said after a plan was loaded. */
export function loadedNotice(tables: readonly WrittenTable[]): Notice {
  const rowsOf = (name: string) => tables.find((table) => table.name === name)?.rows ?? 0;
  const params = { tasks: rowsOf('NhiemVu'), indicators: rowsOf('ChiTieu') };
  return { message: { code: 'pane.notice.loaded', params }, undo: null };
}

/** What is said after a check. */
export function checkedNotice({ findings }: CheckOutcome): Notice {
  const counts = countFindings(findings);
  const found = counts.error + counts.warning + counts.info > 0;
  return {
    message: found
      ? { code: 'pane.notice.checked', params: { ...counts } }
      : { code: 'pane.notice.nothing-found' },
    undo: null,
  };
}
