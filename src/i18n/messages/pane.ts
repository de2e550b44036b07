import type { Sentence } from '../sentence';

export const pane = {} as const satisfies Record<string, Sentence>;
