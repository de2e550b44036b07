import type { ConditionalFormatDocument, WorkbookDocument } from '../../../src/workbook/document';
import { codes, sentences, sheetOf, startRepair } from './mended';

type Change = (rules: ConditionalFormatDocument[]) => ConditionalFormatDocument[];

const within = (rule: ConditionalFormatDocument, ...ranges: string[]): ConditionalFormatDocument => ({
  ...rule,
  ranges,
});

/** What pasting, inserting and dragging do to rules. */
const cut: readonly (readonly [string, Change])[] = [
  [
    'doubled over the rows that were pasted',
    (rules) => [...rules, ...rules.map((rule) => within(rule, 'A3:X3'))],
  ],
  ['doubled as a whole', (rules) => [...rules, ...structuredClone(rules)]],
  ['cut around a row', (rules) => rules.map((rule) => within(rule, 'A2:X2', 'A4:X5'))],
  ['cut around a column', (rules) => rules.map((rule) => within(rule, 'A2:F5', 'H2:X5'))],
  ['left over some rows alone', (rules) => rules.map((rule) => within(rule, 'A2:X3'))],
  ['in another order', (rules) => [...rules].reverse()],
  ['gone from one table', () => []],
];

function change(document: WorkbookDocument, work: Change): void {
  const sheet = sheetOf(document, 'Nhiệm vụ');
  sheet.conditionalFormats = work(sheet.conditionalFormats).map((rule, index) => ({
    ...rule,
    priority: index + 1,
  }));
}

test.each(cut)('colour rules %s are told and stand whole and once again', async (_, work) => {
  const before = startRepair().all();
  const started = startRepair((document) => {
    change(document, work);
  });
  expect(started.all()).not.toEqual(before);
  const { mended, left } = await started.repair();
  expect([codes(mended), codes(left)]).toEqual([['rules'], []]);
  expect(sentences(mended)[0]).toContain('Các quy tắc tô màu trên trang Nhiệm vụ');
  expect(started.all()).toEqual(before);
});

test('a rule of the user’s own among them stays', async () => {
  const own = {
    ranges: ['G2:G5'],
    type: 'expression',
    formula: '=LEN($G2)>20',
    stopIfTrue: false,
    priority: 9,
    format: { fill: '#C6EFCE' },
  } as const satisfies ConditionalFormatDocument & { readonly ranges: readonly string[] };
  const started = startRepair((document) => {
    change(document, (rules) => [
      { ...own, ranges: [...own.ranges] },
      ...rules.map((rule) => within(rule, 'A2:X2', 'A4:X5')),
    ]);
  });
  await started.repair();
  const rules = sheetOf(started.model.document, 'Nhiệm vụ').conditionalFormats;
  expect(rules).toHaveLength(5);
  expect(rules.find(({ formula }) => formula === own.formula)).toMatchObject({
    ranges: own.ranges,
    format: own.format,
  });
});
