import { highlightOfFormula, highlightRules, highlights } from '../../src/workbook/highlights';

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (light: string, dark: string): number =>
  (luminance(light) + 0.05) / (luminance(dark) + 0.05);

describe('the highlights', () => {
  test.each(highlights)('$word is read on its colour', ({ fill, fontColor }) => {
    expect(contrast(fill, fontColor)).toBeGreaterThanOrEqual(7);
  });

  test('print in four shades of grey that differ', () => {
    const shades = highlights.map(({ fill }) => luminance(fill)).sort();
    const steps = shades.slice(1).map((shade, index) => shade - (shades[index] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThan(0.05);
  });

  test('come by priority: overdue, unassigned, due soon, no date', () => {
    expect(highlights.map(({ id }) => id)).toEqual(['overdue', 'unassigned', 'due-soon', 'no-date']);
  });

  test('look at the warning of their own row only, over the whole body', () => {
    const [overdue] = highlightRules({ top: 1, left: 0, bottom: 51, right: 23 }, 23);
    expect(overdue).toMatchObject({
      range: 'A2:X52',
      formula: '=ISNUMBER(SEARCH("Quá hạn",$X2))',
    });
  });

  test('are known again by their formula, wherever Excel moved them', () => {
    expect(highlightOfFormula('=ISNUMBER(SEARCH("Quá hạn",$Z17))')?.id).toBe('overdue');
    expect(highlightOfFormula('ISNUMBER(SEARCH("Không rõ hạn", $X2))')?.id).toBe('no-date');
  });

  test.each(['=$X2="Quá hạn"', '=ISNUMBER(SEARCH("Chậm",$X2))', '=TRUE', ''])('%s is not ours', (formula) => {
    expect(highlightOfFormula(formula)).toBeNull();
  });
});
