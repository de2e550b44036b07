import type { Blueprint, SheetBlueprint } from '../blueprint';
import { CARRIER_SHEET } from '../carrier/sheetCarrier';
import { JOURNAL_COLUMN } from '../journal/head';
import type { MadeByLoad } from '../carrier/unfinished';
import { freedName } from '../recognise/freedTable';
import type { TableName } from '../tableDefinition';
import { mentionIn, withoutNames } from './mentions';
import { ourSheets } from './ourSheets';
import { formulasOfOthers, ourNames } from './unloadFacts';
import type { HeldSheet, WholeReading } from './wholeReading';

/** Cells of one column, one below the other, whose formulas are said without our names. */
export interface Reworded {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What setting the sheets free changes, and all that is needed to take it back. */
export interface SetFree {
  readonly reworded: readonly Reworded[];
  /** Defined names that go, with what they stand for. */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  /** In the order in which they are renamed. */
  readonly tables: readonly { readonly table: TableName; readonly name: string; readonly freed: string }[];
  /** The hidden sheet and the part as they stood; null where they were gone. */
  readonly carrier: SheetBlueprint | null;
  /** Among the sheets, from 0. */
  readonly carrierPosition: number;
  readonly part: string | null;
  readonly highlights: boolean;
}

/** Tables are set free in this order: the one by which a workbook counts as ours goes last. */
const RENAMED: readonly TableName[] = ['HopNhat', 'KiemTra', 'DonVi', 'PhoiHop', 'ChiTieu', 'NhiemVu'];

/** The sheets and names that go when the plan is taken out whole; the carrier, which says so, is among them. */
export function removalOf(whole: WholeReading, blueprint: Blueprint): MadeByLoad {
  const sheets = ourSheets(whole, blueprint).map(({ held }) => held.name);
  const names = ourNames(whole, new Set(sheets)).map(({ place }) => place);
  return { sheets, names, blank: false };
}

/**
 * How the sheets become the user's own: our rules, hidden parts and names go, the tables get other names,
 * which Excel changes in every formula too. A name that the user's formulas take stays.
 */
export function settingFree(whole: WholeReading, blueprint: Blueprint): SetFree {
  const ours = ourSheets(whole, blueprint);
  const sheets = new Set(ours.map(({ held }) => held.name));
  const outer = formulasOfOthers(whole, sheets);
  const names = ourNames(whole, sheets).filter(({ place }) => {
    const reachable = { sheets: new Set(''), tables: new Set(''), names: new Set([place.toLowerCase()]) };
    return outer.every(({ formula }) => mentionIn(formula, reachable) === null);
  });
  const addresses = new Map(names.map(({ place, formula }) => [place.toLowerCase(), formula.slice(1)]));
  const carrier = ours.find(({ held }) => held.name.toLowerCase() === CARRIER_SHEET.toLowerCase());
  const taken = new Set(
    [...whole.tables, ...whole.names.map(({ place }) => ({ name: place }))].map(({ name }) =>
      name.toLowerCase(),
    ),
  );
  return {
    reworded: ours.flatMap(({ held }) => rewordedIn(held, addresses)),
    names: names.map(({ place, formula }) => ({ name: place, refersTo: formula })),
    tables: RENAMED.flatMap((table) => {
      const held = whole.tables.find((each) => each.table === table);
      return held ? [{ table, name: held.name, freed: freedName(held.name, taken) }] : [];
    }),
    carrier: carrier ? carrierOf(carrier.base, carrier.held) : null,
    carrierPosition: carrier ? whole.sheets.indexOf(carrier.held) : whole.sheets.length,
    part: whole.reading.carriers.part,
    highlights: whole.highlights,
  };
}

/** The formulas of a sheet that take one of the names, column by column. */
function rewordedIn(
  { name, top, left, rows }: HeldSheet,
  addresses: ReadonlyMap<string, string>,
): readonly Reworded[] {
  const found: { row: number; column: number; before: string; after: string }[] = [];
  const width = Math.max(0, ...rows.map((row) => row.length));
  for (let column = 0; column < width; column += 1) {
    rows.forEach((row, index) => {
      const before = row[column]?.formula ?? null;
      const after = before === null ? null : withoutNames(before, addresses);
      if (before !== null && after !== null && after !== before)
        found.push({ row: index, column, before, after });
    });
  }
  const runs: Reworded[] = [];
  for (const each of found) {
    const run = runs.at(-1);
    const adjoins = run && run.left === left + each.column && run.top + run.before.length === top + each.row;
    if (run && adjoins) {
      runs[runs.length - 1] = {
        ...run,
        before: [...run.before, each.before],
        after: [...run.after, each.after],
      };
    } else {
      const place = { sheet: name, top: top + each.row, left: left + each.column };
      runs.push({ ...place, before: [each.before], after: [each.after] });
    }
  }
  return runs;
}

/** The hidden sheet with the text and the journal that it held. */
function carrierOf(base: SheetBlueprint, { top, left, rows }: HeldSheet): SheetBlueprint {
  const blocks = base.blocks.flatMap((block) => {
    if (block.left !== 0 && block.left !== JOURNAL_COLUMN) return [block];
    const column = rows.map((row) => row[block.left - left]?.value ?? '');
    const end = column.findLastIndex((value) => value !== '') + 1;
    return end > 0 ? [{ ...block, top, values: column.slice(0, end).map((value) => [value]) }] : [];
  });
  return { ...base, blocks };
}
