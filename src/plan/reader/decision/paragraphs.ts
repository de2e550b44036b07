import { oneLine } from '../folded';

/** What begins a paragraph of its own even where the line before has no full stop. */
const BEGINS =
  /^(?:[-+•*–]\s|(?:\d{1,3}|[a-zđ]|[IVX]{1,6})[.)]\s|Điều\s+\d|Căn cứ\s|Theo đề nghị|Xét đề nghị|Số\s*:|Nơi nhận|Về việc\s|V\/v\s)/u;

/** `Hà Nội, ngày 05 tháng 3 năm 2024`, filled or with blanks, which stands on a line of its own. */
const PLACE_AND_DAY = /^\p{Lu}[^,\d]{1,40},\s*ngày[\s\d.…]{1,20}tháng[\s\d.…]{1,20}năm[\s\d.…]{1,20}$/u;

/**
 * The paragraphs of lines that stand together: a line goes on with the one before unless that one ends
 * a sentence, or this one begins an item, or only one of them is in capitals. On one line each, in NFC.
 */
export function paragraphsOf(lines: readonly string[]): string[] {
  const paragraphs: string[] = [];
  let pieces: string[] = [];
  const end = (): void => {
    if (pieces.length > 0) paragraphs.push(pieces.join(' '));
    pieces = [];
  };
  for (const line of lines) {
    const text = oneLine(line);
    const before = pieces.at(-1);
    if (
      before !== undefined &&
      (/[.;:!?]$/.test(before) || begins(text) || isCapital(before) !== isCapital(text))
    ) {
      end();
    }
    if (text !== '') pieces.push(text);
  }
  end();
  return paragraphs;
}

function begins(text: string): boolean {
  return BEGINS.test(text) || PLACE_AND_DAY.test(text);
}

function isCapital(text: string): boolean {
  return text === text.toUpperCase();
}
