import { legacyText } from '../text/legacyText';
import { fromTcvn3 } from '../text/tcvn3';
import { fromVni } from '../text/vni';
import { oneSpaced } from './cell/letterForm';
import type { UnitPart } from './unit';

/**
 * The parts of a cell that was typed for an old font, read as it was meant; null for any other cell. What
 * was meant is for a person to confirm, so a unit is only suggested.
 */
export function legacyUnits(cell: string, read: (text: string) => UnitPart[]): UnitPart[] | null {
  const legacy = legacyText(cell);
  if (!legacy) return null;
  const { text, places } = legacy.encoding === 'VNI' ? decode(cell, fromVni, 2) : decode(cell, fromTcvn3, 1);
  return read(text).map((part) => {
    const [start, end] = [places[part.start] ?? 0, places[part.end] ?? cell.length];
    const stretch = { written: oneSpaced(cell.slice(start, end)), start, end, unit: null, name: null };
    if (part.kind === 'group') return { ...stretch, kind: 'group', suggestions: [] };
    const { unit, name, written: meant } = part;
    const meantUnit = unit !== null && name !== null ? [{ unit, name, distance: 0 }] : [];
    return {
      ...stretch,
      kind: 'unknown',
      suggestions: part.suggestions.length > 0 ? part.suggestions : meantUnit,
      note: { code: 'reading.unit.legacy', params: { encoding: legacy.encoding, meant } },
    };
  });
}

/** The text as it was meant, and where in the cell each of its characters comes from. */
function decode(
  cell: string,
  from: (text: string) => string,
  most: number,
): { text: string; places: number[] } {
  const places: number[] = [];
  let text = '';
  for (let at = 0; at < cell.length;) {
    const pair = most === 2 ? from(cell.slice(at, at + 2)) : '';
    const taken = pair.length === 1 ? 2 : 1;
    const piece = pair.length === 1 ? pair : from(cell.charAt(at));
    for (let step = 0; step < piece.length; step += 1) places.push(at);
    text += piece;
    at += taken;
  }
  places.push(cell.length);
  return { text, places };
}
