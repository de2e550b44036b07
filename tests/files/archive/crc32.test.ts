import { crc32 } from '../../../src/files/archive/crc32';

const bytes = new TextEncoder().encode('123456789');

test('the CRC-32 of the usual example', () => expect(crc32(bytes)).toBe(0xcbf43926));
test('the CRC-32 of nothing', () => expect(crc32(new Uint8Array(0))).toBe(0));
test('pieces give the same as the whole, wherever they are cut', () => {
  for (let cut = 0; cut <= bytes.length; cut++) {
    expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(0xcbf43926);
  }
});
