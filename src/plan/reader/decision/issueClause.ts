import { isoDate, isRealDay, type IsoDate } from '../../isoDate';

/** Number and day as one place of the decision writes them; null is a blank. */
export interface IssueClause {
  readonly number: string | null;
  readonly date: IsoDate | null;
  readonly year: number | null;
  /** The words, for a question. */
  readonly found: string;
}

/** What blanks are filled with; bounded, so that a line of dots takes no time. */
const GAP = String.raw`[\s.…_]{0,60}`;
const NUMBER = String.raw`(\d{1,6}[a-zđ]?)?${GAP}\/${GAP}((?:\d{4}\/)?[A-ZĐ][\p{L}\d&.-]{0,40}(?:\/[A-ZĐ][\p{L}\d&.-]{0,40})?)`;
const DAY = String.raw`ngày${GAP}(\d{1,2})?${GAP}(?:tháng|[\/.-])${GAP}(\d{1,2})?${GAP}(?:năm|[\/.-])${GAP}(\d{4})?`;

const LONGEST = 3000;

const ATTACHED = new RegExp(
  String.raw`(?:^|\()\s{0,9}(?:được\s+)?(?:ban\s+hành\s+)?kèm\s+theo\s+(?:quyết\s+định|kế\s+hoạch|công\s+văn)\s+số\s*:?${GAP}${NUMBER}(?:\s*,?\s*${DAY})?`,
  'iu',
);
const NUMBER_LINE = new RegExp(String.raw`^số\s*:?${GAP}${NUMBER}`, 'iu');
const DAY_LINE = new RegExp(String.raw`^(?:[^,\d]{2,60},\s*)?${DAY}`, 'iu');

/**
 * `(kèm theo Quyết định số 12/QĐ-BTTTT ngày 05/3/2024 …)`, with blanks or without, below the title of the
 * plan or of an appendix: the decision's own number and day, not those of one that it carries out.
 */
export function attachedClause(paragraph: string): IssueClause | null {
  const match = ATTACHED.exec(paragraph.slice(0, LONGEST));
  if (!match) return null;
  const [found, number, symbol = '', day, month, year] = match;
  return clause(found.replace(/^\(\s*/, ''), number, symbol, day, month, year);
}

/** `Số: 12/QĐ-BTTTT` in the head of the document. */
export function numberLine(paragraph: string): IssueClause | null {
  const match = NUMBER_LINE.exec(paragraph.slice(0, LONGEST));
  return match ? clause(match[0], match[1], match[2] ?? '') : null;
}

/** `Hà Nội, ngày 05 tháng 3 năm 2024` in the head of the document. */
export function dayLine(paragraph: string): IssueClause | null {
  const match = DAY_LINE.exec(paragraph.slice(0, LONGEST));
  return match ? clause(match[0], undefined, '', match[1], match[2], match[3]) : null;
}

function clause(
  found: string,
  number: string | undefined,
  symbol: string,
  day?: string,
  month?: string,
  year?: string,
): IssueClause {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const named = year ?? /^(\d{4})\//.exec(symbol)?.[1];
  return {
    number: number === undefined ? null : `${number}/${symbol}`,
    date: day !== undefined && isRealDay(y, m, d) ? isoDate(y, m, d) : null,
    year: named === undefined ? null : Number(named),
    found: found.trim(),
  };
}
