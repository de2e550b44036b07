import { say } from '../../i18n/catalogue';
import { formatDay } from '../../i18n/format';
import { periodMessage } from '../../plan/reportingPeriod';
import type { Block, Paragraph, TextDocument } from '../../report/letter/document';
import { paragraph } from '../../report/letter/document';
import { bodyParagraph, officialLetter } from '../../report/letter/officialLetter';
import { slipPlan } from '../../review/slip/buildSlip';
import { planText } from '../../review/slip/facts';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { PackageChoices } from './buildPackage';
import type { UnplacedRow } from './leftOver';
import type { Packages, UnitPackage } from './packagesOf';

/** Millimetres; together as wide as the text of the page. */
const FILE_WIDTHS = [12, 63, 54, 18, 18];
const ROW_WIDTHS = [23, 72, 70];
const SMALL = 11;

/**
 * The letter that goes with the packages: for which period, until when, and which file is whose, with how many
 * rows; then the rows that are in no package. Number, place and signer stay open.
 */
export function coveringLetter(
  { packages, unplaced }: Pick<Packages, 'packages' | 'unplaced'>,
  snapshot: WorkbookSnapshot,
  { period, today, answerBy, sendTo }: PackageChoices,
): TextDocument {
  const plan = slipPlan(snapshot);
  const periodText = say('vi', periodMessage(period));
  const until = answerBy === null ? '' : ` trước hết ngày ${formatDay(answerBy)}`;
  const to = sendTo === null ? '' : ` về ${sendTo}`;
  return officialLetter({
    above: plan.issuer,
    subject: `báo cáo tiến độ thực hiện kế hoạch, ${periodText}`,
    day: today,
    to: 'Các đơn vị có tên trong bảng dưới đây',
    body: [
      bodyParagraph(
        `Để tổng hợp tiến độ thực hiện ${planText(plan)}, đề nghị các đơn vị ghi kết quả của kỳ báo cáo ` +
          `${periodText} (số liệu đến hết ngày ${formatDay(period.to)}) vào tệp của đơn vị mình.`,
      ),
      {
        ...bodyParagraph(
          `Cách ghi ở trang “Hướng dẫn” của tệp. Ghi xong, gửi lại tệp${to}${until}. Tệp của từng đơn vị:`,
        ),
        withNext: true,
      },
      fileTable(packages),
      ...unplacedBlocks(unplaced),
      { ...bodyParagraph('Trân trọng./.'), before: 8 },
    ],
    copies: [],
  });
}

function fileTable(packages: readonly UnitPackage[]): Block {
  return table(
    FILE_WIDTHS,
    ['STT', 'Đơn vị', 'Tệp', 'Chủ trì', 'Phối hợp'],
    packages.map(({ name, fileName, leads, coordinates }, index) => [
      centred(String(index + 1)),
      text(name),
      text(fileName),
      centred(String(leads)),
      centred(String(coordinates)),
    ]),
  );
}

function unplacedBlocks(unplaced: readonly UnplacedRow[]): readonly Block[] {
  if (unplaced.length === 0) return [];
  const sentence = 'Các dòng sau chưa xác định được đơn vị chủ trì nên chưa giao cho đơn vị nào:';
  return [
    { ...bodyParagraph(sentence), before: 8, withNext: true },
    table(
      ROW_WIDTHS,
      ['Mã', 'Nhiệm vụ, chỉ tiêu', 'Đang ghi'],
      unplaced.map(({ key, text: words, written }) => [text(key), text(words), text(written)]),
    ),
  ];
}

function table(
  widths: readonly number[],
  headings: readonly string[],
  rows: readonly (readonly Paragraph[])[],
): Block {
  return {
    kind: 'table',
    widths,
    bordered: true,
    headings: 1,
    rows: [
      headings.map((heading) => [paragraph({ text: heading, bold: true, size: SMALL }, { align: 'center' })]),
      ...rows.map((row) => row.map((cell) => [cell])),
    ],
  };
}

const text = (words: string): Paragraph => paragraph({ text: words, size: SMALL });
const centred = (words: string): Paragraph => paragraph({ text: words, size: SMALL }, { align: 'center' });
