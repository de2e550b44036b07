import type { SheetDocument } from '../../../workbook/document';
import { rangeName } from '../../../workbook/a1';
import { commentShapesPart, commentsPart } from './comments';
import { contentType, namespace, relation } from './package/namespaces';
import type { PackageWriter } from './package/packageWriter';
import type { SharedStrings } from './sharedStrings';
import { columnsXml } from './sheet/columns';
import { conditionalFormatsXml } from './sheet/conditionalFormats';
import { hyperlinksXml } from './sheet/hyperlinks';
import { ignoredErrorsXml } from './sheet/ignoredErrors';
import { printXml } from './sheet/print';
import { protectionXml } from './sheet/protection';
import { sheetDataXml } from './sheet/rows';
import { usedArea } from './sheet/usedArea';
import { validationsXml } from './sheet/validations';
import { viewXml } from './sheet/view';
import { argb } from './style/color';
import type { StyleSheet } from './style/styleSheet';
import { withHeadings } from './tableHeadings';
import { placeTables, tablePart } from './tables';
import { element, part } from './xml';

/** What the sheets of one workbook share while they are written. */
export interface SheetContext {
  readonly writer: PackageWriter;
  readonly strings: SharedStrings;
  readonly styles: StyleSheet;
  /** The next free table id of the workbook. */
  nextTableId: number;
}

/**
 * Adds a sheet with its tables and notes to the package. Children stand in the schema's order, which Excel
 * insists on.
 * @param number the sheet's place, from 1
 * @returns the path of the part
 */
export function addSheet(
  source: SheetDocument,
  number: number,
  active: boolean,
  context: SheetContext,
): string {
  const { writer, strings, styles } = context;
  const path = `xl/worksheets/sheet${number}.xml`;
  const tables = placeTables(source);
  const sheet = withHeadings(source, tables);
  const used = usedArea(sheet);

  const xml = [
    propertiesXml(sheet),
    element('dimension', { ref: used ? rangeName(used) : 'A1' }),
    viewXml(sheet, active),
    element('sheetFormatPr', {
      defaultRowHeight: 15,
      outlineLevelRow: deepest(sheet.rows.values()),
      outlineLevelCol: deepest(sheet.columns.values()),
    }),
    columnsXml(sheet),
    sheetDataXml(sheet, { sheet: sheet.name, strings, styles }),
    protectionXml(sheet.protection),
    sheet.autoFilter === null ? '' : element('autoFilter', { ref: sheet.autoFilter }),
    sheet.merges.length === 0
      ? ''
      : element(
          'mergeCells',
          { count: sheet.merges.length },
          ...sheet.merges.map((ref) => element('mergeCell', { ref })),
        ),
    conditionalFormatsXml(sheet.conditionalFormats, sheet.name, styles),
    validationsXml(sheet.validations, sheet.name),
    hyperlinksXml(sheet.hyperlinks, path, writer),
    printXml(sheet.print),
    ignoredErrorsXml(sheet, used),
  ];

  if (sheet.comments.length > 0) {
    const shapes = `xl/drawings/vmlDrawing${number}.vml`;
    writer.add(shapes, commentShapesPart(sheet.comments, number));
    xml.push(element('legacyDrawing', { 'r:id': writer.relate(path, relation.vmlDrawing, shapes) }));
    const notes = `xl/comments${number}.xml`;
    writer.add(notes, commentsPart(sheet.comments), contentType.comments);
    writer.relate(path, relation.comments, notes);
  }

  const tableReferences = tables.map((table) => {
    const id = context.nextTableId;
    context.nextTableId += 1;
    const target = `xl/tables/table${id}.xml`;
    writer.add(target, tablePart(table, id), contentType.table);
    return element('tablePart', { 'r:id': writer.relate(path, relation.table, target) });
  });
  if (tables.length > 0) xml.push(element('tableParts', { count: tables.length }, ...tableReferences));

  const root = element('worksheet', { xmlns: namespace.main, 'xmlns:r': namespace.relations }, ...xml);
  writer.add(path, part(root), contentType.sheet);
  return path;
}

/** The deepest level of an outline; undefined where there is none. */
function deepest(lines: Iterable<{ readonly outline?: number }>): number | undefined {
  let most = 0;
  for (const { outline } of lines) most = Math.max(most, outline ?? 0);
  return most || undefined;
}

function propertiesXml({ tabColor, print }: SheetDocument): string {
  if (tabColor === null && !print?.fitToWidth) return '';
  return element(
    'sheetPr',
    {},
    tabColor === null ? '' : element('tabColor', { rgb: argb(tabColor) }),
    print?.fitToWidth ? element('pageSetUpPr', { fitToPage: true }) : '',
  );
}
