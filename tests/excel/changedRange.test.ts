import { changedRange } from '../../src/excel/changedRange';

describe('the range of an event’s address', () => {
  test.each([
    ['E17', { top: 16, left: 4, bottom: 16, right: 4 }],
    ['$B$2:$F$9', { top: 1, left: 1, bottom: 8, right: 5 }],
    ['3:5', { top: 2, left: 0, bottom: 4, right: 16_383 }],
    ['B:D', { top: 0, left: 1, bottom: 1_048_575, right: 3 }],
    ['A1,C5:C6', { top: 0, left: 0, bottom: 5, right: 2 }],
    ["'Nhiệm vụ'!E17", { top: 16, left: 4, bottom: 16, right: 4 }],
    ['', null],
    ['#REF!', null],
    ['A1,?', null],
  ])('of %s', (address, range) => {
    expect(changedRange(address)).toEqual(range);
  });
});
