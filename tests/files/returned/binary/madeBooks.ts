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

/** A record of BIFF8. */
export function record(type: number, data: readonly number[] = []): number[] {
  return [type & 255, type >> 8, data.length & 255, data.length >> 8, ...data];
}

/** Begins a part of a workbook; `0x0500` is the version of Excel 95. */
export const begin = (version = 0x0600): number[] =>
  record(0x0809, [version & 255, version >> 8, 5, 0, 0, 0, 0, 0]);
export const end = (): number[] => record(0x000a);

/** A compound file with that stream of a workbook. */
export function inCompoundFile(stream: readonly number[], name = '/Workbook'): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, name, Uint8Array.from(stream));
  return new Uint8Array(CFB.write(file, { type: 'array' }) as ArrayLike<number>);
}
