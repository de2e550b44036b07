import { RecordCursor } from '../recordCursor';

/** So many bytes tell the type of a record and its length. */
const TYPE_BYTES = 2;
const LENGTH_BYTES = 4;
/** The length of a text that is not there. */
const NO_TEXT = 0xffffffff;

/** The records of a binary part of an .xlsb file ([MS-XLSB] 2.1.4), and the texts in them. */
export class XlsbRecords extends RecordCursor {
  /** The type of the record that is open. */
  type = 0;

  /**
   * Opens the next record; false at the end of the part.
   * @throws Failure `file.damaged` where the record does not end within the part
   */
  next(): boolean {
    this.at = this.end;
    if (this.at >= this.bytes.length) return false;
    this.end = this.bytes.length;
    this.type = this.packed(TYPE_BYTES);
    const length = this.packed(LENGTH_BYTES);
    if (length > this.left) throw this.damaged('a record is cut off');
    this.end = this.at + length;
    return true;
  }

  /** A text that says its length in letters of two bytes; empty where it says that there is none. */
  text(): string {
    const length = this.uint32();
    return length === NO_TEXT ? '' : this.letters(length, true);
  }

  /** A text behind flags for what follows it and is left out: looks of its letters, what is said for East Asian readers. */
  richText(): string {
    this.skip(1);
    return this.text();
  }

  /** A number of seven bits a byte, the lowest first. */
  private packed(most: number): number {
    let value = 0;
    for (let turn = 0; turn < most; turn++) {
      const byte = this.uint8();
      value += (byte & 0x7f) * 128 ** turn;
      if (byte < 0x80) break;
    }
    return value;
  }
}
