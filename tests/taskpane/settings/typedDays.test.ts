import { typedDays } from '../../../src/taskpane/settings/typedDays';

const days = (text: string, read: number | null) =>
  it(`reads ${JSON.stringify(text)} as ${String(read)} days`, () => {
    expect(typedDays(text)).toBe(read);
  });

describe('a number of days that a person types', () => {
  days('30', 30);
  days(' 0 ', 0);
  days('366', 366);
  days('367', null);
  days('-1', null);
  days('1.5', null);
  days('', null);
  days('ba mươi', null);
});
