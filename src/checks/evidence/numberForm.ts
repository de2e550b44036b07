import type { SnapshotRow } from '../../workbook/snapshot';
import { isBlank, rawText, textOf } from '../cellContent';
import { replaceStretches } from '../composeFixes';
import type { Check, FindingDraft } from '../check';
import type { Fix } from '../finding';
import { changeOf, placeOf } from '../place';
import type { PlanRow } from '../planRow';
import { documentNumbers, withoutDatesAndAddresses, type DocumentNumber } from './documentNumber';

/** What is wrong, as the catalogue calls it. */
type Fault = 'meant' | 'unclear' | 'unnumbered' | 'bare' | 'none';

export const numberForm: Check = {
  code: 'evidence.number-form',
  severity: 'warning',
  promise: 'Evidence names its document by number and sign, in the form of Decree 30/2020/NĐ-CP.',
  ofRows: ({ rows }) =>
    rows
      .filter(({ row }) => row.key !== '')
      .flatMap((planRow) => {
        const text = textOf(planRow.row, 'evidence').trim();
        if (text === '') return [];
        const wrong = documentNumbers(text).filter(({ number }) => number === null);
        if (wrong.length > 0) return wrong.map((one) => wrongForm(planRow, one));
        const code = unfound(text, planRow.row);
        return code === null ? [] : [draftOf(planRow, text, code, null)];
      }),
};

function wrongForm(planRow: PlanRow, { written, meant }: DocumentNumber): FindingDraft {
  const code: Fault = /^[/\\]/.test(written) ? 'unnumbered' : meant === null ? 'unclear' : 'meant';
  return draftOf(planRow, written, code, meant);
}

/** What people write beside a number that has no sign: `QĐ số 123`, `Quyết định 123`. */
const KIND_WORDS =
  /(?<!\p{L})(?:số|quyết định|nghị quyết|chỉ thị|thông báo|báo cáo|tờ trình|kế hoạch|công văn|văn bản|qđ|nq|ct|tb|bc|ttr|kh|cv|vb)(?!\p{L})/giu;

/** Why a text without a number cannot lead to its document; null where it can. */
function unfound(text: string, { cells }: SnapshotRow): Extract<Fault, 'bare' | 'none'> | null {
  if (/https?:\/\/|www\./i.test(text)) return null;
  const words = withoutDatesAndAddresses(text);
  if (!/\p{L}/u.test(words.replace(/(?<!\p{L})số(?!\p{L})/giu, ''))) return 'bare';
  const beside = [cells.evidenceOn, cells.evidenceLink];
  // A document that is named with its day, or can be opened, is found without its sign.
  if (words !== text.normalize('NFC') || beside.some((cell) => cell !== undefined && !isBlank(cell)))
    return null;
  if (!/\d/.test(text)) return 'none';
  return /\p{L}/u.test(text.replace(KIND_WORDS, '')) ? null : 'bare';
}

function draftOf(planRow: PlanRow, found: string, code: Fault, meant: string | null): FindingDraft {
  const { table, row } = planRow;
  return {
    ...placeOf(table, row, 'evidence'),
    found,
    expected:
      meant === null ? { code: 'check.evidence.form' } : { code: 'check.as-text', params: { text: meant } },
    message: { code: `check.evidence.number-form.${code}`, params: { found, meant: meant ?? '' } },
    fix: meant === null ? null : fixOf(planRow, found, meant),
  };
}

/** Never sure: only the document itself says its number. */
function fixOf({ table, row }: PlanRow, written: string, meant: string): Fix | null {
  const text = rawText(row.cells.evidence);
  const start = text.indexOf(written);
  if (start < 0) return null;
  const stretches = [{ start, end: start + written.length, replacement: meant }];
  const change = changeOf(table, row, 'evidence', replaceStretches(text, stretches));
  return (
    change && {
      label: { code: 'check.fix.write-name', params: { written, name: meant } },
      sure: false,
      changes: [change],
      stretches,
    }
  );
}
