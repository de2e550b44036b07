import type { SourceCell } from '../sourceTable';
import { headingNames, readHeadings, type Columns } from './columns';

/** A second row of headings has nothing longer. */
const LONGEST = 60;

/**
 * The columns of headings that stand in two rows, a wide one over its parts: `Phân công` over
 * `Chủ trì` and `Phối hợp`. Null where the row below is none of headings: it leaves number and text empty,
 * as their headings go over both rows.
 */
export function readHeadingPair(
  row: readonly SourceCell[],
  below: readonly SourceCell[] | undefined,
): Columns | null {
  const columns = readHeadings(row);
  if (!columns || !below) return null;
  const texts = below.map(({ text }) => text.trim());
  const own = [columns.at.key, columns.at.label, columns.at.text];
  if (own.some((place) => place !== undefined && (texts[place] ?? '') !== '')) return null;
  if (texts.every((text) => text === '') || texts.some((text) => text.length > LONGEST)) return null;
  let wide = '';
  let sound = true;
  const joined = row.map(({ text }, place) => {
    const part = texts[place] ?? '';
    if (text.trim() !== '') wide = text.trim();
    if (part === '') return { text };
    if (headingNames(part) !== null) return { text: part };
    const whole = `${wide} ${part}`;
    // Any text may go on behind some headings; a part must make another heading of what stands above it.
    sound &&= headingNames(whole) !== headingNames(wide);
    return { text: whole };
  });
  return sound ? readHeadings(joined) : null;
}
