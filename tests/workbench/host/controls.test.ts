import { startHost } from '../officeJs';

const first = ({ workbook }: Excel.RequestContext): Excel.Worksheet => workbook.worksheets.getFirst();

describe('The host', () => {
  test('counts requests and their bytes, and forgets them', async () => {
    const { Excel, host } = startHost();
    await Excel.run(async (context) => {
      first(context).getRange('A1').untrack().values = [['ờ']];
      await context.sync();
    });
    expect(host.syncs).toBe(1);
    expect(host.bytes.sent).toBeGreaterThan(200);
    expect(host.log[0]?.error).toBeNull();
    host.forget();
    expect(host.syncs).toBe(0);
  });

  test('waits for the pace that it is given', async () => {
    const { Excel, host, model } = startHost();
    let goOn = (): void => undefined;
    host.pace = () =>
      new Promise((resolve) => {
        goOn = resolve;
      });
    const written = Excel.run(async (context) => {
      first(context).getRange('A1').values = [['a']];
      await context.sync();
    });
    await Promise.resolve();
    expect(model.value('Sheet1', 0, 0)).toBeNull();
    host.pace = null;
    goOn();
    await written;
    expect(model.value('Sheet1', 0, 0)).toBe('a');
  });

  test('finds objects of an earlier sync again, and keeps none at the end', async () => {
    const { Excel, host } = startHost();
    await Excel.run(async (context) => {
      const range = first(context).getRange('A1');
      const added = context.workbook.worksheets.add('Hai');
      await context.sync();
      range.values = [['x']];
      added.getRange('A1').values = [['y']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['x']]);
    });
    expect(host.kept.references).toBe(0);
  });

  test('can become another Excel while it runs', async () => {
    const { Excel, host, model } = startHost(undefined, { payloadLimit: 1000 });
    const write = (): Promise<string> =>
      Excel.run(async (context) => {
        first(context).getRange('A1').values = [['x'.repeat(2000)]];
        await context.sync();
        return 'taken';
      }).catch((error: { code: string }) => error.code);
    expect(await write()).toBe('RequestPayloadSizeLimitExceeded');
    model.behaviour.platform = 'desktop';
    expect(await write()).toBe('taken');
    expect(host.log.map(({ error }) => error).filter((error) => error !== null)).toEqual([
      'RequestPayloadSizeLimitExceeded',
    ]);
  });
});
