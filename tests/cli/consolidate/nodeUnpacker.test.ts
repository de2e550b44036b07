import { deflateSync } from 'fflate';
import { nodeUnpacker } from '../../../src/cli/consolidate/nodeUnpacker';
import { scriptUnpacker } from '../../../src/files/archive/unpacker';

const bytes = new TextEncoder().encode('Nhiệm vụ '.repeat(500));
const packed = deflateSync(bytes);

for (const [name, unpacker] of Object.entries({ nodeUnpacker, scriptUnpacker })) {
  describe(name, () => {
    test('unpacks an entry whole', () => {
      expect([...(unpacker.inflate(packed, bytes.length) ?? [])]).toEqual([...bytes]);
      expect(unpacker.inflate(deflateSync(new Uint8Array(0)), 0)?.length).toBe(0);
    });

    test('gives nothing of what is longer or shorter than it claims, or damaged', () => {
      expect(unpacker.inflate(packed, bytes.length - 1)).toBeNull();
      expect(unpacker.inflate(packed, bytes.length + 1)).toBeNull();
      expect(unpacker.inflate(packed, 0)).toBeNull();
      expect(unpacker.inflate(packed.subarray(0, 20), bytes.length)).toBeNull();
      expect(unpacker.inflate(Uint8Array.of(7, 7, 7), 3)).toBeNull();
    });

    test('knows the checksum of zip archives', () => {
      expect(unpacker.crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    });
  });
}
