import type { Sentence } from '../sentence';

export const workbook = {} as const satisfies Record<string, Sentence>;
