import { read, utils } from '@e965/xlsx';
import { streamsInCompoundFile } from '../../../../src/files/compound/compoundFile';
import { openPackage } from '../../../../src/files/archive/openPackage';
import { errorValue } from '../../../../src/files/returned/binary/errorValue';
import { documentOfXls } from '../../../../src/files/returned/binary/xls/documentOfXls';
import { documentOfXlsb } from '../../../../src/files/returned/binary/xlsb/documentOfXlsb';
import { cellName } from '../../../../src/workbook/a1';
import type { CellValue, WorkbookDocument } from '../../../../src/workbook/document';

/** A workbook as far as both readers tell it, cells by their names. */
export interface ReadBook {
  readonly date1904: boolean;
  readonly sheets: readonly ReadSheet[];
}

interface ReadSheet {
  readonly name: string;
  readonly visibility: string;
  readonly merges: readonly string[];
  readonly cells: Readonly<Record<string, ReadCell>>;
}

interface ReadCell {
  readonly value: CellValue;
  readonly format: string;
  readonly computed: boolean;
}

export function documentIn(bytes: Uint8Array, type: 'biff8' | 'xlsb'): WorkbookDocument {
  if (type === 'xlsb') return documentOfXlsb(openPackage(bytes));
  return documentOfXls(streamsInCompoundFile(bytes).get('Workbook')?.read() ?? new Uint8Array());
}

/** As our own readers have it. */
export function byOurs(bytes: Uint8Array, type: 'biff8' | 'xlsb'): ReadBook {
  const { date1904, sheets } = documentIn(bytes, type);
  return {
    date1904,
    sheets: sheets.map(({ name, visibility, merges, rows }) => ({
      name,
      visibility,
      merges,
      cells: Object.fromEntries(
        [...rows].flatMap(([row, { cells }]) =>
          [...cells].map(([column, { value, formula, style }]): readonly [string, ReadCell] => [
            cellName(row, column),
            { value, format: style?.numberFormat ?? 'General', computed: formula !== undefined },
          ]),
        ),
      ),
    })),
  };
}

/** Where the library writes Excel's own formats of days otherwise than our readers do. */
const SAME_FORMATS: Readonly<Record<string, string>> = {
  'm/d/yy': 'm/d/yyyy',
  'm/d/yy h:mm': 'm/d/yyyy h:mm',
};

/** As SheetJS has it. */
export function bySheetJs(bytes: Uint8Array): ReadBook {
  const book = read(bytes, { type: 'array', cellNF: true, cellHTML: false, cellText: false });
  return {
    date1904: book.Workbook?.WBProps?.date1904 === true,
    sheets: book.SheetNames.map((name, place) => {
      const sheet = book.Sheets[name] ?? {};
      const cells: Record<string, ReadCell> = {};
      for (const [cell, found] of Object.entries(sheet)) {
        if (cell.startsWith('!')) continue;
        const { t, v, z, f } = found as { t: string; v: CellValue; z?: string; f?: string };
        if (t === 'z' && f === undefined) continue;
        const format = SAME_FORMATS[z ?? ''] ?? z ?? 'General';
        cells[cell] = { value: t === 'e' ? errorValue(Number(v)) : v, format, computed: f !== undefined };
      }
      return {
        name,
        visibility: ['visible', 'hidden', 'veryHidden'][book.Workbook?.Sheets?.[place]?.Hidden ?? 0] ?? '',
        merges: (sheet['!merges'] ?? []).map((range) => utils.encode_range(range)),
        cells,
      };
    }),
  };
}
