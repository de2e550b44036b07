import { account } from './consolidate/account';
import { decide } from './consolidate/decide';
import { merge } from './consolidate/merge';
import { files } from './consolidate/files';
import { rejected } from './consolidate/rejected';
import { same } from './consolidate/same';

/** What the consolidation of returned workbooks says. */
export const consolidate = {
  ...account,
  ...decide,
  ...merge,
  ...files,
  ...rejected,
  ...same,
} as const;
