import { strToU8, zipSync } from 'fflate';

/** The parts of a small workbook, each to be replaced by a test. */
export interface BareParts {
  /** What stands within the root element of the only sheet, `Trang`. */
  readonly sheet?: string;
  /** Further parts by path. */
  readonly extra?: Readonly<Record<string, string | Uint8Array>>;
  /** Within `<Types>`. */
  readonly types?: string;
  /** Within the workbook's `<Relationships>`. */
  readonly relations?: string;
  /** Within the sheet's `<Relationships>`. */
  readonly sheetRelations?: string;
  /** Within `<workbook>`, after the sheets. */
  readonly workbook?: string;
  readonly workbookType?: string;
  readonly strict?: boolean;
  /** The prefix of the sheet's own elements, with its colon. */
  readonly prefix?: string;
}

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A workbook made by hand, whose every character a test knows. */
export function bareWorkbook(parts: BareParts): Uint8Array {
  const main = parts.strict
    ? 'http://purl.oclc.org/ooxml/spreadsheetml/main'
    : 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relation = parts.strict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const list = (items: string): string =>
    `${HEAD}<Relationships xmlns="${packageRelations}">${items}</Relationships>`;
  const link = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${relation}/${type}" Target="${target}"/>`;
  const prefix = parts.prefix ?? '';
  const declared = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  const texts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${parts.workbookType ?? `${SPREADSHEET}.sheet.main+xml`}"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>${parts.types ?? ''}</Types>`,
    '_rels/.rels': list(link('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/_rels/workbook.xml.rels': list(
      link('rId1', 'worksheet', 'worksheets/sheet1.xml') + (parts.relations ?? ''),
    ),
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${main}" xmlns:r="${relation}"><sheets><sheet name="Trang" sheetId="1" r:id="rId1"/></sheets>` +
      `${parts.workbook ?? ''}</workbook>`,
    'xl/worksheets/sheet1.xml':
      `${HEAD}<${prefix}worksheet ${declared}="${main}" xmlns:r="${relation}">` +
      `${parts.sheet ?? `<${prefix}sheetData/>`}</${prefix}worksheet>`,
    ...(parts.sheetRelations ? { 'xl/worksheets/_rels/sheet1.xml.rels': list(parts.sheetRelations) } : {}),
    ...parts.extra,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(texts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}
