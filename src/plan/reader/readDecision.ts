import { readBlocks, type SourcedPlanReading } from './decision/readBlocks';
import { textBlocks } from './decision/textBlocks';

/**
 * Reads a decision's text into a plan. Tables are lines with tabs, a page break is a blank line; headings
 * repeated after it go, and rows that it parted are joined with one space. Texts are as written, in NFC.
 * @throws Failure `plan.no-table` where the text holds no appendix table
 */
export function readDecision(text: string): SourcedPlanReading {
  return readBlocks(textBlocks(text));
}
