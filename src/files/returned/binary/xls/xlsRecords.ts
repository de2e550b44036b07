import { Failure } from '../../../../plan/failure';
import { uint16 } from '../../../archive/littleEndian';
import { RecordCursor } from '../recordCursor';

/** Begins a part of the workbook: its globals, a sheet, a chart. */
export const BOF = 0x0809;
export const EOF = 0x000a;
const CONTINUE = 0x003c;
const HEAD = 4;
/** BIFF8, which Excel has written since 97. */
const VERSION_8 = 0x0600;
/** Bits of a text's flags: letters of two bytes, what is said for East Asian readers, stretches of other looks. */
const WIDE = 1;
const EXTENDED = 4;
const RICH = 8;

/** The records of the stream of an .xls file, and the texts in them, which may go on in records that continue them. */
export class XlsRecords extends RecordCursor {
  /** The type of the record that is open. */
  type = 0;
  /** Where its head stands: sheets are named by the place of their first record. */
  place = 0;
  private following = 0;

  constructor(stream: Uint8Array) {
    super(stream, 'Workbook');
  }

  /**
   * Opens the next record; false where no more is written.
   * @throws Failure `file.truncated` where the record does not end within the stream
   */
  next(): boolean {
    if (this.following + HEAD > this.bytes.length) return false;
    this.place = this.following;
    this.type = this.open(this.place);
    this.following = this.end;
    return true;
  }

  /**
   * Within what begins a part: what kind of part that is.
   * @throws Failure `file.old-workbook` for what is older than Excel 97
   */
  partKind(): number {
    if (this.uint16() !== VERSION_8) throw new Failure('file.old-workbook');
    return this.uint16();
  }

  /**
   * Passes over the part that has begun, and those within it.
   * @throws Failure `file.truncated` where it does not end
   */
  skipPart(): void {
    for (let open = 1; open > 0;) {
      this.nextOfPart();
      if (this.type === BOF) open++;
      if (this.type === EOF) open--;
    }
  }

  /** As `next`, where a part is open and must end. */
  nextOfPart(): void {
    if (!this.next()) throw new Failure('file.truncated', {}, 'no end of a part');
  }

  /** Letters of one byte or two, as the flags before them say. */
  text(count: number): string {
    return this.lettersOn(count, (this.uint8() & WIDE) !== 0);
  }

  /** A text of the shared ones, with what it has besides its letters left out. */
  richText(): string {
    const count = this.uint16();
    const flags = this.uint8();
    const runs = flags & RICH ? this.uint16() : 0;
    const extension = flags & EXTENDED ? this.uint32() : 0;
    const text = this.lettersOn(count, (flags & WIDE) !== 0);
    this.skipOn(runs * 4 + extension);
    return text;
  }

  /** False where the record has nothing more, nor has one that continues it. */
  hasMore(): boolean {
    while (this.left === 0) if (!this.continued()) return false;
    return true;
  }

  /** Letters that may go on in a record that continues this one, which then says anew how they are written. */
  private lettersOn(count: number, wide: boolean): string {
    let text = '';
    let isWide = wide;
    for (let missing = count; missing > 0;) {
      const here = Math.min(missing, isWide ? this.left >> 1 : this.left);
      text += this.letters(here, isWide);
      missing -= here;
      if (missing === 0) break;
      if (this.left > 0 || !this.continued()) throw this.damaged('a text is cut off');
      isWide = (this.uint8() & WIDE) !== 0;
    }
    return text;
  }

  private skipOn(count: number): void {
    for (let missing = count; missing > 0;) {
      if (!this.hasMore()) throw this.damaged('a text is cut off');
      const here = Math.min(missing, this.left);
      this.skip(here);
      missing -= here;
    }
  }

  /** Goes on in the record that continues this one, if one does. */
  private continued(): boolean {
    const next = this.end;
    if (next + HEAD > this.bytes.length || uint16(this.bytes, next) !== CONTINUE) return false;
    this.open(next);
    return true;
  }

  private open(at: number): number {
    const end = at + HEAD + uint16(this.bytes, at + 2);
    if (end > this.bytes.length) throw new Failure('file.truncated', {}, `a record at ${at}`);
    this.at = at + HEAD;
    this.end = end;
    return uint16(this.bytes, at);
  }
}
