const SECTOR = 512;
const PER_SECTOR = 4;

/** An OLE2 compound file with the names in its directory and nothing else; sector 0 is its table. */
export function makeCompoundFile(names: readonly string[], options: { circle?: boolean } = {}): Uint8Array {
  const sectors = Math.ceil(names.length / PER_SECTOR);
  const bytes = new Uint8Array(SECTOR * (sectors + 2));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  view.setUint32(76, 0, true);
  for (let sector = 1; sector <= sectors; sector++) {
    const next = sector < sectors ? sector + 1 : options.circle ? 1 : 0xfffffffe;
    view.setUint32(SECTOR + sector * 4, next, true);
  }
  names.forEach((name, index) => {
    const at = 2 * SECTOR + index * 128;
    [...name].forEach((letter, place) => view.setUint16(at + place * 2, letter.charCodeAt(0), true));
    view.setUint16(at + 64, (name.length + 1) * 2, true);
  });
  return bytes;
}
