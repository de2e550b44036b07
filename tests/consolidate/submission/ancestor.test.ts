import { masterViewOf } from '../../../src/consolidate/master/masterViewOf';
import type { MasterView } from '../../../src/consolidate/master/masterView';
import type { CellValue } from '../../../src/workbook/document';
import type { JournalEntry } from '../../../src/workbook/journal/entry';
import { documentWith, masterOf, packageOf, snapshotOf, TODAY, cellAt } from '../package/masterOf';
import { edited } from '../package/smallPlan';
import { linesOf, returned, weighed } from './returning';

const went = masterOf(edited(['NhiemVu', 'A.I.1', 'percent', 40]));

/** The coordinator's workbook by now: so much in the cell, and so much merged from the unit since. */
function now(percent: CellValue, merged: number | null, unit = 'vienthong'): MasterView {
  const snapshot = snapshotOf(documentWith(edited(['NhiemVu', 'A.I.1', 'percent', percent])));
  const change = {
    table: 'NhiemVu',
    key: 'A.I.1',
    column: 'percent',
    sheet: 'Nhiệm vụ',
    cell: 'P2',
  } as const;
  const entry: JournalEntry = {
    number: 1,
    at: TODAY,
    action: 'consolidate',
    changes: [{ ...change, before: 40, after: merged }],
    facts: [{ kind: 'merged', unit, period: '2026-H2', file: 'a.xlsx', cells: [0] }],
  };
  const entries = merged === null ? [] : [entry];
  return masterViewOf({ ...snapshot, journal: { state: 'sound', entries } }, TODAY);
}

/** What is said of a package that came back with so much in the cell. */
function said(sent: CellValue, master: MasterView): readonly string[] {
  const document = packageOf(went, 'vienthong').document();
  cellAt(document, 'NhiemVu', 'A.I.1', 'percent').value = sent;
  return linesOf(weighed(returned(document), master));
}

const cell = 'NhiemVu A.I.1 percent';

describe('a cell is held against what went out', () => {
  test.each<[string, CellValue, MasterView, string[]]>([
    ['as it went out, and so it is still', 40, now(40, null), []],
    ['as it went out, and the coordinator has another value', 40, now(50, null), [`behind ${cell}: 40 < 40`]],
    ['changed', 60, now(40, null), [`changed ${cell}: 60 < 40`]],
    ['changed, and the coordinator has another value', 60, now(50, null), [`changed ${cell}: 60 < 40`]],
    [
      'changed, and something was merged from another unit',
      60,
      now(50, 50, 'attt'),
      [`changed ${cell}: 60 < 40`],
    ],
  ])('%s', (_, sent, master, lines) => {
    expect(said(sent, master)).toEqual(lines);
  });
});

describe('a cell is held against what was merged from the unit since', () => {
  test.each<[string, CellValue, MasterView, string[]]>([
    ['the same again', 60, now(60, 60), [`taken ${cell}: 60 < 60`]],
    ['the same as text', '60%', now(60, 60), [`taken ${cell}: 60 < 60`]],
    ['another value', 70, now(60, 60), [`changed ${cell}: 70 < 60`]],
    ['as the package went out', 40, now(60, 60), [`withdrawn ${cell}: 40 < 60`]],
    ['emptied', null, now(60, 60), [`changed ${cell}: "" < 60`]],
    ['as the package went out, which is what was merged', 40, now(40, 40), []],
  ])('%s', (_, sent, master, lines) => {
    expect(said(sent, master)).toEqual(lines);
  });

  test('and counts once, whatever it is', () => {
    const document = packageOf(went, 'vienthong').document();
    const whole = weighed(returned(document), went).unchanged;
    expect(weighed(returned(document), now(60, 60)).unchanged).toBe(whole - 1);
    cellAt(document, 'NhiemVu', 'A.I.1', 'percent').value = 60;
    expect(weighed(returned(document), now(60, 60)).unchanged).toBe(whole);
  });
});

describe('a row that the coordinator took out meanwhile', () => {
  const without = masterViewOf(
    snapshotOf(documentWith({ tasks: [{ key: 'A.I.2', lead: 'Cục Viễn thông' }] })),
    TODAY,
  );
  const master = { ...without, planId: went.planId };

  test('asks for nothing as it went out', () => {
    expect(said(40, master).filter((line) => line.includes('NhiemVu A.I.1'))).toEqual([]);
  });

  test('is asked for anew once it was edited', () => {
    const [line, ...others] = said(60, master).filter((each) => each.startsWith('added NhiemVu A.I.1'));
    expect(others).toEqual([]);
    expect(line).toContain('"percent":60');
    expect(line).toContain('"text":"Nhiệm vụ A.I.1"');
  });
});
