import { withFreeSheetNames } from '../../../src/workbook/blueprint/freeSheetNames';
import { sampleBlueprint } from '../samplePlan';

describe('sheet names that are free', () => {
  test('are the blueprint’s own in an empty workbook', () => {
    const blueprint = sampleBlueprint();
    expect(withFreeSheetNames(blueprint, ['Sheet1'])).toBe(blueprint);
  });

  test('get the first free number, letter case aside', () => {
    const { sheets } = withFreeSheetNames(sampleBlueprint(), ['ĐƠN VỊ', 'Đơn vị (2)']);
    expect(sheets.map(({ name }) => name)).toContain('Đơn vị (3)');
  });

  test('are followed by names, drop-downs, links and the sheet in front', () => {
    const blueprint = withFreeSheetNames(sampleBlueprint(), ['Tổng quan', 'Danh mục', 'Nhiệm vụ']);
    const text = JSON.stringify(blueprint);
    expect(text).not.toMatch(/'(?:Tổng quan|Danh mục|Nhiệm vụ)'!/);
    expect(text).toContain("='Danh mục (2)'!$A$2:$A$5");
    expect(text).toContain("='Tổng quan (2)'!$C$");
    expect(text).toContain("'Nhiệm vụ (2)'!A1");
    expect(blueprint.activeSheet).toBe('Tổng quan (2)');
  });
});
