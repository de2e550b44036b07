import type { Block, TextDocument } from './document';

/** The words of a document: a paragraph a line, the cells of a table's row parted by tabs. */
export function plainText({ blocks }: TextDocument): string {
  return blocks
    .map(textOf)
    .filter((text) => text !== '')
    .join('\n');
}

function textOf(block: Block): string {
  if (block.kind === 'rule') return '';
  if (block.kind === 'paragraph') return block.runs.map(({ text }) => text).join('');
  return block.rows
    .map((row) => row.map((cell) => cell.map(textOf).filter(Boolean).join(' ')).join('\t'))
    .join('\n');
}
