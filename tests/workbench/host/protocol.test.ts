import { parseArea } from '../../../src/workbench/model/area';
import { writeCells } from '../../../src/workbench/model/writeCells';
import { codeOf, startHost } from '../officeJs';

const first = ({ workbook }: Excel.RequestContext): Excel.Worksheet => workbook.worksheets.getFirst();

describe('A request', () => {
  test('is one sync, counted with its bytes; ranges that the library keeps cost one more at the end', async () => {
    const { Excel, host } = startHost();
    await Excel.run(async (context) => {
      first(context).getRange('A1').untrack().values = [['ờ']];
      await context.sync();
    });
    expect(host.syncs).toBe(1);
    await Excel.run(async (context) => {
      first(context).getRange('A1').values = [['ờ']];
      await context.sync();
    });
    expect(host.syncs).toBe(3);
    expect(host.bytes.sent).toBeGreaterThan(200);
    expect(host.log[0]?.error).toBeNull();
    host.forget();
    expect(host.syncs).toBe(0);
  });

  test('answers what was loaded and nothing else', async () => {
    const { Excel } = startHost();
    await Excel.run(async (context) => {
      const sheet = first(context);
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('Sheet1');
      expect(() => sheet.visibility).toThrow(/not available|load/);
    });
  });

  test('names the member that the stand-in does not know', async () => {
    const { Excel } = startHost();
    await Excel.run(async (context) => {
      first(context).getRange('A1').getImage();
      await expect(context.sync()).rejects.toMatchObject({
        code: 'NotImplemented',
        message: 'Range.getImage is not known to the stand-in.',
      });
    });
    await Excel.run(async (context) => {
      first(context).load('standardWidth,slicers/count');
      await expect(context.sync()).rejects.toMatchObject({
        code: 'NotImplemented',
        message: 'Worksheet.slicers is not known to the stand-in.',
      });
    });
  });

  test('tells where it failed', async () => {
    const { Excel } = startHost();
    await Excel.run(async (context) => {
      first(context).getRange('A1:B1').values = [['a']].concat([['b']]);
      await expect(context.sync()).rejects.toMatchObject({
        code: 'InvalidArgument',
        debugInfo: { errorLocation: 'Range.values' },
      });
    });
  });

  test('fails as a test orders, once, with what stood before it done', async () => {
    const { Excel, host, model } = startHost();
    const write = (): Promise<void> =>
      Excel.run(async (context) => {
        first(context).getRange('A1').values = [['a']];
        first(context).getRange('A2').values = [['b']];
        await context.sync();
      });
    host.failNext('GeneralException', 5);
    expect(await codeOf(write())).toBe('GeneralException');
    expect(model.value('Sheet1', 1, 0)).toBeNull();
    await write();
    expect(model.value('Sheet1', 1, 0)).toBe('b');
  });

  test('is refused while a cell is being edited', async () => {
    const { Excel, host } = startHost();
    host.cellEdit = true;
    const code = await codeOf(
      Excel.run(async (context) => {
        first(context).load('name');
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidOperationInCellEditMode');
  });

  test('moves nothing on the screen while another workbook is in front; the rest is answered', async () => {
    const { Excel, host, model } = startHost();
    host.otherInFront = true;
    const moves: readonly ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => sheet.activate(),
      (sheet) => sheet.getRange('B2').select(),
      (sheet) => sheet.freezePanes.freezeRows(1),
    ];
    for (const move of moves) {
      const code = await codeOf(
        Excel.run(async (context) => {
          move(first(context));
          await context.sync();
        }),
      );
      expect(code).toBe('GeneralException');
    }
    await Excel.run(async (context) => {
      first(context).getRange('A1').values = [['a']];
      await context.sync();
    });
    expect(model.value('Sheet1', 0, 0)).toBe('a');
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

  test('above the limit is refused, and so is an answer above it', async () => {
    const { Excel } = startHost(undefined, { payloadLimit: 20_000 });
    const write = Excel.run(async (context) => {
      first(context).getRange('A1').values = [['x'.repeat(30_000)]];
      await context.sync();
    });
    expect(await codeOf(write)).toBe('RequestPayloadSizeLimitExceeded');
    const read = Excel.run(async (context) => {
      const range = first(context).getRange('A1:Z500');
      range.load('values');
      await context.sync();
    });
    expect(await codeOf(read)).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('with a member above the version throws before it is sent', async () => {
    const { Excel, host } = startHost(undefined, { version: '1.13' });
    const code = await codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.onProtectionChanged.add(() => Promise.resolve());
        await context.sync();
      }),
    );
    expect(code).toBe('ApiNotFound');
    expect(host.syncs).toBe(0);
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

  test('meets a sheet that went meanwhile', async () => {
    const { Excel, host, model } = startHost();
    const work = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Hai');
      await context.sync();
      host.beforeSync = () => {
        model.document.sheets = model.document.sheets.filter(({ name }) => name !== 'Hai');
      };
      sheet.getRange('A1').values = [['x']];
      await context.sync();
    });
    expect(await codeOf(work)).toBe('ItemNotFound');
  });
});

describe('An event', () => {
  test('tells of a change that a person or a program made, single cells with their values', async () => {
    const { Excel, host, model } = startHost();
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        seen.push(event);
        return Promise.resolve();
      });
      await context.sync();
      first(context).getRange('A1:B1').values = [['a', 'b']];
      await context.sync();
    });
    await host.delivered();
    const area = parseArea('C3');
    if (area === null) throw new Error('no area');
    writeCells(model, model.sheet('Sheet1'), area, 'mới', 'person');
    await host.delivered();
    expect(seen.map(({ address, changeType, source }) => [address, changeType, source])).toEqual([
      ['A1:B1', 'RangeEdited', 'Local'],
      ['C3', 'RangeEdited', 'Local'],
    ]);
    expect(seen[0]?.details).toBeUndefined();
    expect(seen[1]?.details).toMatchObject({ valueBefore: '', valueAfter: 'mới', valueTypeBefore: 'Empty' });
  });

  test('of a table and of a selection reaches who asked for it, until they stop', async () => {
    const { Excel, host, model } = startHost();
    const seen: string[] = [];
    const handlers = await Excel.run(async (context) => {
      const sheet = first(context);
      sheet.getRange('A1:A2').values = [['Mã'], ['x']];
      const table = sheet.tables.add('A1:A2', true);
      sheet.load('id');
      table.load('id');
      await context.sync();
      const ofTable = table.onChanged.add(({ address }) => {
        seen.push(`table ${address}`);
        return Promise.resolve();
      });
      const ofSelection = sheet.onSelectionChanged.add(({ address }) => {
        seen.push(`selected ${address}`);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('A2').values = [['y']];
      sheet.getRange('B9').values = [['ngoài']];
      sheet.getRange('B2').select();
      await context.sync();
      return [ofTable, ofSelection];
    });
    await host.delivered();
    expect(seen).toEqual(['table A2', 'selected B2']);
    for (const handler of handlers) {
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    }
    expect(host.kept.handlers).toBe(0);
    expect(model.value('Sheet1', 1, 0)).toBe('y');
  });

  test('is not told while the add-in has switched its events off', async () => {
    const { Excel, host } = startHost();
    let count = 0;
    await Excel.run(async (context) => {
      first(context).load('id');
      await context.sync();
      context.workbook.worksheets.onChanged.add(() => {
        count += 1;
        return Promise.resolve();
      });
      context.runtime.enableEvents = false;
      await context.sync();
      first(context).getRange('A1').values = [['a']];
      await context.sync();
    });
    await host.delivered();
    expect(count).toBe(0);
  });
});
