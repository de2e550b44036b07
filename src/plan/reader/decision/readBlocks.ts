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
  const { before, appendix } = parted(blocks);
  const appendices = readAppendixTables(appendix.map(asTable));
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

/** What stands before the first appendix, and the appendices, from a title within a block on. */
function parted(blocks: readonly Block[]): { before: Block[]; appendix: Block[] } {
  const start = firstOfAppendices(blocks);
  const [before, appendix] = [blocks.slice(0, start), blocks.slice(start)];
  const [first, ...others] = appendix;
  const rows = first ? asTable(first).rows : [];
  const title = rows.findIndex((row) => row.length === 1 && isTitle(row[0]?.text ?? ''));
  if (!first || title <= 0) return { before, appendix };
  const rest = { ...asTable(first), rows: rows.slice(title) };
  return {
    before: [...before, blockOf(rows.slice(0, title))],
    appendix: [{ kind: 'table', table: rest }, ...others],
  };
}

/** Rows of one cell each are lines that stand together. */
function blockOf(rows: SourceTable['rows']): Block {
  if (rows.some((row) => row.length > 1)) return { kind: 'table', table: { rows, ragged: true } };
  return { kind: 'lines', lines: rows.flatMap((row) => row.map(({ text }) => text)) };
}

/** Where the title of the first appendix stands, or its table where it has no title. */
function firstOfAppendices(blocks: readonly Block[]): number {
  const headed = blocks.findIndex(
    (block) => block.kind === 'table' && block.table.rows.some((row) => readHeadings(row) !== null),
  );
  const before = headed < 0 ? blocks : blocks.slice(0, headed);
  const titled = before.findIndex((block) => linesOf(block).some(isTitle));
  if (titled >= 0) return titled;
  return headed >= 0 ? headed : blocks.length;
}

function linesOf(block: Block): readonly string[] {
  if (block.kind === 'lines') return block.lines;
  return block.table.rows.filter((row) => row.length === 1).flatMap((row) => row.map(({ text }) => text));
}

/** True for an appendix's title, and no sentence about the appendix. */
function isTitle(line: string): boolean {
  return isAppendixTitle(line) && (line.trim().length <= 40 || /^\s*PHỤ/u.test(line));
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
