import { placeAfterKey, placesOf } from '../../../src/taskpane/frame/placeList';

test('Returns are taken into a coordinator’s workbook alone', () => {
  expect(placesOf('master')).toEqual(['overview', 'mine', 'findings', 'merge']);
  for (const kind of ['unit', 'plan', undefined] as const) {
    expect(placesOf(kind)).toEqual(['overview', 'mine', 'findings']);
  }
});

describe('among the tabs of a coordinator', () => {
  const to = (key: string) => placeAfterKey(placesOf('master'), 'merge', key);
  test.each([
    ['ArrowRight', 'overview'],
    ['ArrowLeft', 'findings'],
    ['Home', 'overview'],
    ['End', 'merge'],
    ['Enter', null],
  ])('%s goes from the last one to %s', (key, place) => {
    expect(to(key)).toBe(place);
  });
});
