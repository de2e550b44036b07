import type { Command } from '../command';
import { check } from './check';
import { explain } from './explain';
import { load } from './load';
import { plan } from './plan';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [plan, explain, load, check];
