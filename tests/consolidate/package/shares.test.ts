import { sharesOf } from '../../../src/consolidate/package/shares';
import { masterOf, type Written } from './masterOf';

/** `unit: leads keys | coordinates keys | rows of PhoiHop`, in the order of the answer. */
function shared(written: Written): readonly string[] {
  return sharesOf(masterOf(written)).shares.map(({ unit, leads, coordinates, coordination }) => {
    const keys = (rows: typeof leads): string => rows.map(({ place }) => place.key).join(' ');
    const own = coordination.map(({ place }) => `${place.key}/${place.ofUnit ?? ''}`).join(' ');
    return `${unit}: ${keys(leads)} | ${keys(coordinates)} | ${own}`;
  });
}

const shares = (promise: string, written: Written, ...expected: readonly string[]) =>
  test(promise, () => {
    expect(shared(written)).toEqual(expected);
  });

describe('who gets a row', () => {
  shares(
    'a lead gets the task, a coordinating unit gets it too, each with the row of Phối hợp',
    { tasks: [{ key: 'A.I.1', lead: 'Cục Viễn thông', coordinators: 'Cục An toàn thông tin' }] },
    'vienthong: A.I.1 |  | A.I.1/attt',
    'attt:  | A.I.1 | A.I.1/attt',
  );
  shares(
    'each of several leads gets the task',
    { tasks: [{ key: 'A.I.1', lead: 'Cục Viễn thông; Cục An toàn thông tin' }] },
    'vienthong: A.I.1 |  | ',
    'attt: A.I.1 |  | ',
  );
  shares(
    'units of an elliptical list get the task',
    { tasks: [{ key: 'A.I.1', lead: 'Các Cục: Báo chí, Viễn thông, An toàn thông tin' }] },
    'vienthong: A.I.1 |  | ',
    'attt: A.I.1 |  | ',
    'baochi: A.I.1 |  | ',
  );
  shares(
    'a variant names its unit',
    { tasks: [{ key: 'A.I.1', lead: 'cục viễn thông.' }] },
    'vienthong: A.I.1 |  | ',
  );
  shares(
    'a misspelling with one suggestion names its unit',
    { tasks: [{ key: 'A.I.1', lead: 'Cục Viễn thôg' }] },
    'vienthong: A.I.1 |  | ',
  );
  shares('a group gets nothing', { tasks: [{ key: 'A.I.1', lead: 'Các cơ quan, đơn vị liên quan' }] });
  shares('an unknown name gets nothing', { tasks: [{ key: 'A.I.1', lead: 'Phòng Tổng hợp' }] });
  shares(
    'a unit that the coordinator entered for a group gets the task',
    {
      tasks: [{ key: 'A.I.1', lead: 'Các cơ quan, đơn vị liên quan' }],
      edits: [['NhiemVu', 'A.I.1', 'leadUnits', 'Cục Viễn thông']],
    },
    'vienthong: A.I.1 |  | ',
  );
  shares(
    'what the coordinator entered counts, not the text beside it',
    {
      tasks: [{ key: 'A.I.1', lead: 'Cục Viễn thông' }],
      edits: [['NhiemVu', 'A.I.1', 'leadUnits', 'Cục Báo chí']],
    },
    'baochi: A.I.1 |  | ',
  );
  shares(
    'a unit that coordinates with itself gets the task as its lead only',
    { tasks: [{ key: 'A.I.1', lead: 'Cục Viễn thông', coordinators: 'Cục Viễn thông' }] },
    'vienthong: A.I.1 |  | ',
  );
  shares(
    'an indicator goes to who follows it, and to nobody who implements it',
    { indicators: [{ key: 'PL01.1.a', lead: 'Cục Viễn thông', implementers: 'Cục An toàn thông tin' }] },
    'vienthong: PL01.1.a |  | ',
  );
  shares(
    'a lead sees what every unit contributes to its task, a coordinating unit its own row only',
    {
      tasks: [
        { key: 'A.I.1', lead: 'Cục Viễn thông', coordinators: 'Cục An toàn thông tin; Cục Báo chí' },
        { key: 'A.I.2', lead: 'Cục Báo chí', coordinators: 'Cục Viễn thông' },
      ],
    },
    'vienthong: A.I.1 | A.I.2 | A.I.1/attt A.I.1/baochi A.I.2/vienthong',
    'attt:  | A.I.1 | A.I.1/attt',
    'baochi: A.I.2 | A.I.1 | A.I.1/baochi A.I.2/vienthong',
  );
  shares(
    'a unit that only the workbook’s own table knows gets its rows',
    {
      tasks: [{ key: 'A.I.1', lead: 'Phòng Tổng hợp' }],
      edits: [
        ['DonVi', 'vnn', 'unit', 'phong-tong-hop'],
        ['DonVi', 'phong-tong-hop', 'name', 'Phòng Tổng hợp'],
      ],
    },
    'phong-tong-hop: A.I.1 |  | ',
  );
  shares(
    'a unit with a row of Phối hợp that the task does not name gets the task',
    {
      tasks: [{ key: 'A.I.1', lead: 'Cục Viễn thông', coordinators: 'Cục Báo chí' }],
      edits: [['PhoiHop', 'A.I.1 Cục Báo chí', 'unit', 'Cục An toàn thông tin']],
    },
    'vienthong: A.I.1 |  | A.I.1/attt',
    'attt:  | A.I.1 | A.I.1/attt',
    'baochi:  | A.I.1 | ',
  );
});
