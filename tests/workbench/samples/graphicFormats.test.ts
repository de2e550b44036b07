import { highlightAt, type Highlight } from '../../../src/workbench/model/highlights';
import { codeOf } from '../officeJs';
import { startSample, type Sample } from './sample';

/** The look that the rules give the cells of the first row. */
function looks({ model }: Sample, columns: number): Highlight[] {
  return Array.from({ length: columns }, (_, column) => highlightAt(model, model.sheet('Sample'), 0, column));
}

/** Adds a rule over the first row of a sheet with these numbers. */
async function withRule(
  row: readonly unknown[],
  kind: 'ColorScale' | 'DataBar' | 'IconSet',
  set: (format: Excel.ConditionalFormat) => void,
): Promise<Sample> {
  const sample = await startSample([row]);
  await sample.run((sheet) => {
    set(sheet.getRangeByIndexes(0, 0, 1, row.length).conditionalFormats.add(kind));
  });
  return sample;
}

describe('A program that colours cells by a scale', () => {
  const twoColors = (format: Excel.ConditionalFormat): void => {
    format.colorScale.criteria = {
      minimum: { type: 'LowestValue', color: 'black' },
      maximum: { type: 'HighestValue', color: 'white' },
    };
  };

  test('mixes each colour by where the number lies, and leaves what is no number', async () => {
    const sample = await withRule([0, 5, 10, 'Chè', null], 'ColorScale', twoColors);
    expect(looks(sample, 5).map(({ fill }) => fill)).toEqual([
      '#000000',
      '#808080',
      '#FFFFFF',
      undefined,
      undefined,
    ]);
  });

  test.each<[Excel.ConditionalColorScaleCriterion['type'], string, string]>([
    ['Number', '2', '#FFFF00'],
    ['Percent', '20', '#FFFF00'],
    ['Percentile', '50', '#FFFF00'],
    ['Formula', '=1+1', '#FFFF00'],
  ])('turns at a midpoint by %s', async (type, formula, expected) => {
    const sample = await withRule([0, 2, 10], 'ColorScale', ({ colorScale }) => {
      colorScale.criteria = {
        minimum: { type: 'LowestValue', color: 'blue' },
        midpoint: { type, formula, color: 'yellow' },
        maximum: { type: 'HighestValue', color: 'red' },
      };
    });
    expect(looks(sample, 3).map(({ fill }) => fill)).toEqual(['#0000FF', expected, '#FF0000']);
  });

  test('reads back what it set, and whether there are three colours', async () => {
    const sample = await withRule([0, 5, 10], 'ColorScale', twoColors);
    await sample.run(async (sheet, context) => {
      const format = sheet.getRange('A1').conditionalFormats.getItemAt(0);
      const range = format.getRange();
      range.load('address');
      format.load('type,colorScale/criteria,colorScale/threeColorScale');
      await context.sync();
      expect(format.type).toBe('ColorScale');
      expect(range.address).toBe('Sample!A1:C1');
      expect(format.colorScale.threeColorScale).toBe(false);
      expect(format.colorScale.criteria).toEqual({
        minimum: { type: 'LowestValue', formula: null, color: '#000000' },
        maximum: { type: 'HighestValue', formula: null, color: '#FFFFFF' },
      });
    });
  });

  test('has three colours until it sets them, and loses them by clearing all', async () => {
    const sample = await withRule([0, 5, 10], 'ColorScale', () => undefined);
    expect(looks(sample, 3).map(({ fill }) => fill)).toEqual(['#F8696B', '#FFEB84', '#63BE7B']);
    await sample.run((sheet) => sheet.getRange().conditionalFormats.clearAll());
    expect(looks(sample, 3)).toEqual([{}, {}, {}]);
  });

  test.each<[string, unknown]>([
    ['a limit by number without the number', { type: 'Number', color: 'red' }],
    ['a limit of no kind', { type: 'Automatic', color: 'red' }],
    ['a colour that is none', { type: 'LowestValue', color: 'reddish' }],
  ])('is refused %s', async (_, minimum) => {
    const asked = withRule([1, 2], 'ColorScale', ({ colorScale }) => {
      const maximum = { type: 'HighestValue', color: 'red' };
      colorScale.criteria = { minimum, maximum } as Excel.ConditionalColorScaleCriteria;
    });
    expect(await codeOf(asked)).toBe('InvalidArgument');
  });
});

