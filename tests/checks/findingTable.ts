import type { Finding } from '../../src/checks/finding';
import { say } from '../../src/i18n/catalogue';
import { severityWords } from '../../src/workbook/words';

/** Findings as a page that a person can review: one row each, in their order. */
export function findingTable(title: string, findings: readonly Finding[]): string {
  const rows = findings.map((finding) => [
    severityWords[finding.severity],
    finding.code,
    `${finding.sheet ?? ''}!${finding.cell ?? ''}`,
    finding.key ?? '',
    finding.column ?? '',
    finding.found,
    finding.expected ? say('vi', finding.expected) : '',
    finding.fix ? (finding.fix.sure ? 'chắc chắn' : 'cần xác nhận') : '',
    say('vi', finding.message),
  ]);
  const headings = ['Mức', 'Loại', 'Ô', 'Mã', 'Cột', 'Đang ghi', 'Nên ghi', 'Sửa', 'Nội dung'];
  const table = [headings, headings.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  const [start, end] = ['<!-- prettier-ignore-start -->', '<!-- prettier-ignore-end -->'];
  return `# ${title}\n\n${start}\n\n${table.join('\n')}\n\n${end}\n`;
}
