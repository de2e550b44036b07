import type { CheckOutcome } from '../../actions/checkWorkbook';
import type { Tools } from './tools';

/** Reads the workbook, judges it, and puts what was found before the user. */
export async function check(tools: Tools): Promise<CheckOutcome> {
  const { environment, context } = tools;
  const changed = tools.log.begin();
  const outcome = await environment.actions.checkWorkbook.perform(context);
  const changes = changed();
  tools.tell({ kind: 'checked', outcome, day: environment.today(), time: environment.timeOfDay(), changes });
  const damages = await environment.actions.inspectWorkbook.perform(context, outcome);
  tools.tell({ kind: 'inspected', damages });
  return outcome;
}
