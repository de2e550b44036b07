import fc from 'fast-check';
import { intersect, parseArea, subtract, type Area } from '../../../src/workbench/model/area';
import type { ModelChange } from '../../../src/workbench/model/change';
import { addTable } from '../../../src/workbench/model/tables';
import { addRule, highlightAt, setRuleFormula } from '../../../src/workbench/model/highlights';
import { setValidation } from '../../../src/workbench/model/validations';
import { WorkbookModel } from '../../../src/workbench/model/workbookModel';
import { writeCells, type Written } from '../../../src/workbench/model/writeCells';

function area(text: string): Area {
  const found = parseArea(text);
  if (found === null) throw new Error(`${text} is no address`);
  return found;
}

function write(
  model: WorkbookModel,
  range: string,
  rows: readonly (readonly Written[])[] | Written,
  source: 'program' | 'person' = 'program',
): void {
  writeCells(model, model.sheet('Sheet1'), area(range), rows, source);
}

/** A table of two columns and one row at A1:B2, the second column calculated. */
function withTable(): WorkbookModel {
  const model = new WorkbookModel(undefined, { now: () => new Date(2026, 10, 23) });
  write(model, 'A1:B2', [
    ['Mã', 'Cảnh báo'],
    ['một', ''],
  ]);
  addTable(model, model.sheet('Sheet1'), area('A1:B2'), true);
  write(model, 'B2', '=[@Mã]&"!"');
  return model;
}

describe('The workbook model', () => {
  test('tells who listens of each change, single cells with what they were and are', () => {
    const model = new WorkbookModel();
    const seen: ModelChange[] = [];
    const stop = model.subscribe((change) => seen.push(change));
    write(model, 'A1', 'a', 'person');
    write(model, 'A1:A2', [['b'], ['c']]);
    stop();
    write(model, 'A1', 'd');
    expect(seen).toEqual([
      {
        kind: 'cells',
        sheet: 'Sheet1',
        area: area('A1'),
        source: 'person',
        how: 'edited',
        before: null,
        after: 'a',
      },
      { kind: 'cells', sheet: 'Sheet1', area: area('A1:A2'), source: 'program', how: 'edited' },
    ]);
  });

  test('has its formulas calculated in what it gives to be saved', () => {
    const model = new WorkbookModel();
    write(model, 'A1:A2', [[2], ['=A1*3']]);
    expect(model.settle().sheets[0]?.rows.get(1)?.cells.get(0)).toEqual({ value: 6, formula: '=A1*3' });
  });

  test('puts another workbook in its place and forgets what it calculated', () => {
    const model = new WorkbookModel();
    write(model, 'A1:A2', [[2], ['=A1*3']]);
    expect(model.value('Sheet1', 1, 0)).toBe(6);
    model.open(new WorkbookModel().document);
    expect(model.value('Sheet1', 1, 0)).toBeNull();
    expect(model.usedArea('Sheet1')).toBeNull();
  });
});

describe('A table under a person’s hands', () => {
  test('takes in the row typed below it, with its formula, its rule and its look', () => {
    const model = withTable();
    const sheet = model.sheet('Sheet1');
    const rule = addRule(model, sheet, area('A2:B2'));
    setRuleFormula(model, sheet, rule, '=$A2<>""', area('A2:B2'));
    rule.format = { fill: '#FFC7CE' };
    write(model, 'A3', 'hai', 'person');
    expect(sheet.tables[0]?.range).toBe('A1:B3');
    expect(model.value('Sheet1', 2, 1)).toBe('hai!');
    expect(highlightAt(model, sheet, 2, 1)).toEqual({ fill: '#FFC7CE' });
  });

  test('does not take in what a program writes there, nor a cell that has a validation', () => {
    const written = withTable();
    write(written, 'A3', 'hai');
    expect(written.sheet('Sheet1').tables[0]?.range).toBe('A1:B2');
    const validated = withTable();
    setValidation(validated, validated.sheet('Sheet1'), area('A2:A9'), {
      type: 'list',
      formula1: 'một,hai',
      allowBlank: true,
      errorStyle: 'stop',
    });
    write(validated, 'A3', 'hai', 'person');
    expect(validated.sheet('Sheet1').tables[0]?.range).toBe('A1:B2');
  });

  test('keeps a heading that is typed unique and never empty, and its formulas follow', () => {
    const model = withTable();
    write(model, 'B1', 'mã', 'person');
    expect(model.value('Sheet1', 0, 1)).toBe('mã2');
    write(model, 'B1', '', 'person');
    expect(model.value('Sheet1', 0, 1)).toBe('Column2');
    write(model, 'A1', 'Mã [mới]', 'person');
    expect(model.cell('Sheet1', 1, 1)?.formula).toBe('=Table1[[#This Row],[Mã \'[mới\']]]&"!"');
    expect(model.value('Sheet1', 1, 1)).toBe('một!');
  });
});

describe('What is left of an area', () => {
  const places = fc.tuple(fc.nat(6), fc.nat(6), fc.nat(6), fc.nat(6)).map(([a, b, c, d]) => ({
    top: Math.min(a, b),
    bottom: Math.max(a, b),
    left: Math.min(c, d),
    right: Math.max(c, d),
  }));
  const size = (each: Area): number => (each.bottom - each.top + 1) * (each.right - each.left + 1);

  test('and what is taken add up, and do not overlap', () => {
    fc.assert(
      fc.property(places, places, (whole, taken) => {
        const rest = subtract(whole, taken);
        const common = intersect(whole, taken);
        const sum = rest.reduce((all, each) => all + size(each), common === null ? 0 : size(common));
        expect(sum).toBe(size(whole));
        rest.forEach((a, i) => {
          rest.slice(i + 1).forEach((b) => expect(intersect(a, b)).toBeNull());
        });
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
