import { unzipSync, zipSync } from 'fflate';
import { CFB, utils, write, type BookType, type WorkBook } from '@e965/xlsx';

/** A book with every kind of value on a sheet, a hidden one, and merged cells. */
export function sampleBook(date1904 = false): WorkBook {
  const sheet = utils.aoa_to_sheet([
    ['một', 12.5, true, null, '=1+1'],
    [null, null, null, null, 'năm'],
  ]);
  sheet['A2'] = { t: 'n', v: 46_346, z: 'dd/mm/yyyy' };
  sheet['B2'] = { t: 'n', v: 0.4, z: '0%' };
  sheet['C2'] = { t: 'e', v: 0x2a };
  sheet['!merges'] = [utils.decode_range('D1:D2')];
  const hidden = utils.aoa_to_sheet([['ẩn']]);
  return {
    SheetNames: ['Một', 'Hai'],
    Sheets: { Một: sheet, Hai: hidden },
    Workbook: { Sheets: [{ Hidden: 0 }, { Hidden: 2 }], WBProps: { date1904 } },
    Props: { ModifiedDate: new Date('2026-11-20T08:00:00Z') },
  };
}

export function saved(book: WorkBook, type: BookType): Uint8Array {
  return new Uint8Array(write(book, { bookType: type, type: 'array' }) as ArrayBuffer);
}

/** The sample in .xlsb with one of its binary parts made another: `xl/worksheets/sheet1.bin`. */
export function xlsbWith(part: string, change: (bytes: Uint8Array) => Uint8Array): Uint8Array {
  const parts = unzipSync(saved(sampleBook(), 'xlsb'));
  return zipSync({ ...parts, [part]: change(parts[part] ?? new Uint8Array()) }, { level: 1 });
}

/** A number of two bytes or four, the lowest first. */
export const two = (number: number): number[] => [number & 255, (number >> 8) & 255];
export const four = (number: number): number[] => [...two(number), ...two(number >>> 16)];

/** A record of BIFF8. */
export function record(type: number, data: readonly number[] = []): number[] {
  return [...two(type), ...two(data.length), ...data];
}

/** Begins a part of a workbook: globals 5, a sheet 0x10, a chart 0x20; `0x0500` is the version of Excel 95. */
export const begin = (version = 0x0600, kind = 5): number[] =>
  record(0x0809, [...two(version), ...two(kind), 0, 0, 0, 0]);
export const end = (): number[] => record(0x000a);

/** The bytes of the pieces, one behind the other. */
export function joined(...pieces: readonly ArrayLike<number>[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** The bytes so many times. */
export function repeated(bytes: ArrayLike<number>, times: number): Uint8Array {
  const all = new Uint8Array(bytes.length * times);
  for (let at = 0; at < all.length; at += bytes.length) all.set(bytes, at);
  return all;
}

/** The stream of a workbook with one sheet, `S`, of those records. */
export function streamOf(sheet: ArrayLike<number>, globals: ArrayLike<number> = []): Uint8Array {
  const named = (place: number): number[] => record(0x0085, [...four(place), 0, 0, 1, 0, 83]);
  const place = begin().length + globals.length + named(0).length + end().length;
  return joined(begin(), globals, named(place), end(), begin(0x0600, 0x10), sheet, end());
}

/** A compound file with that stream of a workbook. */
export function inCompoundFile(stream: ArrayLike<number>, name = '/Workbook'): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, name, stream instanceof Uint8Array ? stream : Uint8Array.from(stream));
  return new Uint8Array(CFB.write(file, { type: 'array' }) as ArrayLike<number>);
}

/** A record of BIFF12. */
export function record12(type: number, data: readonly number[] = []): number[] {
  const { length } = data;
  const types = type < 128 ? [type] : [(type & 127) | 128, type >> 7];
  const lengths = length < 128 ? [length] : [(length & 127) | 128, length >> 7];
  return [...types, ...lengths, ...data];
}
