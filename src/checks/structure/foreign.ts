import type { Check } from '../check';
import { nowhere } from '../place';

export const foreign: Check = {
  code: 'workbook.foreign',
  severity: 'error',
  promise: 'The workbook holds a plan: our tables, or the appendices in the decision’s form.',
  run: () => [
    { ...nowhere, found: '', expected: null, message: { code: 'check.workbook.foreign' }, fix: null },
  ],
};
