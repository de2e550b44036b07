import { readdirSync } from 'node:fs';
import path from 'node:path';
import { judgeSources } from '../../scripts/officeApi/judge';
import { overlay } from '../../scripts/officeApi/overlay';

const OLDEST = '1.14';
const root = process.cwd();

/** Where Office.js is used, and all that may be handed an object of it. */
const sources = ['excel', 'commands', 'taskpane', 'actions', 'workbook'].flatMap((layer) =>
  readdirSync(path.join(root, 'src', layer), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(root, 'src', layer, name)),
);

/** A small source, and what is said of it; null is nothing. */
const cases: Readonly<Record<string, { readonly text: string; readonly says: string | null }>> = {
  'a member of 1.1': { text: `sheet.name;`, says: null },
  'a member of 1.14': { text: `sheet.onProtectionChanged.add(work);`, says: null },
  'a method of 1.15': {
    text: `range.getDependents();`,
    says: 'Excel.Range.getDependents needs ExcelApi 1.15',
  },
  'a property of 1.16': { text: `range.valuesAsJson;`, says: 'Excel.Range.valuesAsJson needs ExcelApi 1.16' },
  'a property written': {
    text: `range.valuesAsJson = [[]];`,
    says: 'Excel.Range.valuesAsJson needs ExcelApi 1.16',
  },
  'a property taken out of its object': {
    text: `const { valuesAsJson } = range;`,
    says: 'Excel.Range.valuesAsJson needs ExcelApi 1.16',
  },
  'a property taken out under another name': {
    text: `const { valuesAsJson: json } = range;`,
    says: 'Excel.Range.valuesAsJson needs ExcelApi 1.16',
  },
  'a property by its name in brackets': {
    text: `range['valuesAsJson'];`,
    says: 'Excel.Range.valuesAsJson needs ExcelApi 1.16',
  },
  'an object of a younger class': {
    text: `sheet.notes.add('A1', 'x');`,
    says: 'Excel.NoteCollection.add needs ExcelApi 1.18',
  },
  'an event of 1.17': {
    text: `sheet.onNameChanged.add(work);`,
    says: 'Excel.Worksheet.onNameChanged needs ExcelApi 1.17',
  },
  'a member that only Excel on the web has': {
    text: `table.rows.deleteRows([0]);`,
    says: 'Excel.TableRowCollection.deleteRows needs ExcelApiOnline 1.1',
  },
  'two arguments of rows.add': { text: `table.rows.add(null, [['x']]);`, says: null },
  'the third argument of rows.add': {
    text: `table.rows.add(null, [['x']], true);`,
    says: 'Excel.TableRowCollection.add, argument 3 needs ExcelApi 1.15',
  },
  'a property of 1.1 loaded': { text: `range.load('values, format/fill/color');`, says: null },
  'a property of 1.16 loaded': {
    text: `range.load('values,valuesAsJson');`,
    says: 'Excel.Range.valuesAsJson, loaded as valuesAsJson needs ExcelApi 1.16',
  },
  'a list with a property of 1.16': {
    text: `range.load(['values', 'valuesAsJson']);`,
    says: 'Excel.Range.valuesAsJson, loaded as valuesAsJson needs ExcelApi 1.16',
  },
  'a property loaded through the context': {
    text: `context.load(range, 'valuesAsJson');`,
    says: 'Excel.Range.valuesAsJson, loaded as valuesAsJson needs ExcelApi 1.16',
  },
  'a property loaded of the items': {
    text: `context.workbook.names.load('items/valueAsJson');`,
    says: 'Excel.NamedItem.valueAsJson, loaded as items/valueAsJson needs ExcelApi 1.16',
  },
  'a property of the items, without naming them': {
    text: `context.workbook.names.load('valueAsJson');`,
    says: 'Excel.NamedItem.valueAsJson, loaded as valueAsJson needs ExcelApi 1.16',
  },
  'a constant that is loaded': {
    text: `const paths = 'values,' + 'valuesAsJson'; range.load(paths);`,
    says: 'Excel.Range.valuesAsJson, loaded as valuesAsJson needs ExcelApi 1.16',
  },
  'a load of what only the program will know': {
    text: `range.load(String(Math.random()));`,
    says: 'range.load(String(Math.random())): what is loaded cannot be read off the source',
  },
  'a load of what is not there': {
    text: `range.load('vlaues');`,
    says: `range.load('vlaues'): there is no vlaues to load`,
  },
  'an object loaded': {
    text: `range.load({ values: true, valuesAsJson: true });`,
    says: 'Excel.Interfaces.RangeLoadOptions.valuesAsJson needs ExcelApi 1.16',
  },
  'an object set': {
    text: `range.set({ valuesAsJson: [[]] });`,
    says: 'Excel.Interfaces.RangeUpdateData.valuesAsJson needs ExcelApi 1.16',
  },
  'an object set, deep': { text: `range.set({ format: { fill: { color: '#FF0000' } } });`, says: null },
  'an option of a method': { text: `range.find('x', { completeMatch: true });`, says: null },
  'a value of an enumeration of 1.18': {
    text: `Excel.CellControlType.checkbox;`,
    says: 'Excel.CellControlType.checkbox needs ExcelApi 1.18',
  },
  'a guard': {
    text: `if (Office.context.requirements.isSetSupported('ExcelApi', '1.16')) { range.load('valuesAsJson'); }`,
    says: null,
  },
  'a guard for too little': {
    text: `if (Office.context.requirements.isSetSupported('ExcelApi', '1.15')) { range.valuesAsJson; }`,
    says: 'Excel.Range.valuesAsJson needs ExcelApi 1.16',
  },
  'a guard the wrong way round': {
    text: `if (!Office.context.requirements.isSetSupported('ExcelApi', '1.16')) { range.valuesAsJson; }`,
    says: 'Excel.Range.valuesAsJson needs ExcelApi 1.16',
  },
  'a guard that leaves': {
    text: `if (!Office.context.requirements.isSetSupported('ExcelApi', '1.16')) return; range.valuesAsJson;`,
    says: null,
  },
  'a guard after the use': {
    text: `range.valuesAsJson; if (!Office.context.requirements.isSetSupported('ExcelApi', '1.16')) return;`,
    says: 'Excel.Range.valuesAsJson needs ExcelApi 1.16',
  },
  'a guard within a condition': {
    text: `const json = Office.context.requirements.isSetSupported('ExcelApi', '1.16') && range.valuesAsJson;`,
    says: null,
  },
  'a guard with another condition': {
    text: `if (Math.random() > 2 || Office.context.requirements.isSetSupported('ExcelApi', '1.16')) range.valuesAsJson;`,
    says: 'Excel.Range.valuesAsJson needs ExcelApi 1.16',
  },
  'a guard for another set': {
    text: `if (Office.context.requirements.isSetSupported('SharedRuntime', '1.16')) range.valuesAsJson;`,
    says: 'Excel.Range.valuesAsJson needs ExcelApi 1.16',
  },
  'the other branch of a guard': {
    text: `if (!Office.context.requirements.isSetSupported('ExcelApi', '1.16')) { work(); } else { range.valuesAsJson; }`,
    says: null,
  },
  'a type alone': { text: `const note: Excel.Note | null = null; void note;`, says: null },
  'a common member that is on the list': { text: `Office.onReady();`, says: null },
  'a common member that is on no list': {
    text: `Office.context.ui.displayDialogAsync('https://localhost');`,
    says: 'Office.UI.displayDialogAsync names no API set and is on no list',
  },
  'a part of Office that a source describes for itself': {
    text: `const { Office: mine } = globalThis as unknown as { Office: { ribbon: { requestUpdate(): void } } }; void mine;`,
    says: 'Office.ribbon is not on the list of the common API',
  },
};

