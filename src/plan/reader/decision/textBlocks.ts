import { toNfc } from '../../nfc';
import type { Block } from './block';

/**
 * A text's blocks: blank lines and page feeds part them; a block in which a line has a tab is a table,
 * each of its lines a row.
 */
export function textBlocks(text: string): Block[] {
  const lines = toNfc(text.replace(/^\uFEFF/, '')).split(/\r\n|\r|\n|\f/);
  const blocks: Block[] = [];
  let current: string[] = [];
  const end = (): void => {
    if (current.length > 0) blocks.push(blockOf(current));
    current = [];
  };
  for (const line of lines) {
    if (line.trim() === '') end();
    else current.push(line);
  }
  end();
  return blocks;
}

function blockOf(lines: readonly string[]): Block {
  if (!lines.some((line) => line.includes('\t'))) return { kind: 'lines', lines };
  const rows = lines.map((line) => line.split('\t').map((text) => ({ text })));
  return { kind: 'table', table: { rows, ragged: true } };
}
