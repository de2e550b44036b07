import type { IsoDate } from '../../plan/isoDate';
import type { Block, Paragraph, Rule, TextDocument } from './document';
import { paragraph } from './document';

/** What an official letter says; its number, place and signer are left open for whoever issues it. */
export interface OfficialLetter {
  /** The body above the one that issues it; null leaves it open. */
  readonly above: string | null;
  /** What it is about, after `V/v`. */
  readonly subject: string;
  readonly day: IsoDate;
  readonly to: string;
  readonly body: readonly Block[];
  /** Who gets a copy, beside those addressed and the archive. */
  readonly copies: readonly string[];
}

/** Millimetres, within what the decree allows: top and bottom 20 to 25, left 30 to 35, right 15 to 20. */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const;
const PAGE_WIDTH = 210;
const LEFT = 65;
const RIGHT = PAGE_WIDTH - MARGINS.left - MARGINS.right - LEFT;

/** Open for a person to fill in. */
const OPEN = '…………………';

const COUNTRY = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
/** As long as the motto in 13 points, bold. */
const MOTTO_LENGTH = 56;
/** A third to a half of the name above it. */
const NAME_RULE_LENGTH = 22;

const centred = { align: 'center' } as const;

/**
 * An official letter in the form of Nghị định 30/2020/NĐ-CP, appendix I (công văn): A4, Times New Roman, the
 * issuing body and the number on the left, country, motto, place and day on the right, the body, who gets it
 * and who signs. What only the issuer knows stands open.
 */
export function officialLetter(letter: OfficialLetter): TextDocument {
  return {
    title: letter.subject,
    margins: MARGINS,
    font: 'Times New Roman',
    size: 14,
    blocks: [head(letter), address(letter), ...letter.body, foot(letter)],
  };
}

/** A paragraph of the body: both sides straight, the first line moved in. */
export function bodyParagraph(text: string): Paragraph {
  return paragraph({ text }, { align: 'both', firstLine: 10, after: 6, spacing: 1.15 });
}

function head({ above, subject, day }: OfficialLetter): Block {
  const issuer = [
    paragraph({ text: above?.toUpperCase() ?? OPEN, size: 12 }, centred),
    paragraph({ text: OPEN, size: 12, bold: true }, centred),
    rule(NAME_RULE_LENGTH, LEFT),
  ];
  const country = [
    paragraph({ text: COUNTRY, size: 12, bold: true }, centred),
    paragraph({ text: MOTTO, size: 13, bold: true }, centred),
    rule(MOTTO_LENGTH, RIGHT),
  ];
  const number = [
    paragraph({ text: 'Số: ………/……-……', size: 13 }, { ...centred, before: 4 }),
    paragraph({ text: `V/v ${subject}`, size: 12 }, { ...centred, before: 4 }),
  ];
  const place = [
    paragraph({ text: `${OPEN}, ${dayInWords(day)}`, size: 13, italic: true }, { ...centred, before: 4 }),
  ];
  return {
    kind: 'table',
    widths: [LEFT, RIGHT],
    bordered: false,
    headings: 0,
    rows: [
      [issuer, country],
      [number, place],
    ],
  };
}

function address({ to }: OfficialLetter): Block {
  return paragraph({ text: `Kính gửi: ${to}` }, { align: 'center', before: 18, after: 12 });
}

function foot({ copies }: OfficialLetter): Block {
  const list = ['Như trên', ...copies, 'Lưu: VT, ………'];
  const receivers = [
    paragraph({ text: 'Nơi nhận:', size: 12, bold: true, italic: true }),
    ...list.map((name, place) => {
      const end = place === list.length - 1 ? '.' : ';';
      return paragraph({ text: `- ${name}${end}`, size: 11 });
    }),
  ];
  const signer = [
    paragraph({ text: 'CHỨC VỤ CỦA NGƯỜI KÝ', bold: true, size: 13 }, centred),
    paragraph({ text: '\n\n\n', size: 14 }, centred),
    paragraph({ text: 'Họ và tên', bold: true }, centred),
  ];
  return {
    kind: 'table',
    widths: [LEFT + 15, RIGHT - 15],
    bordered: false,
    headings: 0,
    rows: [[receivers, signer]],
  };
}

function rule(length: number, within: number): Rule {
  return { kind: 'rule', length, within };
}

/**
 * The day as the decree writes it: days below 10 and the months 1 and 2 with a zero, all others without.
 * `day` is a real day.
 */
export function dayInWords(day: IsoDate): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `ngày ${date} tháng ${Number(month) > 2 ? String(Number(month)) : month} năm ${year}`;
}