const files = Object.fromEntries(
  Object.values(cases).map(({ text }, place) => [
    path.join(root, `case-${place}.ts`),
    `export function work(context: Excel.RequestContext, sheet: Excel.Worksheet, range: Excel.Range, table: Excel.Table): any {\n${text}\n}\n`,
  ]),
);

describe('The API sets of what the add-in uses', () => {
  // One program for all: reading the declarations of Office.js takes some seconds.
  const { uses, complaints } = judgeSources([...sources, ...Object.keys(files)], OLDEST, overlay(files));
  const of = (file: string): string[] => complaints.filter((each) => each.startsWith(`${file}:`));

  test('are there in Excel 2021, or asked for first', () => {
    expect(sources.flatMap(of)).toEqual([]);
  });

  test('are read off many uses in our sources, so that the answer is one', () => {
    const ours = uses.filter(({ file }) => file.startsWith(path.join(root, 'src')));
    const members = new Set(ours.map(({ member }) => member));
    expect(members).toContain('Excel.Range.values');
    expect(members).toContain('Excel.WorksheetCollection.onChanged');
    expect(members.size).toBeGreaterThan(100);
  });

  test.each(Object.entries(cases).map(([title, { says }], place) => [title, says, place] as const))(
    '%s: %s',
    (_, says, place) => {
      const said = of(path.join(root, `case-${place}.ts`)).map((each) => each.replace(/^[^:]*(:\d+)?: /, ''));
      if (says === null) expect(said).toEqual([]);
      else expect(said).toContain(says);
    },
  );
});
