import type { CarrierContent, CarrierReading } from '../snapshot';
import type { WorkbookReading } from '../reading';
import { contentReader } from './contentReader';
import { readPartCarrier } from './partCarrier';
import { readSheetCarrier } from './sheetCarrier';

/**
 * What the two carriers say together. One that is lost or altered is mended from the other; two sound ones
 * that speak of different plans or packages are damage, and neither is believed.
 */
export function readCarriers({ part, sheet }: WorkbookReading['carriers']): CarrierReading {
  if (part === null && sheet === null) return { state: 'absent', content: null };
  const read = contentReader();
  const fromPart = part === null ? null : readPartCarrier(part, read);
  const fromSheet = sheet === null ? null : readSheetCarrier(sheet, read);
  if (part === null) return { state: fromSheet ? 'part-lost' : 'damaged', content: fromSheet };
  if (sheet === null) return { state: fromPart ? 'sheet-lost' : 'damaged', content: fromPart };
  if (!fromPart || !fromSheet) return { state: 'damaged', content: fromSheet ?? fromPart };
  return agree(fromPart, fromSheet)
    ? { state: 'sound', content: fromSheet }
    : { state: 'damaged', content: null };
}

const agree = (one: CarrierContent, other: CarrierContent): boolean =>
  one.planId === other.planId &&
  one.kind === other.kind &&
  one.schema === other.schema &&
  (['unit', 'period', 'journalAt'] as const).every((name) => one.package?.[name] === other.package?.[name]);
