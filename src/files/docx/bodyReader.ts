import type { Block } from '../../plan/reader/decision/block';
import type { XmlAttributes, XmlListener } from '../xml/xmlListener';
import type { ListPlace, Numbering } from './numbering';
import { Paragraph } from './paragraph';
import { TableRows } from './tableRows';

/**
 * What is not the document's text: deleted and moved text, former properties, pictures and the text boxes
 * within them, notes on how a field is made, placeholders of controls.
 */
const LEFT_OUT = new Set([
  'w:moveFrom',
  'w:sdtPr',
  'w:sectPr',
  'w:pPrChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:tblPrChange',
  'w:tblGridChange',
  'w:sectPrChange',
  'w:rPr',
  'w:drawing',
  'w:pict',
  'w:object',
  'w:txbxContent',
  'w:rt',
]);

/** What a run holds beside text. */
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/** Turns the body of a Word document into blocks: each paragraph one, each outer table one. */
export class BodyReader implements XmlListener {
  readonly blocks: Block[] = [];
  private readonly paragraphs: Paragraph[] = [];
  private readonly count = { cells: 0 };
  private table: TableRows | null = null;
  /** Tables within a cell give it their text. */
  private depth = 0;

  constructor(
    private readonly numbering: Numbering,
    private readonly styles: ReadonlyMap<string, ListPlace>,
  ) {}

  open(name: string, attributes: XmlAttributes, parent: string): boolean | undefined {
    if (LEFT_OUT.has(name)) return false;
    if (name === 'w:del') {
      if (parent === 'w:trPr' && this.depth === 1) this.table?.deleteRow();
      return false;
    }
    if (name === 'w:p') this.paragraphs.push(new Paragraph());
    else if (name === 'w:tbl') this.startTable();
    else if (parent === 'w:r') this.paragraph?.add(SIGNS[name] ?? '');
    else if (parent === 'w:numPr' || parent === 'w:pPr') this.property(name, attributes.get('w:val'));
    else if (this.table && this.depth === 1) openInTable(this.table, name, attributes.get('w:val'));
    return undefined;
  }

  close(name: string, text: string, parent: string): void {
    if (name === 'w:t' && parent === 'w:r') this.paragraph?.add(text);
    else if (name === 'w:p') this.endParagraph();
    else if (name === 'w:tbl') this.endTable();
    else if (name === 'w:tr' && this.depth === 1) this.table?.endRow();
    else if (name === 'w:tc' && this.depth === 1) this.table?.endCell();
  }

  private get paragraph(): Paragraph | undefined {
    return this.paragraphs[this.paragraphs.length - 1];
  }

  private property(name: string, value: string | undefined): void {
    if (value === undefined) return;
    if (name === 'w:numId') this.paragraph?.setList(value);
    else if (name === 'w:ilvl') this.paragraph?.setLevel(value);
    else if (name === 'w:pStyle') this.paragraph?.setStyle(value);
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    const place = paragraph.placeIn(this.styles);
    const number = place ? this.numbering.next(place) : '';
    const text = number === '' ? paragraph.written : `${number} ${paragraph.written}`;
    if (this.table) this.table.addParagraph(text);
    else this.blocks.push({ kind: 'lines', lines: text.split('\n') });
  }

  private startTable(): void {
    this.depth++;
    if (this.depth === 1) this.table = new TableRows(this.count);
  }

  private endTable(): void {
    this.depth--;
    if (this.depth > 0 || !this.table) return;
    this.blocks.push({ kind: 'table', table: { rows: this.table.rows } });
    this.table = null;
  }
}

function openInTable(table: TableRows, name: string, value: string | undefined): void {
  if (name === 'w:tr') table.startRow();
  else if (name === 'w:tc') table.startCell();
  else if (name === 'w:gridBefore' || name === 'w:gridAfter') table.skip(value);
  else if (name === 'w:gridSpan') table.setSpan(value);
  else if (name === 'w:vMerge') table.setMerge(value);
}
