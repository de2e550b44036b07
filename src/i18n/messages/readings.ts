import type { Sentence } from '../sentence';

export const readings = {} as const satisfies Record<string, Sentence>;
