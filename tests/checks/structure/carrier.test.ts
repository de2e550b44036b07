import { recognise } from '../../../src/workbook/recognise';
import { checkedSnapshot, codes, smallWorkbook } from '../checked';

const { part, sheet } = smallWorkbook.carriers;
const withCarriers = (carriers: typeof smallWorkbook.carriers): string[] =>
  codes(checkedSnapshot(recognise({ ...smallWorkbook, carriers })));

test('one hidden copy gone is information', () => {
  expect(withCarriers({ part: null, sheet })).toEqual(['carrier.half']);
  expect(withCarriers({ part, sheet: null })).toEqual(['carrier.half']);
});

test('both gone, or both damaged, is a warning', () => {
  expect(withCarriers({ part: null, sheet: null })).toEqual(['carrier.damaged']);
  expect(withCarriers({ part: 'x', sheet: 'y' })).toEqual(['carrier.damaged']);
});

test('one altered while the other is whole is information too', () => {
  expect(withCarriers({ part: 'x', sheet })).toEqual(['carrier.half']);
  expect(withCarriers({ part, sheet: 'y' })).toEqual(['carrier.half']);
});
