import { contentOf } from '../../carrier/content';
import { partText, readPartCarrier } from '../../carrier/partCarrier';
import { CARRIER_SHEET, readSheetCarrier, sheetCells } from '../../carrier/sheetCarrier';
import { JOURNAL_COLUMN } from '../../journal/head';
import type { CarrierContent } from '../../snapshot';
import type { Damage } from '../damage';
import type { DamageKind, Seen } from '../seen';
import type { RepairStep } from '../step';
import { addSheet } from './tableGone';

/**
 * The two hidden carriers. One that is lost or altered is written again from the other; both lost, they
 * are written from the plan, where the rows show that it is the shipped one. Two sound ones that
 * contradict each other are told, for nobody can say which is right.
 */
export const carrier: DamageKind = {
  code: 'carrier',
  promise: 'Both hidden carriers are whole and agree.',
  find(seen) {
    const { state } = seen.snapshot.carrier;
    const { kind } = seen.snapshot;
    if (kind === 'plan' || kind === 'foreign') return [];
    const { part, sheet, place } = seen.shape.carriers;
    const read = {
      part: part === null ? null : readPartCarrier(part),
      sheet: sheet === null ? null : readSheetCarrier(sheet),
    };
    if (read.part && read.sheet) {
      return state === 'damaged' ? [damage('repair.carrier.two', [])] : renamed(place);
    }
    const content = read.part ?? read.sheet ?? contentFrom(seen);
    if (!content) return [damage('repair.carrier.lost', [])];
    const code = read.part || read.sheet ? 'repair.carrier.one' : 'repair.carrier.both';
    return [
      damage(code, [
        ...(read.part ? [] : [partStep(seen, content)]),
        ...(read.sheet ? [] : sheetSteps(seen, content)),
      ]),
    ];
  },
};

const damage = (code: string, mend: readonly RepairStep[]): Damage => ({
  code: 'carrier',
  kind: 'broken',
  message: { code },
  place: null,
  mend,
});

/** A carrier sheet that bears another name is found by what it holds, by some programs only. */
function renamed(place: string | null): readonly Damage[] {
  if (place === null || place.toLowerCase() === CARRIER_SHEET.toLowerCase()) return [];
  return [damage('repair.carrier.renamed', [{ do: 'rename-sheet', from: place, to: CARRIER_SHEET }])];
}

function contentFrom({ original, snapshot }: Seen): CarrierContent | null {
  return original && snapshot.kind === 'master' ? contentOf(original, 'master') : null;
}

function partStep({ shape, snapshot }: Seen, content: CarrierContent): RepairStep {
  const rows = Object.values(snapshot.tables).map(({ name, rows }) => [name, rows.length] as const);
  return {
    do: 'write-part',
    before: shape.carriers.part,
    after: partText(
      content,
      Object.fromEntries(rows.filter(([name]) => name !== 'KiemTra' && name !== 'HopNhat')),
    ),
  };
}

function sheetSteps(seen: Seen, content: CarrierContent): readonly RepairStep[] {
  const { place, sheet } = seen.shape.carriers;
  const cells = sheetCells(content);
  if (place !== null) {
    return [{ do: 'write-carrier', sheet: place, before: sheet?.split('\n') ?? [], after: cells }];
  }
  const empty = seen.expected.sheets.find(({ visibility }) => visibility === 'veryHidden');
  const [column, ...others] = empty?.blocks ?? [];
  if (!empty || !column) return [];
  // The journal is left empty: its first entry says that the one before is gone.
  const beside = others.filter(({ left }) => left !== JOURNAL_COLUMN);
  const blocks = [{ ...column, values: cells.map((text) => [text]) }, ...beside];
  return [addSheet(seen, seen.expected.sheets.indexOf(empty), { ...empty, blocks })];
}
