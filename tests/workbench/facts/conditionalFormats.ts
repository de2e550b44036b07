import { highlightAt } from '../../../src/workbench/model/highlights';
import { refused, type Fact } from './fact';
import { read, type Stage } from './stage';

const RED = '#FFC7CE';
const BLUE = '#DDEBF7';

function add(range: Excel.Range, formula: string, color = RED): Excel.ConditionalFormat {
  const added = range.conditionalFormats.add('Custom');
  added.custom.rule.formula = formula;
  added.custom.format.fill.color = color;
  return added;
}

/** A rule of a kind that the API of the stand-in does not make, as a file may hold it. */
function keep({ model }: Stage, type: string, ...ranges: string[]): void {
  const rule = {
    ranges,
    type,
    formula: type === 'cellIs' ? '=5' : '=TRUE',
    priority: 9,
    stopIfTrue: false,
    format: {},
  };
  model.sheet('Sheet1').conditionalFormats.push(rule);
}

function fillsIn({ model }: Stage, ...cells: (readonly [number, number])[]): (string | undefined)[] {
  return cells.map(([row, column]) => highlightAt(model, model.sheet('Sheet1'), row, column).fill);
}

const THROUGH = 'reported: office-js #5222';

export const conditionalFormats: readonly Fact[] = [
  {
    title:
      'A formula reads relative to the first cell of its rule, so that each cell is coloured by its own row.',
    source: 'general knowledge',
    does: async (stage) => {
      stage.sheet.getRange('A1:A3').values = [['Quá hạn'], [''], ['Không; Quá hạn']];
      add(stage.sheet.getRange('A1:B3'), '=ISNUMBER(SEARCH("Quá hạn",$A1))');
      await stage.sync();
      return fillsIn(stage, [0, 1], [1, 1], [2, 1]);
    },
    answers: [RED, undefined, RED],
  },
  {
    title: 'A new rule comes first.',
    source: 'documented: Types, ConditionalFormatCollection.add',
    does: async ({ sheet, sync }) => {
      const older = add(sheet.getRange('A1:A2'), '=TRUE', BLUE);
      const newer = add(sheet.getRange('A1:A2'), '=TRUE');
      older.load('priority');
      newer.load('priority');
      await sync();
      return [older.priority, newer.priority];
    },
    answers: [1, 0],
  },
  {
    title: 'Of two rules that hold, the first wins, and one that stops leaves nothing to those after it.',
    source: 'general knowledge',
    does: async (stage) => {
      stage.sheet.getRange('A1').values = [[1]];
      add(stage.sheet.getRange('A1:A2'), '=TRUE', BLUE).custom.format.font.bold = true;
      add(stage.sheet.getRange('A1:A2'), '=$A1=1').stopIfTrue = true;
      await stage.sync();
      const sheet = stage.model.sheet('Sheet1');
      return [highlightAt(stage.model, sheet, 0, 0), highlightAt(stage.model, sheet, 1, 0)];
    },
    answers: [{ fill: RED }, { fill: BLUE, bold: true }],
  },
  {
    title: 'A formula is set relative to the range that the rule was fetched through.',
    source: 'reported: office-js #5194, by design',
    does: async ({ sheet }) => {
      add(sheet.getRange('B3:C9'), '=$A3=1');
      const item = sheet.getRange('B5:C9').conditionalFormats.getItemAt(0);
      item.custom.rule.formula = '=$A5=2';
      return read(item.custom.rule, 'formula');
    },
    answers: '=$A3=2',
  },
  {
    title: 'A rule takes no structured reference.',
    source: 'general knowledge',
    does: ({ sheet }) => void add(sheet.getRange('A1'), '=NhiemVu[@Mã]=1'),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A rule takes no custom function.',
    source: 'reported: office-js #6135',
    does: ({ sheet }) => void add(sheet.getRange('A1'), '=CONTOSO.ADD($A1,1)=2'),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A rule takes no formula that cannot be read.',
    source: 'general knowledge',
    does: ({ sheet }) => void add(sheet.getRange('A1'), '=$A1='),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A rule may look at another sheet.',
    source: 'general knowledge',
    does: async (stage) => {
      stage.workbook.worksheets.add('Hai').getRange('A1').values = [[1]];
      add(stage.sheet.getRange('A1'), '=Hai!$A$1=1');
      await stage.sync();
      return fillsIn(stage, [0, 0]);
    },
    answers: [RED],
  },
  {
    title: 'Formulas of rules that are not all of a formula fail to load.',
    source: 'reported: office-js #2180',
    does: async (stage) => {
      keep(stage, 'cellIs', 'A1');
      const formats = stage.sheet.getRange('A1').conditionalFormats;
      formats.load('items/custom/rule/formula');
      await stage.sync();
    },
    answers: refused('InvalidOperation'),
  },
  {
    title: 'customOrNullObject tells them apart.',
    source: 'reported: office-js #2180',
    does: async (stage) => {
      add(stage.sheet.getRange('A1:A3'), '=FALSE');
      await stage.sync();
      keep(stage, 'dataBar', 'A1:A3');
      const formats = stage.sheet.getRange('A1:A3').conditionalFormats;
      formats.load('items/type,items/customOrNullObject/rule/formula');
      await stage.sync();
      return formats.items.map(({ type, customOrNullObject: own }) => [
        type,
        own.isNullObject ? null : own.rule.formula,
      ]);
    },
    answers: [
      ['Custom', '=FALSE'],
      ['DataBar', null],
    ],
  },
  {
    title: 'A rule over several areas has no single range.',
    source: 'documented: Types, ConditionalFormat.getRange',
    does: async (stage) => {
      keep(stage, 'expression', 'A1:A2', 'C1:C2');
      await read(stage.sheet.getRange('A1').conditionalFormats.getItemAt(0).getRange(), 'address');
    },
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A rule over several areas tells them by getRanges, and getRangeOrNullObject is none.',
    source: 'documented: Types, ConditionalFormat.getRanges',
    does: async (stage) => {
      keep(stage, 'expression', 'A1:A2', 'C1:C2');
      const item = stage.sheet.getRange('A1').conditionalFormats.getItemAt(0);
      const none = item.getRangeOrNullObject();
      return [await read(item.getRanges(), 'address'), none.isNullObject];
    },
    answers: ['Sheet1!A1:A2,Sheet1!C1:C2', true],
  },
  {
    title: 'A rule is deleted alone.',
    source: 'documented: Types, ConditionalFormat.delete',
    does: async ({ sheet, sync }) => {
      add(sheet.getRange('A1:A3'), '=TRUE');
      add(sheet.getRange('A1:A3'), '=FALSE');
      sheet.getRange('A1:A3').conditionalFormats.getItemAt(0).delete();
      const count = sheet.getRange('A1').conditionalFormats.getCount();
      await sync();
      return count.value;
    },
    answers: 1,
  },
  {
    title: 'A rule that is deleted through a range larger than its own is ItemNotFound.',
    source: THROUGH,
    unsettled: 'ruleDeletedThroughMore',
    does: deleteThroughMore,
    answers: refused('ItemNotFound'),
  },
  {
    title: 'A rule that is deleted through a range larger than its own goes where the stand-in is told so.',
    source: THROUGH,
    unsettled: 'ruleDeletedThroughMore',
    given: { ruleDeletedThroughMore: 'delete' },
    does: deleteThroughMore,
    answers: 0,
  },
  {
    title: 'clearAll leaves a rule where it reaches beyond the range.',
    source: 'general knowledge',
    does: async ({ sheet, sync, model }) => {
      add(sheet.getRange('A1:A9'), '=$B1=1');
      sheet.getRange('A1:A3').conditionalFormats.clearAll();
      await sync();
      const [rule] = model.sheet('Sheet1').conditionalFormats;
      return [rule?.ranges, rule?.formula];
    },
    answers: [['A4:A9'], '=$B4=1'],
  },
  {
    title: 'Pasting over the middle of a rule leaves it in pieces.',
    source: 'reported: excelribbon T001143, myonlinetraininghub',
    does: async ({ sheet, sync, host, model }) => {
      add(sheet.getRange('A1:A9'), '=$B1=1');
      await sync();
      host.person.paste('Sheet1', 'C1', 'A5');
      return model.sheet('Sheet1').conditionalFormats.map(({ ranges }) => ranges);
    },
    answers: [['A1:A4', 'A6:A9']],
  },
  {
    title: 'Pasting a cell takes its rule along.',
    source: 'reported: excelribbon T001143, myonlinetraininghub',
    does: async (stage) => {
      add(stage.sheet.getRange('A1'), '=A1=1');
      stage.sheet.getRange('A1').values = [[1]];
      await stage.sync();
      stage.host.person.paste('Sheet1', 'A1', 'D4');
      return fillsIn(stage, [3, 3]);
    },
    answers: [RED],
  },
  {
    title: 'An icon of another set than the rule’s own is not known to the stand-in.',
    source: 'rule of the stand-in',
    does: ({ sheet }) => {
      const { iconSet } = sheet.getRange('A1').conditionalFormats.add('IconSet');
      const customIcon = { set: 'ThreeFlags' as const, index: 0 };
      const criterion = { type: 'Number' as const, operator: 'GreaterThan' as const, formula: '1' };
      iconSet.criteria = [{ ...criterion, customIcon }, criterion, criterion];
    },
    answers: refused('NotImplemented'),
  },
];

async function deleteThroughMore({ sheet, sync }: Stage): Promise<number> {
  add(sheet.getRange('A2:A3'), '=TRUE');
  sheet.getRange('A1:A9').conditionalFormats.getItemAt(0).delete();
  const count = sheet.getRange('A2').conditionalFormats.getCount();
  await sync();
  return count.value;
}
