import { checked, codes } from './checked';

test('the small plan that the other tests damage has nothing to be found', () => {
  expect(codes(checked([]))).toEqual([]);
});

test('nor where it is not known which plan was loaded', () => {
  expect(codes(checked([], { original: null }))).toEqual([]);
});
