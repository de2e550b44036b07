import { formatDay } from '../../i18n/format';
import { countLines, type LineCounts, type Slip, type SlipPlan } from './slip';
import { kindWords } from './wording';

/** A decision's title says what it does to the plan; the rest is the plan's own name. */
const DEED = /^(?:Về việc\s+)?(?:phê duyệt|ban hành)\s+/iu;

/** The plan in a line: its name, and its decision where a number or a date of it is known. */
export function planText({ title, number, date, issuer }: SlipPlan): string {
  const decision = [
    number === null ? '' : `số ${number}`,
    date === null ? '' : `ngày ${formatDay(date)}`,
    issuer === null ? '' : `của ${issuer}`,
  ].filter(Boolean);
  const name = title?.replace(DEED, '') ?? 'Kế hoạch';
  return number === null && date === null ? name : `${name} (Quyết định ${decision.join(' ')})`;
}

/** `5 lỗi, 7 cần xem`: the kinds that there are. */
function kindsText(counts: LineCounts): string {
  return (['error', 'warning', 'info'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${counts[kind]} ${kindWords[kind]}`)
    .join(', ');
}

/** How much is asked, in a sentence. */
export function countsText({ lines, rows }: Slip): string {
  return `Có ${lines.length} nội dung ở ${rows.length} dòng: ${kindsText(countLines(lines))}.`;
}
