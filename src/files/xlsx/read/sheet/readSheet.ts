import type { ConditionalFormatDocument, SheetDocument } from '../../../../workbook/document';
import { Failure } from '../../../../plan/failure';
import type { Relationship } from '../../../archive/openPackage';
import type { Archive } from '../../../archive/openArchive';
import { readXml } from '../../../xml/readXml';
import { childrenOf, TreeBuilder, type XmlNode } from '../../../xml/xmlTree';
import { unescapedText } from '../escapedText';
import { PlainCells } from '../plain/plainCells';
import type { WorkbookStyles } from '../style/readStyles';
import { SheetCells, type CellContext } from './sheetCells';
import { printOf, protectionOf, readColumns, readProperties, readViews } from './sheetParts';
import { conditionalFormatsOf, validationsOf } from './sheetRules';

/** What a sheet is read with. */
export interface SheetContext {
  readonly archive: Archive;
  readonly part: string;
  readonly styles: WorkbookStyles;
  readonly cells: CellContext;
  readonly relationships: readonly Relationship[];
  /** True leaves out how the sheet looks and what it allows: cells and merged ranges alone are read. */
  readonly valuesOnly?: boolean;
}

/** Children of a worksheet that are held as trees; the rest but the cells is passed over. */
const TREES = new Set([
  'sheetPr',
  'sheetViews',
  'cols',
  'sheetProtection',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'pageSetup',
  'headerFooter',
]);

const VALUE_TREES = new Set(['mergeCells']);

/**
 * Reads a worksheet part into the sheet, cells as they come and the rest as small trees.
 * @throws Failure `file.damaged` where the part is no worksheet, which always has a place for cells
 */
export function readSheet(sheet: SheetDocument, context: SheetContext): void {
  const cells = new SheetCells(sheet, context.cells);
  const plain = new PlainCells(cells, context.cells);
  const builder = new TreeBuilder(context.part);
  const wanted = context.valuesOnly === true ? VALUE_TREES : TREES;
  const trees: XmlNode[] = [];
  let inCells = false;
  let hasCells = false;
  readXml(context.archive, context.part, {
    open(name, attributes, parent) {
      if (inCells) return cells.open(name, attributes);
      if (parent === '') return name === 'worksheet';
      if (name === 'sheetData' && parent === 'worksheet') {
        inCells = true;
        hasCells = true;
      } else if (name === 'extLst' || (!builder.busy && !wanted.has(name))) {
        return false;
      } else {
        builder.open(name, attributes);
      }
      return undefined;
    },
    close(name, text) {
      if (name === 'sheetData') inCells = false;
      else if (inCells) cells.close(name, text);
      else {
        const tree = builder.close(text);
        if (tree) trees.push(tree);
      }
    },
    take: (name, bytes, at) => (inCells && name === 'row' && cells.isBetween ? plain.take(bytes, at) : at),
  });
  if (!hasCells) throw new Failure('file.damaged', {}, `${context.part}: no sheetData in a worksheet`);
  cells.end();
  fillFrom(trees, sheet, context);
}

function fillFrom(trees: readonly XmlNode[], sheet: SheetDocument, context: SheetContext): void {
  const one = (name: string): XmlNode | undefined => trees.find((tree) => tree.name === name);
  const all = (name: string): readonly XmlNode[] => trees.filter((tree) => tree.name === name);
  const properties = one('sheetPr');
  const { fitToPage } = properties
    ? readProperties(properties, sheet, context.styles.palette)
    : { fitToPage: false };
  const views = one('sheetViews');
  if (views) readViews(views, sheet);
  for (const columns of all('cols')) readColumns(columns, sheet);
  const protection = one('sheetProtection');
  if (protection) sheet.protection = protectionOf(protection);
  sheet.autoFilter = one('autoFilter')?.attributes.ref ?? null;
  sheet.merges = childrenOf(one('mergeCells'), 'mergeCell').flatMap((merge) => merge.attributes.ref ?? []);
  const rules: ConditionalFormatDocument[] = [];
  for (const node of all('conditionalFormatting')) {
    rules.push(...conditionalFormatsOf(node, context.styles.differentials));
  }
  sheet.conditionalFormats = rules;
  const validations = one('dataValidations');
  if (validations) sheet.validations = validationsOf(validations);
  const setup = one('pageSetup');
  if (setup) sheet.print = printOf(setup, fitToPage, one('headerFooter'));
  readHyperlinks(one('hyperlinks'), sheet, context.relationships);
}

/** Targets are text: a place in the workbook, or an address with what follows its `#`. Nothing is opened. */
function readHyperlinks(
  node: XmlNode | undefined,
  sheet: SheetDocument,
  relationships: readonly Relationship[],
): void {
  const targets = new Map(relationships.map(({ id, target }) => [id, target]));
  for (const { attributes } of childrenOf(node, 'hyperlink')) {
    const address = targets.get(attributes['r:id'] ?? '');
    const place = attributes.location;
    const target = address === undefined ? place : place ? `${address}#${place}` : address;
    if (attributes.ref !== undefined && target !== undefined) {
      const tip = attributes.tooltip === undefined ? {} : { tip: unescapedText(attributes.tooltip) };
      sheet.hyperlinks.push({ cell: attributes.ref, target, ...tip });
    }
  }
}
