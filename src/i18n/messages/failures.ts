import type { Sentence } from '../sentence';

export const failures = {} as const satisfies Record<string, Sentence>;
