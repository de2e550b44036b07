import { createHash } from 'node:crypto';
import { writeXlsx } from '../../../../src/files/xlsx/write/writeXlsx';
import { richDocument } from './richDocument';

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const write = (modified: string): Uint8Array => writeXlsx(richDocument(), { modified });

describe('The same document', () => {
  test('gives the same bytes', () => {
    expect(digest(write('2026-11-23T08:00:00Z'))).toBe(digest(write('2026-11-23T08:00:00Z')));
  });

  test('changed at another time gives other bytes', () => {
    expect(digest(write('2026-11-23T08:00:00Z'))).not.toBe(digest(write('2026-11-24T08:00:00Z')));
  });

  test('has one fixed time in every entry, whatever the time zone', () => {
    const bytes = write('2026-11-23T08:00:00Z');
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // Noon of 1 January 1980: twelve hours, and the first day of the first month of the first year.
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([12 << 11, (1 << 5) | 1]);
  });
});
