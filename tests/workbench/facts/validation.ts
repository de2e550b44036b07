import { choicesAt, isValid } from '../../../src/workbench/model/validations';
import { refused, type Fact } from './fact';
import { read, type Stage } from './stage';

/** Gives cells a list to choose from. */
function list(range: Excel.Range, source: string | Excel.Range = 'có,không'): void {
  range.dataValidation.rule = { list: { inCellDropDown: true, source } };
}

/** What may be chosen in A1 once it has the rule. */
function choices(rule: (stage: Stage) => string | Excel.Range): Fact['does'] {
  return async (stage) => {
    const { sheet, model } = stage;
    sheet.getRange('E1:E2').values = [['Mã'], ['một']];
    sheet.tables.add('E1:E2', true).name = 'DonVi';
    stage.workbook.names.add('DanhSach', sheet.getRange('E2'));
    list(sheet.getRange('A1'), rule(stage));
    await stage.sync();
    return choicesAt(model, model.sheet('Sheet1'), 0, 0);
  };
}

const OFFICE = 'documented: Office Add-ins docs, data validation';

export const validation: readonly Fact[] = [
  {
    title: 'A list comes from words with commas between.',
    source: OFFICE,
    does: choices(() => 'có,không'),
    answers: ['có', 'không'],
  },
  {
    title: 'A list comes from an address.',
    source: OFFICE,
    does: choices(() => '=Sheet1!$E$2:$E$2'),
    answers: ['một'],
  },
  {
    title: 'A list comes from a range object.',
    source: OFFICE,
    does: choices(({ sheet }) => sheet.getRange('E2')),
    answers: ['một'],
  },
  { title: 'A list comes from a name.', source: OFFICE, does: choices(() => '=DanhSach'), answers: ['một'] },
  {
    title: 'A list comes from a table column by INDIRECT.',
    source: 'reported: office-js #873',
    does: choices(() => '=INDIRECT("DonVi[Mã]")'),
    answers: ['một'],
  },
  {
    title: 'A bare structured reference is no source of a list.',
    source: 'general knowledge',
    does: choices(() => '=DonVi[Mã]'),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A rule of more than 255 characters is InvalidArgument.',
    source: 'documented: VBA reference, Validation.Add',
    does: ({ sheet }) => list(sheet.getRange('A1'), 'a'.repeat(256)),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A rule of 255 characters is taken.',
    source: 'documented: VBA reference, Validation.Add',
    does: async ({ sheet }) => {
      list(sheet.getRange('A1'), 'a'.repeat(255));
      return read(sheet.getRange('A1').dataValidation, 'type');
    },
    answers: 'List',
  },
  {
    title: 'A title of more than 32 characters is InvalidArgument.',
    source: 'general knowledge',
    does: ({ sheet }) => {
      sheet.getRange('A1').dataValidation.prompt = { title: 'x'.repeat(33), message: '', showPrompt: true };
    },
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A message of more than 255 characters is InvalidArgument.',
    source: 'general knowledge',
    does: ({ sheet }) => {
      sheet.getRange('A1').dataValidation.errorAlert = {
        title: '',
        message: 'x'.repeat(256),
        showAlert: true,
        style: 'Stop',
      };
    },
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A rule, its prompt and its alert read back.',
    source: 'documented: Types, DataValidation',
    does: async ({ sheet, sync }) => {
      const { dataValidation } = sheet.getRange('A1:A3');
      list(sheet.getRange('A1:A3'));
      dataValidation.errorAlert = {
        title: 'Sai',
        message: 'Chọn trong danh sách',
        style: 'Warning',
        showAlert: true,
      };
      dataValidation.prompt = { title: 'Trạng thái', message: 'Chọn một', showPrompt: true };
      dataValidation.load('type,rule,prompt,errorAlert');
      await sync();
      const { type, rule, prompt, errorAlert } = dataValidation;
      return [type, rule.list?.source, prompt.title, errorAlert.style];
    },
    answers: ['List', 'có,không', 'Trạng thái', 'Warning'],
  },
  {
    title: 'What a program writes is not checked, and valid tells of it afterwards.',
    source: 'general knowledge',
    does: async ({ sheet }) => {
      list(sheet.getRange('A1'));
      sheet.getRange('A1').values = [['Xong']];
      return [
        await read(sheet.getRange('A1').dataValidation, 'valid'),
        (await read(sheet.getRange('A1'), 'values'))[0]?.[0],
      ];
    },
    answers: [false, 'Xong'],
  },
  {
    title: 'What a person types is checked.',
    source: OFFICE,
    does: async ({ sheet, sync, host, model }) => {
      list(sheet.getRange('A1:A2'));
      await sync();
      host.person.type('Sheet1', 'A1', 'có');
      return [
        model.value('Sheet1', 0, 0),
        tried(() => host.person.type('Sheet1', 'A2', 'Xong')),
        model.value('Sheet1', 1, 0),
      ];
    },
    answers: ['có', 'InvalidArgument', null],
  },
  {
    title: 'What a person pastes is not checked, and takes the place of the rule.',
    source: OFFICE,
    does: async ({ sheet, sync, host, model }) => {
      sheet.getRange('C1').values = [['Xong']];
      list(sheet.getRange('A1:A3'));
      await sync();
      host.person.paste('Sheet1', 'C1', 'A2');
      return [model.value('Sheet1', 1, 0), await read(sheet.getRange('A1:A3').dataValidation, 'type')];
    },
    answers: ['Xong', 'Inconsistent'],
  },
  {
    title: 'Values alone that a person pastes are checked.',
    source: OFFICE,
    does: async ({ sheet, sync, host }) => {
      sheet.getRange('C1').values = [['Xong']];
      list(sheet.getRange('A1'));
      await sync();
      return tried(() => host.person.pasteValues('Sheet1', 'C1', 'A1'));
    },
    answers: 'InvalidArgument',
  },
  {
    title: 'Cells without a rule are of the type None.',
    source: 'documented: Types, DataValidation.type',
    does: ({ sheet }) => read(sheet.getRange('A1').dataValidation, 'type'),
    answers: 'None',
  },
  {
    title: 'A range of which some cells have a rule is Inconsistent.',
    source: 'documented: Types, DataValidation.type',
    does: async ({ sheet }) => {
      list(sheet.getRange('A1'));
      list(sheet.getRange('A3'), 'a');
      return read(sheet.getRange('A1:A3').dataValidation, 'type');
    },
    answers: 'Inconsistent',
  },
  {
    title: 'A range whose cells all have rules, and not the same, is MixedCriteria.',
    source: 'documented: Types, DataValidation.type',
    does: async ({ sheet }) => {
      list(sheet.getRange('A1'));
      list(sheet.getRange('A2'), 'a');
      return read(sheet.getRange('A1:A2').dataValidation, 'type');
    },
    answers: 'MixedCriteria',
  },
  {
    title: 'valid is null where some cells are valid and some are not.',
    source: 'documented: Types, DataValidation.valid',
    does: async ({ sheet }) => {
      list(sheet.getRange('A1:A2'));
      sheet.getRange('A1:A2').values = [['có'], ['Xong']];
      return read(sheet.getRange('A1:A2').dataValidation, 'valid');
    },
    answers: null,
  },
  {
    title: 'A rule set over rules that differ is InvalidArgument.',
    source: 'reported: office-js #2594',
    does: ({ sheet }) => {
      list(sheet.getRange('A1'), 'a');
      list(sheet.getRange('A2'), 'b');
      list(sheet.getRange('A1:A2'), 'c');
    },
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A rule is taken over rules that differ once they are cleared.',
    source: 'reported: office-js #2594',
    does: async ({ sheet }) => {
      list(sheet.getRange('A1'), 'a');
      list(sheet.getRange('A2'), 'b');
      sheet.getRange('A1:A2').dataValidation.clear();
      list(sheet.getRange('A1:A2'), 'c');
      return read(sheet.getRange('A1:A2').dataValidation, 'type');
    },
    answers: 'List',
  },
  {
    title: 'A rule cleared from the middle of its range stays on both sides.',
    source: 'general knowledge',
    does: async ({ sheet, sync, model }) => {
      list(sheet.getRange('A1:A3'));
      sheet.getRange('A2').dataValidation.clear();
      await sync();
      return model.sheet('Sheet1').validations[0]?.ranges;
    },
    answers: ['A1', 'A3'],
  },
  {
    title: 'A rule of whole numbers takes those between its bounds, and no text.',
    source: 'general knowledge',
    does: async ({ sheet, sync, model }) => {
      sheet.getRange('A1').dataValidation.rule = {
        wholeNumber: { formula1: 0, formula2: 100, operator: 'Between' },
      };
      await sync();
      return [0, 100, 101, 1.5, 'x'].map((value) => isValid(model, model.sheet('Sheet1'), 0, 0, value));
    },
    answers: [true, true, false, false, false],
  },
];

/** The code with which the grid refuses what a person does. */
function tried(work: () => void): string {
  try {
    work();
    return 'taken';
  } catch (error) {
    return (error as { code: string }).code;
  }
}
