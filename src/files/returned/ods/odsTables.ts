import { parseRange, rangeName } from '../../../workbook/a1';
import type { SheetDocument } from '../../../workbook/document';
import { tableNameOf } from '../../../workbook/tables';

const SHEET = String.raw`\$?(?:'((?:[^']|'')+)'|([^.'$]+))?\.`;
const ADDRESS = new RegExp(
  String.raw`^${SHEET}(\$?[A-Z]{1,3}\$?\d{1,7})(?::(?:${SHEET})?(\$?[A-Z]{1,3}\$?\d{1,7}))?$`,
);

/** Where OpenDocument keeps what was a table of ours: a range of the document by name. */
export interface OdsRange {
  readonly name: string;
  /** `'Nhiệm vụ'.A1:'Nhiệm vụ'.X52` */
  readonly address: string;
  readonly headerRow: boolean;
}

/**
 * Gives the sheets the tables that the ranges were. Ranges of other names say nothing and are left out, and so is a
 * second one of a name, of which a document has one.
 */
export function addTables(sheets: readonly SheetDocument[], ranges: readonly OdsRange[]): void {
  const known = new Set<string>();
  for (const { name, address, headerRow } of ranges) {
    const table = tableNameOf(name);
    if (table === null || known.has(table)) continue;
    known.add(table);
    const match = ADDRESS.exec(address);
    const sheetName = match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? '';
    const range = parseRange([match?.[3], match?.[6]].filter((part) => part !== undefined).join(':'));
    const sheet = sheets.find((candidate) => candidate.name === sheetName);
    if (!sheet || !range) continue;
    sheet.tables.push({
      name,
      range: rangeName(range),
      columns: [],
      style: null,
      bandedRows: false,
      headerRow,
      totalsRow: false,
      filterButton: false,
    });
  }
}
