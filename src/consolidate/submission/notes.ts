import { isGenuineProgram, programName } from './program';
import type { Message } from '../../plan/message';
import { tableDefinitions } from '../../workbook/tables';
import type { MasterView } from '../master/masterView';
import { sameMessage } from '../value/whySame';
import type { Identity } from './identity';
import type { ReturnedTable } from './returnedTable';
import type { ReturnedWorkbook } from './returnedWorkbook';
import type { Tally } from './tally';
import { unitOfName } from './unitOfName';
import { ACCOUNTS } from './weighFindings';
import { lostFormulas } from './weighComputed';

/** What is odd about a file and no reason to refuse it, in a fixed order: the weightiest first. */
export function notesOf(
  file: string,
  workbook: ReturnedWorkbook,
  identity: Identity,
  master: MasterView,
  { unlike }: Tally,
  untold: number,
): readonly Message[] {
  const tables = identity.tables.filter(({ definition }) => !ACCOUNTS.has(definition.name));
  const { reading, program, format } = workbook;
  return [
    ...carrierNotes(identity),
    ...nameNotes(file, identity, master),
    ...goneNotes(identity, tables),
    ...tables.flatMap(columnNotes),
    ...(untold > 0 ? [note('rows-untold', { count: untold })] : []),
    ...(format === 'xlsx' ? [] : [note('format', { format: `.${format}` })]),
    ...(program === null || isGenuineProgram(program)
      ? []
      : [note('program', { program: programName(program) })]),
    ...(tables.some(hasLostFormulas) ? [note('formulas-lost')] : []),
    ...(reading.date1904 ? [note('date-1904')] : []),
    ...(format === 'csv' ? [] : tables.flatMap(sheetNotes)),
    ...[...unlike]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([why, count]) => sameMessage(why, count)),
  ];
}

type NoteName =
  | 'carrier-altered'
  | 'carrier-lost'
  | 'column-gone'
  | 'column-renamed'
  | 'date-1904'
  | 'format'
  | 'formulas-lost'
  | 'key-gone'
  | 'named-after-other'
  | 'program'
  | 'rows-untold'
  | 'sheet-renamed'
  | 'table-gone'
  | 'two-way'
  | 'unit-guessed'
  | 'unit-unknown';

function note(name: NoteName, params: NonNullable<Message['params']> = {}): Message {
  return { code: `consolidate.note.${name}`, params };
}

function carrierNotes({ carrier, content }: Identity): readonly Message[] {
  if (!content) return [note('two-way')];
  if (carrier === 'sound') return [];
  return [note(carrier === 'damaged' ? 'carrier-altered' : 'carrier-lost')];
}

function nameNotes(file: string, { content, unit }: Identity, { registry }: MasterView): readonly Message[] {
  const named = unitOfName(file, registry);
  const nameOf = (code: string): string => registry.byId(code)?.name ?? code;
  if (!content) {
    if (unit === null) return [note('unit-unknown')];
    return [note('unit-guessed', { name: nameOf(unit) })];
  }
  if (named === null || named === content.unit) return [];
  return [note('named-after-other', { other: nameOf(named), name: nameOf(content.unit) })];
}

function goneNotes({ content }: Identity, tables: readonly ReturnedTable[]): readonly Message[] {
  if (!content) return [];
  const here = new Set(tables.map(({ definition }) => definition.name));
  return tableDefinitions
    .filter(({ name }) => content.base[name] !== undefined && !ACCOUNTS.has(name) && !here.has(name))
    .map(({ sheet }) => note('table-gone', { sheet }));
}

function columnNotes({ definition, missing, renamed, raw, identified }: ReturnedTable): readonly Message[] {
  const { sheet } = raw;
  const heading = (id: string): string =>
    definition.columns.find((column) => column.id === id)?.heading ?? id;
  return [
    ...(identified ? [] : [note('key-gone', { sheet })]),
    ...missing
      .filter((id) => !definition.identity.includes(id))
      .filter((id) => !definition.columns.some((column) => column.id === id && column.later))
      .map((id) => note('column-gone', { sheet, heading: heading(id) })),
    ...Object.entries(renamed).map(([id, found]) =>
      note('column-renamed', { sheet, heading: heading(id), found }),
    ),
  ];
}

function sheetNotes({ definition, raw }: ReturnedTable): readonly Message[] {
  if (raw.sheet === definition.sheet) return [];
  return [note('sheet-renamed', { sheet: definition.sheet, found: raw.sheet })];
}

function hasLostFormulas(table: ReturnedTable): boolean {
  const byFormula = table.columns.filter(({ column }) => column.kind === 'formula');
  return table.rows.length > 0 && byFormula.some(({ place }) => lostFormulas(table, place));
}
