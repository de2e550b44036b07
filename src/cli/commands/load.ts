import { loadPlan } from '../../actions/loadPlan';
import { newFile } from '../../files/filePort';
import { say } from '../../i18n/catalogue';
import { Failure } from '../../plan/failure';
import type { Command } from '../command';
import { checkTarget, writeTarget } from '../output';
import { progressOn } from '../progress';
import { sourcePlan } from './plan';

/** Writes a plan as a workbook: every sheet, table, list, check and highlight that the pane creates. */
export const load: Command = {
  name: 'load',
  usage: 'load [SOURCE] --out WORKBOOK.xlsx',
  summary: 'cli.load.summary',
  options: [],
  arguments: { least: 0, most: 1 },
  async run(invocation) {
    const { terminal, language, json, force, asOf, options } = invocation;
    const target = options.out;
    if (typeof target !== 'string') throw new Failure('usage.out', { usage: `plan-tracker ${load.usage}` });
    if (!target.toLowerCase().endsWith('.xlsx')) throw new Failure('output.not-xlsx', { file: target });
    await checkTarget(target, invocation.arguments, force);
    const { reading, registry } = await sourcePlan(invocation);
    const port = newFile(terminal.now());
    const context = { port, today: terminal.today(), progress: progressOn(terminal, language) };
    const { tables } = await loadPlan.perform(context, { reading, registry, asOf });
    await writeTarget(target, port.bytes());
    if (json) {
      await terminal.out(`${JSON.stringify({ file: target, tables }, null, 2)}\n`);
    } else {
      const rows = tables.map(
        ({ sheet, name, range, rows: count }) => `  ${sheet}!${range}  ${name}  ${count}`,
      );
      const done = say(language, { code: 'cli.load.done', params: { file: target } });
      await terminal.out(`${[done, ...rows].join('\n')}\n`);
    }
    return 0;
  },
};
