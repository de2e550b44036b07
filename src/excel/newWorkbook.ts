import type { ExcelLibrary } from './request/run';
import { guarded } from './request/run';

/** So many bytes become text at once: a call takes only so many arguments. */
const CHUNK = 0x8000;

/**
 * Opens a workbook of these bytes in a window of its own, unsaved; the one in front stays as it is. Throws
 * `Failure` where Excel refuses.
 */
export async function openNewWorkbook(excel: ExcelLibrary, bytes: Uint8Array): Promise<void> {
  await guarded(excel.createWorkbook(base64Of(bytes)));
}

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return btoa(binary);
}
