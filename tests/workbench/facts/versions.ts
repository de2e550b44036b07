import { refused, type Fact } from './fact';
import { read } from './stage';

const SETS = 'documented: API reference, Excel requirement sets';
const LIBRARY = 'read off the library';

/** What is of a later set than the Excel, and what the Excel has but the stand-in does not know. */
const LOADS = [
  ['2021', 'valuesAsJson', 'ApiNotFound'],
  ['2024', 'valuesAsJson', 'NotImplemented'],
  ['2024', 'control', 'ApiNotFound'],
  ['365', 'control', 'NotImplemented'],
] as const;

export const versions: readonly Fact[] = [
  {
    title: 'Excel 2021 has the members of ExcelApi 1.14.',
    source: SETS,
    does: async ({ workbook, sync }) => {
      const none = workbook.comments.getItemOrNullObject('x');
      await sync();
      return none.isNullObject;
    },
    answers: true,
  },
  {
    title: 'A member above the version throws ApiNotFound before anything is sent.',
    source: LIBRARY,
    given: { version: '1.13' },
    does: async ({ workbook, host }) => {
      try {
        workbook.worksheets.onProtectionChanged.add(() => Promise.resolve());
      } catch (error) {
        return [(error as { code: string }).code, host.syncs];
      }
      return 'taken';
    },
    answers: ['ApiNotFound', 0],
  },
  {
    title: 'A load of a property above the version is not stopped by the library.',
    source: LIBRARY,
    given: { version: '1.6' },
    does: ({ sheet }) =>
      read(sheet, 'showGridlines').then(
        () => 'answered',
        (error: { code: string }) => error.code,
      ),
    answers: 'ApiNotFound',
  },
  ...LOADS.map(([excel, property, code]): Fact => ({
    title: `A load of Range.${property} in Excel ${excel} is refused with ${code}.`,
    source: 'rule of the stand-in',
    given: { excel },
    does: ({ sheet }) => void sheet.getRange('A1').load(property),
    answers: refused(code),
  })),
  {
    title: 'NoPropertiesNeeded, which programs load for the object alone, is no property and not refused.',
    source: 'documented: Office Add-ins docs, application-specific API model',
    does: async ({ sheet, sync }) => {
      const range = sheet.getRange('A1');
      range.load('NoPropertiesNeeded');
      await sync();
      return range.isNullObject;
    },
    answers: false,
  },
  {
    title: 'The library that the add-in carries has no member above 1.15, whatever the version.',
    source: LIBRARY,
    given: { excel: '365' },
    does: ({ sheet }) => {
      const range = sheet.getRange('A1') as { valuesAsJson?: unknown };
      const rule = sheet.getRange('A1').conditionalFormats.getItemOrNullObject('x') as {
        setRanges?: unknown;
      };
      return [typeof range.valuesAsJson, typeof rule.setRanges];
    },
    answers: ['undefined', 'undefined'],
  },
  {
    title: 'Deleting several rows of a table at once is not there in Excel 2021.',
    source: 'documented: Types, TableRowCollection.deleteRows',
    does: ({ sheet }) => {
      const { rows } = sheet.tables.add('A1:A3', true);
      rows.deleteRowsAt(0, 1);
    },
    answers: refused('ApiNotFound'),
  },
];
