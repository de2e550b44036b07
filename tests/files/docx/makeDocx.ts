import { strToU8, zipSync } from 'fflate';

/** A cell of a test document: its paragraphs, and how it is merged. */
export interface DocxCell {
  readonly text: string;
  readonly span?: number;
  readonly merge?: 'restart' | 'continue';
}

export interface DocxOptions {
  readonly namespace?: string;
  readonly prefix?: string;
  /** Further parts by name, such as `word/numbering.xml`. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly prologue?: string;
}

export const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const run = (text: string): string => {
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  return `<w:r><w:rPr><w:b/></w:rPr>${lines.join('<w:br/>')}</w:r>`;
};
export const paragraph = (...content: readonly string[]): string => `<w:p>${content.join('')}</w:p>`;

/** A cell's XML; each line of its text is a paragraph. */
export function cell({ text, span, merge }: DocxCell): string {
  const properties = [
    span === undefined ? '' : `<w:gridSpan w:val="${span}"/>`,
    merge === undefined ? '' : `<w:vMerge${merge === 'restart' ? ' w:val="restart"' : ''}/>`,
  ];
  const paragraphs = text.split('\n').map((line) => paragraph(line === '' ? '' : run(line)));
  return `<w:tc><w:tcPr>${properties.join('')}</w:tcPr>${paragraphs.join('')}</w:tc>`;
}

export const table = (...rows: readonly (readonly DocxCell[])[]): string =>
  `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;

/** A row of cells without merges. */
export const plain = (...texts: readonly string[]): DocxCell[] => texts.map((text) => ({ text }));

/** The bytes of a Word document with this body. */
export function makeDocx(body: readonly string[], options: DocxOptions = {}): Uint8Array {
  const { namespace = TRANSITIONAL, prefix = 'w', parts = {}, prologue = '' } = options;
  const content = body.join('');
  const renamed = prefix === 'w' ? content : content.replace(/(<\/?|\s)w:/g, `$1${prefix}:`);
  const ties = Object.keys(parts).map((name, index) => {
    const file = name.replace(/^word\//, '');
    return `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${file.replace(/\.xml$/, '')}" Target="${file}"/>`;
  });
  const relationships = (inner: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': relationships(
      '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>',
    ),
    'word/_rels/document.xml.rels': relationships(ties.join('')),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?>${prologue}<${prefix}:document xmlns:${prefix}="${namespace}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><${prefix}:body>${renamed}</${prefix}:body></${prefix}:document>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
