import { Failure } from '../../failure';
import type { PlanReading } from '../../plan';
import { readAppendixTables } from '../readAppendixTables';
import { readHeadings } from '../rows/columns';
import { isAppendixTitle } from '../rows/lines';
import type { AppendixReading, SourceTable } from '../sourceTable';
import type { Block } from './block';
import { missingAppendices } from './missingAppendices';
import { readMetadata } from './metadata';
import { readObligations } from './obligations';
import { paragraphsOf } from './paragraphs';

/** A plan with the way back from each row to its place in the source. */
export interface SourcedPlanReading extends PlanReading {
  readonly places: AppendixReading['places'];
}

/**
 * Reads a decision's blocks, in their order, whatever file they came from: what stands before the first
 * appendix as prose, the rest as tables.
 * @throws Failure `plan.no-table` where no table is in the form of an appendix
 */
export function readBlocks(blocks: readonly Block[]): SourcedPlanReading {
  const start = firstOfAppendices(blocks);
  const before = blocks.slice(0, start);
  const appendices = readAppendixTables(blocks.slice(start).map(asTable));
  if (!appendices.found) throw new Failure('plan.no-table');
  const prose = before.flatMap(proseOf);
  const { metadata, questions } = readMetadata(prose, appendices.outside);
  const { indicators, tasks, places } = appendices;
  return {
    plan: { metadata, indicators, tasks, obligations: readObligations(prose) },
    questions: [...questions, ...missingAppendices(prose, appendices), ...appendices.questions],
    places,
  };
}

/** Where the title of the first appendix stands, or its table where it has no title. */
function firstOfAppendices(blocks: readonly Block[]): number {
  const headed = blocks.findIndex(
    (block) => block.kind === 'table' && block.table.rows.some((row) => readHeadings(row) !== null),
  );
  const before = headed < 0 ? blocks : blocks.slice(0, headed);
  const titled = before.findIndex(isTitled);
  if (titled >= 0) return titled;
  return headed >= 0 ? headed : blocks.length;
}

/** True where a line is an appendix's title, and no sentence about the appendix. */
function isTitled(block: Block): boolean {
  const lines =
    block.kind === 'lines'
      ? block.lines
      : block.table.rows.filter((row) => row.length === 1).flatMap((row) => row.map(({ text }) => text));
  return lines.some((line) => isAppendixTitle(line) && (line.trim().length <= 40 || /^\s*PHỤ/u.test(line)));
}

function asTable(block: Block): SourceTable {
  if (block.kind === 'table') return block.table;
  return { rows: block.lines.map((text) => [{ text }]), ragged: true };
}

/** The paragraphs of a block of prose; a table before the appendices lays out prose in its cells. */
function proseOf(block: Block): string[] {
  if (block.kind === 'lines') return paragraphsOf(block.lines);
  return block.table.rows.flatMap((row) => row.flatMap(({ text }) => paragraphsOf(text.split('\n'))));
}
