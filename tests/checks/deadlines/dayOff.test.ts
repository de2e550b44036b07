import { codes, inTask, told } from '../checked';

const off = (deadline: string, asOf = '2024-06-01') =>
  inTask('deadline', deadline, { asOf, original: null }).filter(({ code }) => code === 'deadline.day-off');

describe('a last day on which offices are closed is information', () => {
  test.each([
    ['31/8/2024', 'saturday'],
    ['Quý II/2024', 'sunday'],
    ['02/9/2024', 'holiday'],
  ])('%s', (deadline, reason) => {
    const [finding] = off(deadline);
    expect(told(finding)).toMatchObject({ severity: 'info', cell: 'K2', found: deadline, fix: null });
    expect(finding?.message.code).toBe(`check.deadline.day-off.${reason}`);
  });
});

test('a working day is none', () => expect(codes(off('12/2024'))).toEqual([]));
test('a day that is past is none: nobody can act on it', () =>
  expect(codes(off('Quý II/2024', '2024-07-01'))).toEqual([]));
test('a day that is not sure is none', () => expect(codes(off('31/8'))).toEqual([]));
