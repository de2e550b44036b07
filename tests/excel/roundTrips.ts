import type { Host } from '../../src/workbench/host/host';

interface Asked {
  readonly Name: string;
  readonly ActionType: number;
}

/** An action that only opens a path to an object. */
const OPENING = 1;

/**
 * The syncs that an operation waited for: after each `Excel.run` the library gives back the ranges that it
 * kept in a request of its own, which nobody waits for.
 */
export function roundTrips({ log }: Host): number {
  return log.filter(({ body }) => {
    const actions = body.Actions as readonly Asked[];
    return actions.some(({ Name, ActionType }) => ActionType !== OPENING && Name !== '_RemoveReference');
  }).length;
}
