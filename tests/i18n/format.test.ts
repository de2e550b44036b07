import { say } from '../../src/i18n/catalogue';
import { formatDay, formatNumber, formatValue } from '../../src/i18n/format';

const number = (value: number, vi: string, en: string) =>
  it(`writes ${String(value)} as ${vi} in Vietnamese and ${en} in English`, () => {
    expect([formatNumber('vi', value), formatNumber('en', value)]).toEqual([vi, en]);
  });

describe('a number in a sentence', () => {
  number(0, '0', '0');
  number(999, '999', '999');
  number(1234, '1.234', '1,234');
  number(1234567, '1.234.567', '1,234,567');
  number(-1000, '-1.000', '-1,000');
  number(0.5, '0,5', '0.5');
  number(1999.99, '1.999,99', '1,999.99');
  number(-0.0001, '0', '0');
  number(1e21, '1e+21', '1e+21');
  number(Number.NaN, 'NaN', 'NaN');
});

const day = (iso: string, written: string) =>
  it(`writes ${JSON.stringify(iso)} as ${JSON.stringify(written)}`, () => {
    expect(formatDay(iso)).toBe(written);
  });

describe('a day in a sentence', () => {
  day('2026-11-23', '23/11/2026');
  day('2024-02-29', '29/02/2024');
  day('2023-02-29', '2023-02-29');
  day('Quý II/2025', 'Quý II/2025');
  day('', '');
});

const form = (value: string | number, name: string | undefined, written: string) =>
  it(`puts ${JSON.stringify(value)} with the form ${String(name)} as ${JSON.stringify(written)}`, () => {
    expect(formatValue('vi', value, name)).toBe(written);
  });

describe('a placeholder', () => {
  form(2026, undefined, '2026');
  form(2026, 'number', '2.026');
  form('2026-01-05', 'date', '05/01/2026');
  form('2026-01-05', undefined, '2026-01-05');
  form(1, 'plural:row:rows', 'row');
  form(0, 'plural:row:rows', 'rows');
  form(12, 'plural:row:rows', 'rows');
});

describe('a sentence', () => {
  it('takes its values in the form that the sentence names', () => {
    expect(say('vi', { code: 'pane.as-of', params: { day: '2026-11-23' } })).toBe('Tính đến 23/11/2026');
  });

  it('says its code where the catalogue lacks it', () => {
    expect(say('en', { code: 'no.such.code' })).toBe('no.such.code');
  });

  it('does not take a name of every object for a code', () => {
    expect(say('en', { code: 'constructor' })).toBe('constructor');
  });
});
