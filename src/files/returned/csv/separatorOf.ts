import { foldedHeading } from '../../../workbook/recognise/heading';
import { tableDefinitions } from '../../../workbook/tables';
import { readRecords } from './records';

const SEPARATORS = [';', ',', '\t'];
/** A row of headings is looked for in so many records. */
const RECORDS_SEARCHED = 40;

const OURS = new Set(
  tableDefinitions.flatMap(({ columns }) => columns.map(({ heading }) => foldedHeading(heading))),
);

/** The separator that gives a record with most of our headings: Excel takes another one in each language. */
export function separatorOf(text: string): string {
  const found = SEPARATORS.map((separator) => ({ separator, headings: mostHeadings(text, separator) }));
  return found.reduce((best, each) => (each.headings > best.headings ? each : best)).separator;
}

function mostHeadings(text: string, separator: string): number {
  let most = 0;
  let records = 0;
  readRecords(text, separator, (fields) => {
    most = Math.max(most, fields.filter((field) => OURS.has(foldedHeading(field))).length);
    return ++records < RECORDS_SEARCHED;
  });
  return most;
}
