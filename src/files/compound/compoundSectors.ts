import { uint16, uint32 } from '../archive/littleEndian';

/** Where the table of sectors begins in the header, and how many of its own sectors the header names. */
const FAT_AT = 76;
const FAT_SECTORS_IN_HEADER = 109;
/** Sectors beyond this number are marks: free, end of chain, of the table itself. */
const LAST_SECTOR = 0xfffffffa;

/**
 * The sectors of an OLE2 compound file and what chains them ([MS-CFB] 2.1 to 2.5). Every walk ends: a chain that
 * comes back to itself or leaves the file is cut there.
 */
export class CompoundSectors {
  readonly sectorBytes: number;
  private readonly fat: readonly number[];

  constructor(private readonly bytes: Uint8Array) {
    const shift = uint16(bytes, 30);
    this.sectorBytes = shift === 9 || shift === 12 ? 1 << shift : 0;
    this.fat = this.sectorBytes === 0 ? [] : this.fatSectors();
  }

  /** The bytes of the sectors of the chain that begins there, one after the other, at most `most` of them. */
  chain(start: number, most = Infinity): Uint8Array {
    const seen = new Set<number>();
    const perSector = this.sectorBytes / 4;
    for (let sector = start; this.holds(sector) && !seen.has(sector);) {
      if (seen.size * this.sectorBytes >= most) break;
      seen.add(sector);
      const table = this.fat[Math.floor(sector / perSector)];
      if (table === undefined) break;
      sector = uint32(this.bytes, this.placeOf(table) + (sector % perSector) * 4);
    }
    return joined([...seen].map((sector) => this.sector(sector)));
  }

  private fatSectors(): number[] {
    const fat: number[] = [];
    // A table for more sectors than the file has would only take room.
    const needed = Math.ceil(this.bytes.length / this.sectorBytes / (this.sectorBytes / 4));
    const take = (at: number, count: number): void => {
      for (let place = 0; place < count; place++) {
        const sector = uint32(this.bytes, at + place * 4);
        if (this.holds(sector) && fat.length < needed) fat.push(sector);
      }
    };
    take(FAT_AT, FAT_SECTORS_IN_HEADER);
    const seen = new Set<number>();
    let sector = uint32(this.bytes, 68);
    while (this.holds(sector) && !seen.has(sector)) {
      seen.add(sector);
      take(this.placeOf(sector), this.sectorBytes / 4 - 1);
      sector = uint32(this.bytes, this.placeOf(sector) + this.sectorBytes - 4);
    }
    return fat;
  }

  private sector(sector: number): Uint8Array {
    const at = this.placeOf(sector);
    return this.bytes.subarray(at, at + this.sectorBytes);
  }

  private placeOf(sector: number): number {
    return (sector + 1) * this.sectorBytes;
  }

  private holds(sector: number): boolean {
    return this.sectorBytes > 0 && sector < LAST_SECTOR && this.placeOf(sector) < this.bytes.length;
  }
}

/** The pieces one after another. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
