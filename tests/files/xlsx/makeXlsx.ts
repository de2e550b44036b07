import { strToU8, zipSync } from 'fflate';

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What a hand-made workbook holds; what is left out is missing in the file too. */
export interface XlsxParts {
  /** Inside `<sheetData>` of the only sheet. */
  readonly cells?: string;
  /** Inside `<worksheet>`, before and after the cells. */
  readonly before?: string;
  readonly after?: string;
  /** The whole sheet part, instead of the three above. */
  readonly sheet?: string;
  /** Inside `<sst>`. */
  readonly strings?: string;
  /** Inside `<styleSheet>`. */
  readonly styles?: string;
  /** Inside `<workbook>`, before and after the sheets. */
  readonly workbookBefore?: string;
  readonly workbookAfter?: string;
  /** Instead of the one `<sheet>`. */
  readonly sheets?: string;
  /** More relationships of the workbook and of the sheet, as `type target` or `type target external`. */
  readonly workbookLinks?: readonly string[];
  readonly sheetLinks?: readonly string[];
  /** More parts, or other texts for those that are there. */
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
  /** Parts to leave out. */
  readonly without?: readonly string[];
}

/** The parts of a small workbook, at names that no program uses. */
export function xlsxParts(parts: XlsxParts = {}): Record<string, string | Uint8Array> {
  const links = [
    'worksheet one/first.xml',
    ...(parts.strings === undefined ? [] : ['sharedStrings text.xml']),
    ...(parts.styles === undefined ? [] : ['styles looks.xml']),
    ...(parts.workbookLinks ?? []),
  ];
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relationships(['officeDocument book.xml']),
    'book.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${R}">${parts.workbookBefore ?? ''}<sheets>` +
      `${parts.sheets ?? '<sheet name="Một" sheetId="1" r:id="r1"/>'}</sheets>${parts.workbookAfter ?? ''}</workbook>`,
    '_rels/book.xml.rels': relationships(links),
    'one/first.xml':
      parts.sheet ??
      `<worksheet xmlns="${MAIN}" xmlns:r="${R}">${parts.before ?? ''}<sheetData>${parts.cells ?? ''}</sheetData>` +
        `${parts.after ?? ''}</worksheet>`,
    ...(parts.strings === undefined ? {} : { 'text.xml': `<sst xmlns="${MAIN}">${parts.strings}</sst>` }),
    ...(parts.styles === undefined
      ? {}
      : { 'looks.xml': `<styleSheet xmlns="${MAIN}">${parts.styles}</styleSheet>` }),
    ...(parts.sheetLinks ? { 'one/_rels/first.xml.rels': relationships(parts.sheetLinks) } : {}),
    ...parts.more,
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => !parts.without?.includes(name)));
}

/** A small workbook, made by hand so that it can be wrong in a single place. */
export function makeXlsx(parts: XlsxParts = {}): Uint8Array {
  return zipped(xlsxParts(parts));
}

export function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = Object.entries(parts).map(([name, data]) => [
    name,
    typeof data === 'string' ? strToU8(data) : data,
  ]);
  return zipSync(Object.fromEntries(bytes), { level: 1 });
}

/** Numbered `r1`, `r2`, … in their order. */
export function relationships(links: readonly string[]): string {
  const items = links.map((link, index) => {
    const [type = '', target = '', external] = link.split(' ');
    const uri = type.includes(':') ? type : `${R}/${type}`;
    const mode = external ? ' TargetMode="External"' : '';
    return `<Relationship Id="r${index + 1}" Type="${uri}" Target="${target}"${mode}/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}
