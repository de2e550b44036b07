import type { FrameLocator } from 'playwright-core';
import { writeXlsx } from '../../src/files/xlsx/write/writeXlsx';
import type { CellValue, WorkbookDocument } from '../../src/workbook/document';
import { parseRange } from '../../src/workbook/a1';
import { packageDocument } from '../../src/workbench/page/states/packageDocument';
import { makeCompoundFile } from '../files/compound/makeCompoundFile';

/** A file as a browser is given it. */
export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const TODAY = '2026-11-23';

const given = (name: string, bytes: Uint8Array): GivenFile => ({
  name,
  mimeType: XLSX,
  buffer: Buffer.from(bytes),
});

/** The package of a unit that comes back with one cell of its own and one that it can only ask for. */
export async function returnedPackage(name = 'vp_2026-H2.xlsx'): Promise<GivenFile> {
  const document = await packageDocument(TODAY, 'vp');
  writeFirstTask(document, 'Trạng thái', 'Đang thực hiện');
  writeFirstTask(document, 'Thời gian hoàn thành', 'Quý II/2027');
  return given(name, writeXlsx(document, { modified: `${TODAY}T00:00:00Z` }));
}

/** What coordinators get by mail: one that is accepted, with a long name; the same again; what cannot be read. */
export async function returnsOfADay(): Promise<readonly GivenFile[]> {
  const sound = await returnedPackage(
    'Báo cáo 6 tháng cuối năm của Văn phòng Bộ (bản chính thức đã trình Lãnh đạo).xlsx',
  );
  return [
    sound,
    { ...sound, name: 'vp_2026-H2.xlsx' },
    given('có mật khẩu.xlsx', makeCompoundFile(['Root Entry', 'EncryptionInfo', 'EncryptedPackage'])),
    given('hỏng.xlsx', sound.buffer.subarray(0, sound.buffer.length / 2)),
  ];
}

/** Gives files to the field behind a button. */
export function give(pane: FrameLocator, button: string, files: readonly GivenFile[]): Promise<void> {
  return pane.getByLabel(button, { exact: true }).setInputFiles([...files]);
}

function writeFirstTask({ sheets }: WorkbookDocument, heading: string, value: CellValue): void {
  for (const { tables, rows } of sheets) {
    const table = tables.find(({ name }) => name === 'NhiemVu');
    const range = table && parseRange(table.range);
    if (!range) continue;
    const column = table.columns.findIndex(({ name }) => name === heading);
    const cell = rows.get(range.top + 1)?.cells.get(range.left + column);
    if (cell) cell.value = value;
  }
}
