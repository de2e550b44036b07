import type { TableColumnDocument, TableDocument } from '../../../../workbook/document';
import { parseRange } from '../../../../workbook/a1';
import type { Archive } from '../../../archive/openArchive';
import { childOf, childrenOf, readXmlTree, type XmlNode } from '../../../xml/xmlTree';
import { flag, index } from '../attribute';
import { documentFormula } from '../documentFormula';
import { unescapedText } from '../escapedText';

/** A table part; null where it names no table or no range. */
export function readTable(archive: Archive, part: string): TableDocument | null {
  const node = readXmlTree(archive, part);
  const { attributes } = node;
  const name = attributes.displayName ?? attributes.name;
  const range = attributes.ref;
  if (name === undefined || range === undefined || parseRange(range) === null) return null;
  const style = childOf(node, 'tableStyleInfo');
  return {
    name: unescapedText(name),
    range,
    columns: childrenOf(childOf(node, 'tableColumns'), 'tableColumn').map(columnOf),
    style: style?.attributes.name ?? null,
    bandedRows: flag(style?.attributes.showRowStripes, false),
    headerRow: (index(attributes.headerRowCount) ?? 1) > 0,
    totalsRow: (index(attributes.totalsRowCount) ?? 0) > 0,
    filterButton: childOf(node, 'autoFilter') !== undefined,
  };
}

function columnOf(node: XmlNode): TableColumnDocument {
  const column: TableColumnDocument = { name: unescapedText(node.attributes.name ?? '') };
  const id = index(node.attributes.id);
  if (id !== null) column.id = id;
  const formula = childOf(node, 'calculatedColumnFormula')?.text ?? '';
  if (formula !== '') column.formula = documentFormula(formula);
  return column;
}
