import fc from 'fast-check';
import { contentOf } from '../../../src/workbook/carrier/content';
import { CARRIER_NAMESPACE, partText } from '../../../src/workbook/carrier/partCarrier';
import { readCarriers } from '../../../src/workbook/carrier/readCarriers';
import { sheetCells, sheetText } from '../../../src/workbook/carrier/sheetCarrier';
import { samplePlan } from '../samplePlan';
import { anyLetter } from '../../anyLetter';

const content = contentOf(samplePlan, 'master');
const part = partText(content, { NhiemVu: 4 });
const sheet = sheetText(sheetCells(content));
const otherPlan = contentOf({ ...samplePlan, tasks: [] }, 'master');

/** The text with one character of it made another. */
const altered = (text: string | null, at: number): string => {
  const place = Math.min(Math.floor((text ?? '').length * at), (text ?? '').length - 1);
  const character = (text ?? '').charAt(place) === 'x' ? 'y' : 'x';
  return `${(text ?? '').slice(0, place)}${character}${(text ?? '').slice(place + 1)}`;
};

describe('the two carriers', () => {
  test.each([
    ['both there', part, sheet, 'sound'],
    ['the part lost', null, sheet, 'part-lost'],
    ['the sheet lost', part, null, 'sheet-lost'],
    ['the part altered', altered(part, 0.7), sheet, 'damaged'],
    ['the sheet altered', part, altered(sheet, 0.7), 'damaged'],
    ['the sheet cut short', part, sheet?.slice(0, -5) ?? null, 'damaged'],
    ['the sheet emptied of its meaning', part, 'Ghi chú', 'damaged'],
  ] as const)('%s: the content is whole', (_, partRead, sheetRead, state) => {
    expect(readCarriers({ part: partRead, sheet: sheetRead })).toEqual({ state, content });
  });

  test('both lost is absent, not damaged', () => {
    expect(readCarriers({ part: null, sheet: null })).toEqual({ state: 'absent', content: null });
  });

  test.each([
    ['both altered', altered(part, 0.7), altered(sheet, 0.7)],
    ['one lost, the other altered', null, altered(sheet, 0.7)],
    ['the sheet lost, the part altered', altered(part, 0.7), null],
    ['two that speak of different plans', partText(otherPlan, {}), sheet],
  ])('%s: neither is believed', (_, partRead, sheetRead) => {
    expect(readCarriers({ part: partRead, sheet: sheetRead })).toEqual({ state: 'damaged', content: null });
  });

  test('one altered character anywhere in the sheet is noticed', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999999, noNaN: true }), (at) => {
        expect(readCarriers({ part: null, sheet: altered(sheet, at) }).content).toBeNull();
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  test('a part that another program wrote again is read all the same', () => {
    const again = part
      .replace('<theoDoiKeHoach xmlns=', '<?xml version="1.0" encoding="UTF-8"?>\n<k:theoDoiKeHoach xmlns:k=')
      .replace('</theoDoi', '</k:theoDoi')
      .replaceAll('&quot;', '"')
      .replace('ế', '&#x1EBF;');
    expect(readCarriers({ part: again, sheet: null })).toEqual({ state: 'sheet-lost', content });
  });

  test('the part stays small and is found by its namespace', () => {
    expect(part).toContain(`xmlns="${CARRIER_NAMESPACE}"`);
    expect(part.length).toBeLessThan(10_000);
  });

  test('any text at all comes back, in cells that every Excel holds', () => {
    const text = fc.string({ unit: anyLetter, maxLength: 50 });
    const long = fc.constantFrom('', '\u{1F4C5}'.repeat(16_000), 'ế\u0000\ufffe\r\n'.repeat(3000));
    fc.assert(
      fc.property(text, long, (title, tail) => {
        const each = { ...content, metadata: { ...content.metadata, title: title + tail } };
        const cells = sheetCells(each);
        expect(Math.max(...cells.map((cell) => cell.length))).toBeLessThan(32_000);
        expect(readCarriers({ part: partText(each, {}), sheet: sheetText(cells) })).toEqual({
          state: 'sound',
          content: each,
        });
      }),
      { seed: 3, numRuns: 15 },
    );
  });

  test('pieces out of order are damage', () => {
    const long = { ...content, metadata: { ...content.metadata, title: 'a'.repeat(70_000) } };
    const cells = sheetCells(long);
    expect(cells.length).toBeGreaterThan(2);
    expect(readCarriers({ part: null, sheet: sheetText([...cells].reverse()) }).content).toBeNull();
    expect(readCarriers({ part: null, sheet: sheetText(cells.slice(0, -1)) }).content).toBeNull();
  });
});
