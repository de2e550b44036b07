import { Failure } from '../../../plan/failure';
import type { CellCount } from '../cellLimit';

/** Records of cells that hold something: numbers, errors, truth values, texts, and the same by formulas. */
const FIRST_CELL = 2;
const LAST_CELL = 11;
const LONGEST_NUMBER = 4;

/**
 * Judges a binary part before it is read: its records are whole.
 * @throws Failure `file.damaged`, `file.too-many-cells`
 */
export function judgeRecords(part: string, bytes: Uint8Array, count: CellCount): void {
  let at = 0;
  /** The next number, seven bits a byte, the lowest first. */
  const number = (most: number): number => {
    let value = 0;
    for (let turn = 0; turn < most; turn++) {
      const byte = bytes[at++];
      if (byte === undefined) throw new Failure('file.damaged', {}, `${part} ends within a record`);
      value += (byte & 0x7f) * 128 ** turn;
      if (byte < 0x80) break;
    }
    return value;
  };
  while (at < bytes.length) {
    const type = number(2);
    const length = number(LONGEST_NUMBER);
    at += length;
    if (at > bytes.length) throw new Failure('file.damaged', {}, `${part} ends within a record`);
    if (type >= FIRST_CELL && type <= LAST_CELL) count.add(1);
  }
}
