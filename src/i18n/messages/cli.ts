import type { Sentence } from '../sentence';

export const cli = {} as const satisfies Record<string, Sentence>;
