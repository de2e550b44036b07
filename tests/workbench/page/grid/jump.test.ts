import { extentsOf } from '../../../../src/workbench/page/grid/extents';
import { jumpBy } from '../../../../src/workbench/page/grid/jump';
import { cellArea } from '../../../../src/workbench/model/area';

/** A sheet as text, `x` for what is filled; the columns named in `hidden` cannot be seen. */
function jump(key: string, sheet: string, from: [number, number], hidden: readonly number[] = []): unknown {
  const cells = sheet.split('/').map((row) => [...row].map((cell) => cell === 'x'));
  const place = jumpBy(key, cellArea(...from), {
    rows: extentsOf(cells.length, () => 20),
    columns: extentsOf(cells[0]?.length ?? 0, (column) => (hidden.includes(column) ? 0 : 60)),
    filled: (row, column) => cells[row]?.[column] ?? false,
    last: { row: 2, column: 3 },
    first: { row: 1, column: 1 },
  });
  return place && [place.row, place.column];
}

const goes = (
  title: string,
  key: string,
  sheet: string,
  from: [number, number],
  to: [number, number] | null,
) => test(title, () => expect(jump(key, sheet, from)).toEqual(to));

describe('with Ctrl held', () => {
  goes('an arrow runs to the end of what is filled', 'ArrowRight', 'xxx..x', [0, 0], [0, 2]);
  goes('from the end of a run it goes on to the next one', 'ArrowRight', 'xxx..x', [0, 2], [0, 5]);
  goes('from an empty cell it goes to the first filled one', 'ArrowRight', '...x.x', [0, 0], [0, 3]);
  goes('with nothing ahead it goes to the end', 'ArrowRight', 'x.....', [0, 0], [0, 5]);
  goes('at the end it stays', 'ArrowRight', 'xx', [0, 1], [0, 1]);
  goes('it goes back the same way', 'ArrowLeft', 'xx..xx', [0, 4], [0, 1]);
  goes('and down', 'ArrowDown', 'x/x/./x', [0, 0], [1, 0]);
  goes('and up', 'ArrowUp', 'x/././x', [3, 0], [0, 0]);
  goes('Home goes to the first cell that scrolls', 'Home', 'xxxx', [0, 3], [1, 1]);
  goes('End goes to the last cell in use', 'End', 'xxxx', [0, 0], [2, 3]);
  goes('another key does not jump', 'c', 'xxxx', [0, 0], null);

  test('what is hidden is passed over', () => {
    expect(jump('ArrowRight', 'x.xx.', [0, 0], [1])).toEqual([0, 3]);
  });
});
