import type { Block, Paragraph, Rule, Table } from '../../../report/letter/document';
import { wordElement } from './names';
import { paragraphXml, ruleXml } from './paragraph';
import { twips } from './units';

/** Between a cell's edges and its text, in millimetres. */
const PADDING = { bordered: { beside: 1.9, over: 0.7 }, plain: { beside: 0, over: 0 } };

/** A block of the body. */
export function blockXml(block: Block): string {
  return block.kind === 'table' ? tableXml(block) : textXml(block);
}

function textXml(block: Paragraph | Rule): string {
  return block.kind === 'rule' ? ruleXml(block) : paragraphXml(block);
}

function tableXml({ widths, bordered, headings, rows }: Table): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const { beside, over } = bordered ? PADDING.bordered : PADDING.plain;
  const margin = (side: string, width: number): string => wordElement(side, { w: twips(width), type: 'dxa' });
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const border = { val: 'single', sz: 4, space: 0, color: 'auto' };
  return wordElement(
    'tbl',
    {},
    wordElement(
      'tblPr',
      {},
      wordElement('tblW', { w: twips(total), type: 'dxa' }),
      bordered ? wordElement('tblBorders', {}, ...sides.map((side) => wordElement(side, border))) : '',
      wordElement('tblLayout', { type: 'fixed' }),
      wordElement(
        'tblCellMar',
        {},
        margin('top', over),
        margin('left', beside),
        margin('bottom', over),
        margin('right', beside),
      ),
    ),
    wordElement('tblGrid', {}, ...widths.map((width) => wordElement('gridCol', { w: twips(width) }))),
    ...rows.map((row, place) =>
      wordElement(
        'tr',
        {},
        wordElement(
          'trPr',
          {},
          wordElement('cantSplit', {}),
          place < headings ? wordElement('tblHeader', {}) : '',
        ),
        ...row.map((cell, column) => cellXml(cell, widths[column] ?? 0)),
      ),
    ),
  );
}

/** A cell ends in a paragraph, which the schema asks for. */
function cellXml(blocks: readonly (Paragraph | Rule)[], width: number): string {
  const content = blocks.length === 0 ? [paragraphXml({ kind: 'paragraph', runs: [] })] : blocks.map(textXml);
  return wordElement(
    'tc',
    {},
    wordElement('tcPr', {}, wordElement('tcW', { w: twips(width), type: 'dxa' })),
    ...content,
  );
}
