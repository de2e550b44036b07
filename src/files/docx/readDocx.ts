import { Failure } from '../../plan/failure';
import type { Block } from '../../plan/reader/decision/block';
import { readBlocks, type SourcedPlanReading } from '../../plan/reader/decision/readBlocks';
import { openPackage } from '../archive/openPackage';
import { readXml } from '../xml/readXml';
import { BodyReader } from './bodyReader';
import { documentPartOf, tiedPart } from './documentPart';
import { Numbering } from './numbering';
import { readStyleLists } from './styleLists';

/**
 * The text of a Word document in its order: paragraphs as lines, tables as rows of cells. Numbers that
 * Word writes by itself are part of the text; deleted text, text boxes and hidden notes are not. A cell's
 * paragraphs are parted by a line break.
 * @throws Failure with a `file.…` code that says what the file is or what is wrong with it
 */
export function readDocxBlocks(bytes: Uint8Array): Block[] {
  const office = openPackage(bytes);
  const main = documentPartOf(office);
  const lists = tiedPart(office, main, 'numbering');
  const styles = tiedPart(office, main, 'styles');
  const reader = new BodyReader(
    lists === null ? Numbering.none() : Numbering.read(office.archive, lists),
    styles === null ? new Map() : readStyleLists(office.archive, styles),
  );
  let root = '';
  readXml(office.archive, main, {
    open(name, attributes, parent) {
      if (parent === '') root = name;
      return reader.open(name, attributes, parent);
    },
    close: (name, text, parent) => reader.close(name, text, parent),
  });
  if (root !== 'w:document') throw new Failure('file.not-document', {}, `root ${root}`);
  return reader.blocks;
}

/**
 * Reads a decision in a Word document into a plan, as `readDecision` does a text.
 * @throws Failure as `readDocxBlocks`, and `plan.no-table` where no table is in the form of an appendix
 */
export function readDecisionDocx(bytes: Uint8Array): SourcedPlanReading {
  return readBlocks(readDocxBlocks(bytes));
}
