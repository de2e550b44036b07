import type { Blueprint, SheetBlueprint } from '../blueprint';
import { CARRIER_SHEET } from '../carrier/sheetCarrier';
import type { CellValue } from '../document';
import { withEntry } from '../journal/enter';
import type { JournalDraft } from '../journal/entry';
import { JOURNAL_COLUMN } from '../journal/head';

/** The sheets with an entry more in the journal that rides in their hidden one. */
export function journalled(blueprint: Blueprint, draft: JournalDraft): Blueprint {
  return { ...blueprint, sheets: blueprint.sheets.map((sheet) => sheetJournalled(sheet, draft)) };
}

/** The same for one sheet; any other than the hidden one, and one that holds no journal, stays as it is. */
export function sheetJournalled(sheet: SheetBlueprint, draft: JournalDraft): SheetBlueprint {
  const isJournal = ({ left }: SheetBlueprint['blocks'][number]): boolean => left === JOURNAL_COLUMN;
  const [block] = sheet.blocks.filter(isJournal);
  if (sheet.name.toLowerCase() !== CARRIER_SHEET.toLowerCase() || !block) return sheet;
  const column: string[] = [];
  for (const { top, values } of sheet.blocks.filter(isJournal)) {
    for (const [at, [value = null]] of values.entries()) column[top + at] = textOf(value);
  }
  const values = withEntry(
    Array.from(column, (text = '') => text),
    draft,
  ).map((text) => [text]);
  const others = sheet.blocks.filter((each) => !isJournal(each));
  return { ...sheet, blocks: [...others, { ...block, top: 0, values }] };
}

const textOf = (value: CellValue): string => (typeof value === 'string' ? value : '');
