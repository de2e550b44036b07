import { codes, inTask, told } from '../checked';

const off = (deadline: string, asOf = '2024-06-01') =>
  inTask('deadline', deadline, { asOf, original: null }).filter(({ code }) => code === 'deadline.day-off');

describe('a last day on which offices are closed is information', () => {
  test.each([
    ['31/8/2024', 'saturday', '2024-09-04'],
    ['Quý II/2024', 'sunday', '2024-07-01'],
    ['02/9/2024', 'holiday', '2024-09-04'],
    ['28/4/2029', 'saturday.expected', '2029-05-02'],
    ['04/4/2028', 'holiday.expected', '2028-04-05'],
    ['29/4/2028', 'saturday.expected', '2028-05-03'],
  ])('%s: %s, and says the next working day', (deadline, reason, next) => {
    const [finding] = off(deadline);
    expect(told(finding)).toMatchObject({ severity: 'info', cell: 'K2', found: deadline, fix: null });
    expect(finding?.message).toMatchObject({ code: `check.deadline.day-off.${reason}`, params: { next } });
  });
});

test('a working day is none', () => expect(codes(off('12/2024'))).toEqual([]));
test('a day that is past is none: nobody can act on it', () =>
  expect(codes(off('Quý II/2024', '2024-07-01'))).toEqual([]));
test('a day that is not sure is none', () => expect(codes(off('31/8'))).toEqual([]));
