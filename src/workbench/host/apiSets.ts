import { Refusal } from '../model/refusal';
import { written } from './apiObject';
import { NEWER_PROPERTIES } from './newerProperties';

/** True for a property that came with a later ExcelApi than this Excel has. */
export function isNewer(type: string, member: string, apiSet: string): boolean {
  const since = NEWER_PROPERTIES[`${type}.${written(member)}`];
  return since !== undefined && numberOf(since) > numberOf(apiSet);
}

/** The refusal of such a property: the library's own code for members that are not there. */
export function newer(type: string, member: string, apiSet: string): Refusal {
  return new Refusal('ApiNotFound', `${type}.${written(member)} is not in ExcelApi ${apiSet}.`);
}

/** All are 1.something: the part after the point counts. */
function numberOf(apiSet: string): number {
  return Number(apiSet.split('.')[1]);
}
