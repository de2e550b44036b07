import { highlightAt } from '../../../src/workbench/model/highlights';
import { startSample, type Sample } from './sample';

const NUMBERS = [
  [-5, 10, 20],
  [30, 40, 500],
];

/** The fill that a cell gets by the rules, of the whole block. */
function fills({ model }: Sample, rows = 2, columns = 3): (string | undefined)[][] {
  const sheet = model.sheet('Sample');
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => highlightAt(model, sheet, row, column).fill),
  );
}

const RED = '#FF0000';
const no = undefined;

describe('A program like the samples for conditional formats', () => {
  test.each<[string, (format: Excel.ConditionalFormatCollection) => void, (string | undefined)[][]]>([
    [
      'below a value',
      (formats) => {
        const { cellValue } = formats.add('CellValue');
        cellValue.format.fill.color = 'red';
        cellValue.rule = { formula1: '=0', operator: 'LessThan' };
      },
      [
        [RED, no, no],
        [no, no, no],
      ],
    ],
    [
      'between two',
      (formats) => {
        const { cellValue } = formats.add('CellValue');
        cellValue.format.fill.color = 'red';
        cellValue.rule = { formula1: '10', formula2: '=30', operator: 'Between' };
      },
      [
        [no, RED, RED],
        [RED, no, no],
      ],
    ],
    [
      'the greatest',
      (formats) => {
        const { topBottom } = formats.add('TopBottom');
        topBottom.format.fill.color = 'red';
        topBottom.rule = { rank: 1, type: 'TopItems' };
      },
      [
        [no, no, no],
        [no, no, RED],
      ],
    ],
    [
      'far above the average',
      (formats) => {
        const { preset } = formats.add('PresetCriteria');
        preset.format.fill.color = 'red';
        preset.rule = { criterion: 'OneStdDevAboveAverage' };
      },
      [
        [no, no, no],
        [no, no, RED],
      ],
    ],
  ])('colours what is %s', async (_, add, expected) => {
    const sample = await startSample(NUMBERS);
    await sample.run((sheet) => add(sheet.getRange('A1:C2').conditionalFormats));
    expect(fills(sample)).toEqual(expected);
  });

  test('colours what holds a text, lists kinds, and gives way by priority and stop', async () => {
    const sample = await startSample([['Chậm', 'Xong', 'Hơi chậm']]);
    await sample.run((sheet) => {
      const { conditionalFormats } = sheet.getRange('A1:C1');
      const late = conditionalFormats.add('ContainsText');
      late.textComparison.format.fill.color = 'red';
      late.textComparison.rule = { operator: 'Contains', text: 'chậm' };
      const first = conditionalFormats.add('Custom');
      first.custom.rule.formula = '=LEN(A1)>5';
      first.custom.format.font.color = 'blue';
      first.stopIfTrue = true;
      first.priority = 0;
    });
    expect(fills(sample, 1)).toEqual([[RED, no, no]]);
    const kinds = await sample.run(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange();
      conditionalFormats.load('items/type');
      await context.sync();
      return conditionalFormats.items.map(({ type }) => type);
    });
    expect(kinds).toEqual(['Custom', 'ContainsText']);
    await sample.run((sheet) => sheet.getRange().conditionalFormats.clearAll());
    expect(fills(sample, 1)).toEqual([[no, no, no]]);
  });

  // Today is Monday, 23 November 2026; weeks begin on Sunday.
  test.each<[Excel.ConditionalFormatPresetCriterion | string, string]>([
    ['Yesterday', '..x....'],
    ['Today', '...x...'],
    ['Tomorrow', '....x..'],
    ['LastSevenDays', '.xxx...'],
    ['LastWeek', '.x.....'],
    ['ThisWeek', '..xxx..'],
    ['NextWeek', '.....xx'],
    ['LastMonth', 'x......'],
    ['ThisMonth', '.xxxxx.'],
    ['NextMonth', '......x'],
  ])('colours dates of %s', async (criterion, expected) => {
    const days = [
      '2026-10-31',
      '2026-11-17',
      '2026-11-22',
      '2026-11-23',
      '2026-11-24',
      '2026-11-29',
      '2026-12-01',
    ];
    const sample = await startSample([days.map((day) => Date.parse(day) / 86_400_000 + 25_569)]);
    await sample.run((sheet) => {
      const { preset } = sheet.getRange('A1:G1').conditionalFormats.add('PresetCriteria');
      preset.format.fill.color = 'red';
      preset.rule = { criterion: criterion as Excel.ConditionalFormatPresetCriterion };
    });
    const [row] = fills(sample, 1, 7);
    expect(row?.map((fill) => (fill === RED ? 'x' : '.')).join('')).toBe(expected);
  });
});
