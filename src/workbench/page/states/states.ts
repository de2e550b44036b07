import { damaged } from './damaged';
import { empty } from './empty';
import { factsLost } from './factsLost';
import { noLibrary } from './noLibrary';
import { nothingFound } from './nothingFound';
import { offline } from './offline';
import { otherWorkbook } from './otherWorkbook';
import { ownWorkbook } from './ownWorkbook';
import { packageReady } from './packageReady';
import { plan } from './plan';
import { protectedSheets } from './protectedSheets';
import { silent } from './silent';
import type { WorkbenchState } from './state';
import { tooOld } from './tooOld';
import { typing } from './typing';
import { unitPackage } from './unitPackage';
import { working } from './working';

/** Every state, in the order in which it is offered: what is usual first. */
export const states: readonly WorkbenchState[] = [
  empty,
  ownWorkbook,
  plan,
  nothingFound,
  unitPackage,
  packageReady,
  working,
  typing,
  otherWorkbook,
  protectedSheets,
  damaged,
  factsLost,
  offline,
  noLibrary,
  silent,
  tooOld,
];

/** The state of an id; null where there is none. */
export function stateOf(id: string | null): WorkbenchState | null {
  return states.find((state) => state.id === id) ?? null;
}
