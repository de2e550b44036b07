import { Failure } from '../../../plan/failure';

/** So many letters are made at once; more arguments than a call takes would stop it. */
const LETTERS_AT_ONCE = 4096;

/**
 * Reads the bytes of one record after the other, low bytes first. It holds the bounds for all who read by it:
 * nothing is read beyond the end of the record that is open, and whoever needs more meets a `Failure`.
 */
export class RecordCursor {
  /** The next byte, and the place behind the last one that may be read. */
  protected at = 0;
  protected end = 0;
  private readonly view: DataView;

  /** @param part what the bytes are, for the detail of a failure */
  constructor(
    protected readonly bytes: Uint8Array,
    private readonly part: string,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** How many bytes of the record are left. */
  get left(): number {
    return this.end - this.at;
  }

  uint8(): number {
    return this.view.getUint8(this.take(1));
  }

  uint16(): number {
    return this.view.getUint16(this.take(2), true);
  }

  uint32(): number {
    return this.view.getUint32(this.take(4), true);
  }

  /** A number of eight bytes. @throws Failure `file.damaged` where it is none: no program writes such a cell */
  float64(): number {
    return this.finite(this.view.getFloat64(this.take(8), true));
  }

  /**
   * A number of four bytes, as both binary formats pack it ([MS-XLS] 2.5.217): the upper bits of an integer or of
   * a number of eight bytes, and two bits that tell which, and whether it is hundredths.
   */
  packedNumber(): number {
    const packed = this.uint32();
    upper.setUint32(0, packed & ~3);
    const number = packed & 2 ? (packed | 0) >> 2 : this.finite(upper.getFloat64(0));
    return packed & 1 ? number / 100 : number;
  }

  /** The number of two bytes that stands so many bytes on, which are read next. */
  uint16After(count: number): number {
    const from = this.take(count + 2);
    this.at = from;
    return this.view.getUint16(from + count, true);
  }

  skip(count: number): void {
    this.take(count);
  }

  damaged(what: string): Failure {
    return new Failure('file.damaged', {}, `${this.part}: ${what} at ${this.at}`);
  }

  /** So many letters: UTF-16 where `wide`, else the lower byte of each. */
  protected letters(count: number, wide: boolean): string {
    let at = this.take(wide ? count * 2 : count);
    const step = wide ? 2 : 1;
    let text = '';
    for (let left = count; left > 0; left -= LETTERS_AT_ONCE) {
      const codes = new Uint16Array(Math.min(left, LETTERS_AT_ONCE));
      for (let place = 0; place < codes.length; place++, at += step) {
        codes[place] = wide ? this.view.getUint16(at, true) : this.view.getUint8(at);
      }
      text += String.fromCharCode(...codes);
    }
    return text;
  }

  private take(count: number): number {
    const from = this.at;
    if (count > this.end - from) throw this.damaged('a record is too short');
    this.at = from + count;
    return from;
  }

  private finite(number: number): number {
    if (!Number.isFinite(number)) throw this.damaged('a number that is none');
    return number;
  }
}

const upper = new DataView(new ArrayBuffer(8));
