import type { Sentence } from '../sentence';

export const checks = {} as const satisfies Record<string, Sentence>;