describe('A program that draws bars', () => {
  test('draws them from zero to the greatest', async () => {
    const sample = await withRule([0, 25, 100, 'Chè'], 'DataBar', ({ dataBar }) => {
      dataBar.barDirection = 'LeftToRight';
      dataBar.positiveFormat.fillColor = 'green';
    });
    expect(looks(sample, 4).map(({ bar }) => bar && [bar.from, bar.to, bar.fill])).toEqual([
      [0, 0, '#008000'],
      [0, 0.25, '#008000'],
      [0, 1, '#008000'],
      undefined,
    ]);
  });

  test('draws what is below zero to the other side, in its own colour', async () => {
    const sample = await withRule([-50, 50], 'DataBar', ({ dataBar }) => {
      dataBar.showDataBarOnly = true;
    });
    expect(looks(sample, 2).map(({ bar, alone }) => [bar?.from, bar?.to, bar?.fill, alone])).toEqual([
      [0, 0.5, '#FF0000', true],
      [0.5, 1, '#638EC6', true],
    ]);
  });

  test('keeps to the bounds it set, from right to left where asked', async () => {
    const sample = await withRule([0, 100, 150], 'DataBar', ({ dataBar }) => {
      dataBar.barDirection = 'RightToLeft';
      dataBar.lowerBoundRule = { type: 'Number', formula: '50' };
      dataBar.upperBoundRule = { type: 'Number', formula: '150' };
    });
    expect(looks(sample, 3).map(({ bar }) => [bar?.from, bar?.to])).toEqual([
      [1, 1],
      [0.5, 1],
      [0, 1],
    ]);
  });

  test('reads back every property', async () => {
    const sample = await withRule([1, 2], 'DataBar', ({ dataBar }) => {
      dataBar.axisFormat = 'CellMidPoint';
      dataBar.axisColor = 'blue';
      dataBar.negativeFormat.matchPositiveFillColor = true;
      dataBar.positiveFormat.gradientFill = false;
    });
    await sample.run(async (sheet, context) => {
      const { dataBar } = sheet.getRange('A1').conditionalFormats.getItemAt(0);
      dataBar.load();
      dataBar.negativeFormat.load();
      dataBar.positiveFormat.load();
      await context.sync();
      expect(dataBar.toJSON()).toEqual({
        axisColor: '#0000FF',
        axisFormat: 'CellMidPoint',
        barDirection: 'Context',
        lowerBoundRule: { type: 'Automatic', formula: null },
        upperBoundRule: { type: 'Automatic', formula: null },
        showDataBarOnly: false,
        negativeFormat: {
          borderColor: '#FF0000',
          fillColor: '#FF0000',
          matchPositiveBorderColor: false,
          matchPositiveFillColor: true,
        },
        positiveFormat: { borderColor: '#638EC6', fillColor: '#638EC6', gradientFill: false },
      });
    });
  });
});

describe('A program that sets icons', () => {
  test('gives each number the icon of the last limit that it reaches', async () => {
    const sample = await withRule([5, 700, 1000, 1001], 'IconSet', ({ iconSet }) => {
      iconSet.style = 'ThreeTriangles';
      iconSet.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=700' },
        { type: 'Number', operator: 'GreaterThan', formula: '=1000' },
      ];
    });
    expect(looks(sample, 4).map(({ icon }) => icon?.glyph)).toEqual(['▼', '▬', '▬', '▲']);
  });

  test('spreads the limits anew with a set of another size, and turns the order', async () => {
    const sample = await withRule([0, 100], 'IconSet', ({ iconSet }) => {
      iconSet.style = 'FiveArrows';
      iconSet.reverseIconOrder = true;
      iconSet.showIconOnly = true;
    });
    expect(looks(sample, 2).map(({ icon, alone }) => [icon?.glyph, alone])).toEqual([
      ['↑', true],
      ['↓', true],
    ]);
    await sample.run(async (sheet, context) => {
      const { iconSet } = sheet.getRange('A1').conditionalFormats.getItemAt(0);
      iconSet.load('criteria,style');
      await context.sync();
      expect(iconSet.style).toBe('FiveArrows');
      expect(iconSet.criteria.map(({ formula }) => formula)).toEqual(['0', '20', '40', '60', '80']);
    });
  });

  test('is refused criteria that are too few for the set', async () => {
    const asked = withRule([1, 2], 'IconSet', ({ iconSet }) => {
      iconSet.criteria = [{ type: 'Number', operator: 'GreaterThan', formula: '1' }];
    });
    expect(await codeOf(asked)).toBe('InvalidArgument');
  });
});
