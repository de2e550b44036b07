import { nextStop, stopNear } from '../../../src/taskpane/list/nextStop';

const items = ['heading', 'a', 'b', 'heading', 'c'];
const isStop = (item: string) => item !== 'heading';

const moves = (from: number, key: string, to: number | null) =>
  it(`goes from ${String(from)} with ${key} to ${String(to)}`, () => {
    expect(nextStop(items, from, key, isStop)).toBe(to);
  });

describe('the keyboard in a list with headings', () => {
  moves(1, 'ArrowDown', 2);
  moves(1, 'j', 2);
  moves(2, 'j', 4);
  moves(4, 'j', null);
  moves(4, 'ArrowUp', 2);
  moves(1, 'k', null);
  moves(4, 'Home', 1);
  moves(1, 'End', 4);
  moves(1, 'x', null);
});

const near = (index: number, stop: number) =>
  it(`stands at ${String(stop)} where the item at ${String(index)} is gone`, () => {
    expect(stopNear(items, index, isStop)).toBe(stop);
  });

describe('the item in the place of one that is gone', () => {
  near(0, 1);
  near(3, 4);
  near(9, 4);

  it('is none in a list without items', () => {
    expect(stopNear(['heading'], 0, isStop)).toBe(-1);
  });
});
