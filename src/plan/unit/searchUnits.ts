import { unitCell } from './cell/unitCell';
import type { UnitRegistry } from './registry';
import type { UnitRecord } from './unit';

/**
 * The units in whose name, abbreviations or other spellings every typed word begins some word, accents and
 * letter case aside: official names before others, then in the registry's order. No words give every unit.
 */
export function searchUnits(registry: UnitRegistry, words: string): UnitRecord[] {
  const wanted = bareWords(words);
  const found = registry.records.flatMap((record, order) => {
    const spellings = [record.name, ...record.abbreviations, ...record.aliases.map(({ written }) => written)];
    const rank = Math.min(
      ...spellings.map((written, place) => rankOf(wanted, bareWords(written), place === 0)),
    );
    return rank === Infinity ? [] : [{ record, rank, order }];
  });
  return found
    .sort((one, other) => one.rank - other.rank || one.order - other.order)
    .map(({ record }) => record);
}

/** 0: the spelling begins so; 1: within the official name; 2: within another spelling. */
function rankOf(wanted: readonly string[], spelling: readonly string[], official: boolean): number {
  if (!wanted.every((word) => spelling.some((each) => each.startsWith(word)))) return Infinity;
  if (wanted.every((word, place) => spelling[place]?.startsWith(word))) return 0;
  return official ? 1 : 2;
}

function bareWords(text: string): string[] {
  return unitCell(text).words.map(({ bare }) => bare);
}
