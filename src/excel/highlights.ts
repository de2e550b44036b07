import { Failure } from '../plan/failure';
import { highlightRules, highlights } from '../workbook/highlights';
import type { PortNote } from '../workbook/port';
import type { TableName } from '../workbook/tableDefinition';
import type { LocatedTable } from './read/locateTables';
import { locateTables } from './read/locateTables';
import { writeHighlights } from './create/highlightWriter';
import { JournalPen } from './journal/journalPen';
import { Payload } from './request/payload';
import { isOurs } from './survey';
import type { WayBack } from './request/wayBack';

/**
 * Queues our highlight rules on or off. Ours are known by their formula; every other rule stays. On takes
 * away what is left of ours first, since pasting cuts rules to pieces.
 *
 * Syncs: 2; the change goes with one more. Throws `Failure` `workbook.moved` where a column or row came in
 * between; the rules are then as they were, or where that fails too, `workbook.highlights-left`.
 */
export async function setHighlights(
  context: Excel.RequestContext,
  on: boolean,
  way: WayBack,
  note?: PortNote,
): Promise<void> {
  const journal = new JournalPen(context, note);
  const tables = await rulesByTable(context);
  const kept = new Set([...tables.values()].flatMap(({ rules }) => rules.items.map(({ id }) => id)));
  const before = [...tables].some(([, { rules }]) => rules.items.some(isOurs));
  way.open(
    (again) => putBack(again, kept, before),
    (detail) => new Failure('workbook.highlights-left', {}, detail),
  );
  const fact = { kind: 'highlights', before, after: on } as const;
  await journal.write({ facts: [fact] }, new Payload(context, way), way);

  const places = [...tables.values()].map(({ located, rules }) => {
    for (const rule of rules.items) if (isOurs(rule) || isHalfMade(rule)) removeRule(rule);
    if (on) addRules(located);
    return { located, ...askPlace(located.table) };
  });
  way.prove(() => {
    if (on && places.some(hasMoved)) throw new Failure('workbook.moved');
  });
}

/** A rule that was added and never got its formula: a try that broke off. Excel lets nobody make one. */
export function isHalfMade({ customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  return !custom.isNullObject && custom.rule.formula === '';
}

interface RuledTable {
  readonly located: LocatedTable;
  readonly rules: Excel.ConditionalFormatCollection;
}

async function rulesByTable(context: Excel.RequestContext): Promise<ReadonlyMap<TableName, RuledTable>> {
  const asked = new Map<TableName, Excel.ConditionalFormatCollection>();
  const located = await locateTables(context, (table, name) => {
    const { conditionalFormats } = table.getDataBodyRange();
    conditionalFormats.load('items/id,items/customOrNullObject/rule/formula');
    asked.set(name, conditionalFormats);
  });
  const tables = new Map<TableName, RuledTable>();
  for (const [name, table] of located) {
    const rules = asked.get(name);
    if (rules) tables.set(name, { located: table, rules });
  }
  return tables;
}

/** Takes away what was added since, ours and half-made ones, and adds ours again where they were on. */
async function putBack(context: Excel.RequestContext, kept: ReadonlySet<string>, on: boolean): Promise<void> {
  const tables = await rulesByTable(context);
  const ids = [...tables.values()].flatMap(({ rules }) => rules.items.map(({ id }) => id));
  // Rules that may not be changed, on a protected sheet, are all there still.
  if (ids.length === kept.size && ids.every((id) => kept.has(id))) return;
  for (const { located, rules } of tables.values()) {
    for (const rule of rules.items) if (isOurs(rule) || !kept.has(rule.id)) removeRule(rule);
    if (on) addRules(located);
  }
}

/** Our rules over our tables, each to be deleted through its own cells. Syncs: 2. */
export async function ourRules(
  context: Excel.RequestContext,
): Promise<readonly { readonly delete: () => void }[]> {
  return [...(await rulesByTable(context)).values()].flatMap(({ rules }) =>
    rules.items
      .filter((rule) => isOurs(rule) || isHalfMade(rule))
      .map((rule) => ({
        delete: () => {
          removeRule(rule);
        },
      })),
  );
}

/** Queues our rules over every table of ours that lacks one of them. Syncs: 2. */
export async function completeHighlights(context: Excel.RequestContext): Promise<void> {
  for (const { located, rules } of (await rulesByTable(context)).values()) {
    const ours = rules.items.filter((rule) => isOurs(rule) || isHalfMade(rule));
    if (ours.length === highlights.length) continue;
    for (const rule of ours) removeRule(rule);
    addRules(located);
  }
}

/** Queues our rules over the whole body of a table, as many rows as it is said to have. */
export function addRules({ table, raw, columns, rowCount }: LocatedTable): void {
  const warning = columns.places.get('warning');
  if (warning === undefined) return;
  const { top, left, headings } = raw;
  const body = { top: top + 1, left, bottom: top + Math.max(rowCount, 1), right: left + headings.length - 1 };
  writeHighlights(table.getDataBodyRange(), highlightRules(body, left + warning));
}

/** Queues that a rule goes, through its own cells: fetched through a larger range, Excel may not find it. */
export function removeRule(rule: Excel.ConditionalFormat): void {
  rule.getRanges().areas.getItemAt(0).conditionalFormats.getItem(rule.id).delete();
}

interface AskedPlace {
  readonly range: Excel.Range;
  readonly columns: Excel.TableColumnCollection;
}

function askPlace(table: Excel.Table): AskedPlace {
  const range = table.getRange();
  range.load('rowIndex,columnIndex');
  const { columns } = table;
  columns.load('items/name');
  return { range, columns };
}

function hasMoved({ located, range, columns }: AskedPlace & { readonly located: LocatedTable }): boolean {
  const { raw } = located;
  const headings = columns.items.map(({ name }) => name.normalize('NFC'));
  return (
    range.rowIndex !== raw.top ||
    range.columnIndex !== raw.left ||
    JSON.stringify(headings) !== JSON.stringify(raw.headings)
  );
}
