import { refused, type Fact } from './fact';
import { read } from './stage';

const LIBRARY = 'read off the library';

function rowsOf(count: number): (string | number)[][] {
  return Array.from({ length: count }, (_, i) => [`d${i}`, i]);
}

export const shapes: readonly Fact[] = [
  {
    title: 'A single value fills the range.',
    source: 'reported: office-js-docs-pr #2013',
    does: async ({ sheet }) => {
      sheet.getRange('A1:B2').values = 'x' as unknown as string[][];
      return read(sheet.getRange('A1:B2'), 'values');
    },
    answers: [
      ['x', 'x'],
      ['x', 'x'],
    ],
  },
  {
    title: 'A block of one cell fills the range.',
    source: 'reported: office-js-docs-pr #2013',
    does: async ({ sheet }) => {
      sheet.getRange('A1:B2').values = [['x']];
      return read(sheet.getRange('A1:B2'), 'values');
    },
    answers: [
      ['x', 'x'],
      ['x', 'x'],
    ],
  },
  {
    title: 'A block with other columns than the range is InvalidArgument.',
    source: 'reported: office-js #1025',
    does: ({ sheet }) => {
      sheet.getRange('A1:B2').values = [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ];
    },
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A block with other rows than the range is InvalidArgument.',
    source: 'reported: office-js #1025',
    does: ({ sheet }) => {
      sheet.getRange('A1:B2').values = [['a', 'b']];
    },
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A ragged block is InvalidArgument, told at Range.values.',
    source: 'reported: office-js #1025',
    does: async ({ sheet, sync }) => {
      sheet.getRange('A1:B2').values = [['a', 'b'], ['c']];
      try {
        await sync();
      } catch (error) {
        const { code, debugInfo } = error as { code: string; debugInfo: { errorLocation: string } };
        return [code, debugInfo.errorLocation];
      }
      return 'taken';
    },
    answers: ['InvalidArgument', 'Range.values'],
  },
  {
    title: 'A block of more than 1,500 cells leaves the library in pieces, which land where they belong.',
    source: LIBRARY,
    does: async ({ sheet, host }) => {
      sheet.getRange('B2:C1001').values = rowsOf(1000);
      const values = await read(sheet.getRange('B2:C1001'), 'values');
      const pieces = host.log.flatMap(({ body }) => body.Actions).filter(({ Name }) => Name === 'Values');
      return [pieces.length > 1, values.length, values[0], values[999]];
    },
    answers: [true, 1000, ['d0', 0], ['d999', 999]],
  },
  {
    title: 'A large block of another shape is InvalidArgument before its first piece is written.',
    source: LIBRARY,
    does: async ({ sheet, sync, model }) => {
      sheet.getRange('B2:C1000').values = rowsOf(1000);
      const code = await sync().catch((error: { code: string }) => error.code);
      return [code, model.value('Sheet1', 1, 1)];
    },
    answers: ['InvalidArgument', null],
  },
  {
    title: 'A single number format fills the range, whole columns included.',
    source: 'reported: office-js-docs-pr #5400',
    does: async ({ sheet }) => {
      sheet.getRange('A:B').numberFormat = [['@']];
      sheet.getRange('B7').values = [['12/2024']];
      sheet.getRange('C7').values = [['12/2024']];
      return read(sheet.getRange('B7:C7'), 'values');
    },
    answers: [['12/2024', 45_627]],
  },
  {
    title: 'The look of a whole column holds for cells that are filled later, that of a row before it.',
    source: 'general knowledge',
    does: async ({ sheet }) => {
      sheet.getRange('A:A').format.fill.color = '#FF0000';
      sheet.getRange('2:2').format.fill.color = '#00FF00';
      sheet.getRange('A1:A3').values = [['x'], ['y'], ['z']];
      const colors = [1, 2, 3].map((row) => sheet.getRange(`A${row}`).format.fill);
      for (const fill of colors) fill.load('color');
      await sheet.context.sync();
      return colors.map(({ color }) => color);
    },
    answers: ['#FF0000', '#00FF00', '#FF0000'],
  },
  {
    title: 'A range that the library keeps goes along when rows are inserted above it.',
    source: 'general knowledge',
    does: async ({ sheet, sync }) => {
      const kept = sheet.getRange('B5:C6');
      await sync();
      sheet.getRange('2:3').insert('Down');
      return read(kept, 'address');
    },
    answers: 'Sheet1!B7:C8',
  },
  {
    title: 'A kept range goes along with rows that a coauthor inserts between two requests.',
    source: 'general knowledge',
    does: async ({ sheet, sync, host }) => {
      const kept = sheet.getRange('B5');
      await sync();
      host.coauthor.insertRows('Sheet1', 1, 2);
      return read(kept, 'address');
    },
    answers: 'Sheet1!B7',
  },
  {
    title: 'A range stretches when rows are inserted within it, and shrinks when some are deleted.',
    source: 'general knowledge',
    does: async ({ sheet, sync }) => {
      const kept = sheet.getRange('B5:C8');
      await sync();
      sheet.getRange('6:7').insert('Down');
      sheet.getRange('5:5').delete('Up');
      return read(kept, 'address');
    },
    answers: 'Sheet1!B5:C9',
  },
  {
    title: 'A range goes along within one request, too.',
    source: 'general knowledge',
    does: async ({ sheet }) => {
      const later = sheet.getRange('A5');
      later.values = [['x']];
      sheet.getRange('1:1').insert('Down');
      later.values = [['y']];
      return read(sheet.getRange('A5:A6'), 'values');
    },
    answers: [[''], ['y']],
  },
  {
    title: 'A range that is not tracked ends with its request.',
    source: LIBRARY,
    does: async ({ sheet, sync }) => {
      const range = sheet.getRange('B5').untrack();
      await sync();
      sheet.getRange('2:3').insert('Down');
      return read(range, 'address');
    },
    answers: refused('InvalidObjectPath'),
  },
  {
    title: 'A kept range all of whose cells were deleted is gone.',
    source: 'not known',
    unsettled: 'refused',
    does: async ({ sheet, sync }) => {
      const kept = sheet.getRange('B5');
      await sync();
      sheet.getRange('5:5').delete('Up');
      return read(kept, 'address');
    },
    answers: refused('ItemNotFound'),
  },
];
