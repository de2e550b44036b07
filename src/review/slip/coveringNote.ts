import { formatDay } from '../../i18n/format';
import type { Block, Paragraph, TextDocument } from '../../report/letter/document';
import { paragraph } from '../../report/letter/document';
import { bodyParagraph, officialLetter } from '../../report/letter/officialLetter';
import { countsText, planText } from './facts';
import type { Slip, SlipLine } from './slip';
import { replyWords, slipHeadings, slipSheets } from './wording';

/** Millimetres; together as wide as the text of the page. The longest keys stand on one line. */
const WIDTHS = [12, 23, 52, 22, 56];
const SMALL = 11;

/**
 * The letter that goes with a slip: how much is asked, by which day, and the lines. Number, place and signer
 * stay open.
 *
 * @param file the name of the slip's file
 */
export function coveringNote(slip: Slip, file: string): TextDocument {
  const { unit, answerBy, plan, madeOn } = slip;
  return officialLetter({
    above: plan.issuer,
    subject: `trả lại ${slip.lines.length} nội dung cần xem lại trong kế hoạch`,
    day: madeOn,
    to: unit.name,
    body: [
      bodyParagraph(`Qua kiểm tra ${planText(plan)}, phần của ${unit.name} còn nội dung cần xem lại.`),
      bodyParagraph(`${countsText(slip)} Nội dung cụ thể như sau:`),
      linesTable(slip.lines),
      {
        ...bodyParagraph(
          `Đề nghị ${unit.name} xem từng nội dung, ghi trả lời vào tệp “${file}” gửi kèm (trang “${slipSheets.lines}”): ` +
            `sửa thì ghi vào cột “${slipHeadings.value}”; giữ thì chọn “${replyWords.kept}” và ghi lý do; ` +
            `chưa rõ thì chọn “${replyWords.asked}”. Gửi lại tệp trước hết ngày ${formatDay(answerBy)}.`,
        ),
        before: 8,
      },
      bodyParagraph('Trân trọng./.'),
    ],
    copies: [],
  });
}

function linesTable(lines: readonly SlipLine[]): Block {
  const heading = ['STT', 'Mã', 'Nhiệm vụ, chỉ tiêu', 'Cột', 'Cần xem lại'];
  return {
    kind: 'table',
    widths: WIDTHS,
    bordered: true,
    headings: 1,
    rows: [
      heading.map((text) => [paragraph({ text, bold: true, size: SMALL }, { align: 'center' })]),
      ...lines.map(({ key, title, heading: column, sentence }, index) => [
        [paragraph({ text: String(index + 1), size: SMALL }, { align: 'center' })],
        ...[key, title, column, sentence].map((text): Paragraph[] => [paragraph({ text, size: SMALL })]),
      ]),
    ],
  };
}
