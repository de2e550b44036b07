import type { SourceTable } from '../sourceTable';

/** A stretch of a decision as a file gave it: lines that stand together, or a table. */
export type Block =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'table'; readonly table: SourceTable };
