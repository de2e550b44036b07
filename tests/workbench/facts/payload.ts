import { refused, type Fact } from './fact';
import { read, type Stage } from './stage';

const SIZE = 'documented: Office Add-ins docs, performance';

async function asks({ sheet }: Stage): Promise<number> {
  sheet.getRange('A1').values = [['x'.repeat(30_000)]];
  return (await read(sheet.getRange('A1'), 'values')).length;
}

async function reads({ sheet }: Stage): Promise<unknown> {
  return (await read(sheet.getRange('A1:Z500'), 'values'))?.length ?? null;
}

export const payload: readonly Fact[] = [
  {
    title: 'A request above the limit is refused on the web.',
    source: SIZE,
    given: { payloadLimit: 20_000, platform: 'web' },
    does: asks,
    answers: refused('RequestPayloadSizeLimitExceeded'),
  },
  {
    title: 'An answer above the limit is refused on the web.',
    source: SIZE,
    given: { payloadLimit: 20_000, platform: 'web' },
    does: reads,
    answers: refused('ResponsePayloadSizeLimitExceeded'),
  },
  {
    title: 'The stand-in keeps to the limit by default.',
    source: SIZE,
    given: { payloadLimit: 20_000 },
    does: asks,
    answers: refused('RequestPayloadSizeLimitExceeded'),
  },
  {
    title: 'The desktop sets no such limit.',
    source: SIZE,
    given: { payloadLimit: 20_000, platform: 'desktop' },
    does: reads,
    answers: 500,
  },
  {
    title: 'The limit is 5 MB: a request of 4.9 million characters is taken.',
    source: SIZE,
    does: async ({ sheet, sync }) => {
      for (let row = 1; row <= 163; row += 1) sheet.getRange(`A${row}`).values = [['x'.repeat(30_000)]];
      await sync();
      return 'taken';
    },
    answers: 'taken',
  },
  {
    title: 'A request of 5.1 million characters is not.',
    source: SIZE,
    does: async ({ sheet, sync }) => {
      for (let row = 1; row <= 170; row += 1) sheet.getRange(`A${row}`).values = [['x'.repeat(30_000)]];
      await sync();
    },
    answers: refused('RequestPayloadSizeLimitExceeded'),
  },
  {
    title: 'A read above the limit of cells is RangeExceedsLimit.',
    source: SIZE,
    unsettled: 'readAboveLimit',
    given: { cellLimit: 1000 },
    does: reads,
    answers: refused('RangeExceedsLimit'),
  },
  {
    title:
      'A read above the limit of cells gives null where the stand-in is told so, for the documents name both.',
    source: SIZE,
    unsettled: 'readAboveLimit',
    given: { cellLimit: 1000, readAboveLimit: 'null' },
    does: reads,
    answers: null,
  },
  {
    title: 'The limit is 5,000,000 cells.',
    source: SIZE,
    does: async ({ sheet }) => read(sheet.getRange('A1:E1048576'), 'text'),
    answers: null,
  },
  {
    title: 'One sync is one request; ranges that the library keeps cost one more at the end.',
    source: 'read off the library',
    does: async ({ Excel, host }) => {
      host.forget();
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').untrack().values = [['ờ']];
        await context.sync();
      });
      const without = host.syncs;
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['ờ']];
        await context.sync();
      });
      return [without, host.syncs - without, host.kept.references];
    },
    answers: [1, 2, 0],
  },
];
