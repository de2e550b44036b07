import { uint16, uint32 } from './littleEndian';

const ENTRY_BYTES = 128;
const FAT_SECTORS_IN_HEADER = 109;

/**
 * The names in the directory of an OLE2 compound file, which tell what it holds. Answers what can be
 * followed; a damaged chain ends the list.
 */
export function namesInCompoundFile(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  const shift = uint16(bytes, 30);
  if (shift !== 9 && shift !== 12) return names;
  const sectorBytes = 1 << shift;
  const placeOf = (sector: number): number => (sector + 1) * sectorBytes;
  const next = (sector: number): number => {
    const perSector = sectorBytes / 4;
    const fatIndex = Math.floor(sector / perSector);
    if (fatIndex >= FAT_SECTORS_IN_HEADER) return -1;
    return uint32(bytes, placeOf(uint32(bytes, 76 + fatIndex * 4)) + (sector % perSector) * 4);
  };
  const seen = new Set<number>();
  let sector = uint32(bytes, 48);
  while (sector >= 0 && !seen.has(sector) && placeOf(sector) + sectorBytes <= bytes.length) {
    seen.add(sector);
    for (let at = placeOf(sector); at < placeOf(sector) + sectorBytes; at += ENTRY_BYTES) {
      const name = entryName(bytes, at);
      if (name !== '') names.add(name);
    }
    sector = next(sector);
  }
  return names;
}

function entryName(bytes: Uint8Array, at: number): string {
  const length = Math.min(uint16(bytes, at + 64), 64);
  let name = '';
  for (let i = 0; i + 2 < length; i += 2) name += String.fromCharCode(uint16(bytes, at + i));
  return name;
}
