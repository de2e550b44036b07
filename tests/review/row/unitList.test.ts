import { bundledRegistry } from '../../../src/plan/unit/bundledRegistry';
import { readUnits } from '../../../src/plan/unit/readUnits';
import { withoutPart, withUnit } from '../../../src/review/row/unitList';

const added = (text: string, becomes: string) =>
  it(`${JSON.stringify(text)} with a unit more is ${JSON.stringify(becomes)}`, () => {
    expect(withUnit(text, 'Cục Báo chí')).toBe(becomes);
  });

const removed = (text: string, written: string, becomes: string) =>
  it(`${JSON.stringify(text)} without ${written} is ${JSON.stringify(becomes)}`, () => {
    const parts = readUnits(text, bundledRegistry);
    const at = parts.findIndex((part) => part.written.startsWith(written));
    expect(at).toBeGreaterThanOrEqual(0);
    expect(withoutPart(parts, at)).toBe(becomes);
  });

describe('a list of units', () => {
  added('', 'Cục Báo chí');
  added(' ', 'Cục Báo chí');
  added('Văn phòng Bộ', 'Văn phòng Bộ; Cục Báo chí');
  added('Văn phòng Bộ.', 'Văn phòng Bộ; Cục Báo chí');
  added('Các cơ quan, đơn vị liên quan', 'Các cơ quan, đơn vị liên quan; Cục Báo chí');
  added('Các Cục: Viễn thông, Báo chí;', 'Các Cục: Viễn thông, Báo chí; Cục Báo chí');
  removed('Văn phòng Bộ; Cục Báo chí.', 'Văn phòng', 'Cục Báo chí');
  removed('Văn phòng Bộ, Cục Báo chí và các đơn vị liên quan', 'Cục', 'Văn phòng Bộ; các đơn vị liên quan');
  removed('Các Cục: Viễn thông, Báo chí; Văn phòng Bộ', 'Viễn thông', 'Cục Báo chí; Văn phòng Bộ');
  removed('Văn phòng Bộ', 'Văn phòng', '');
});
