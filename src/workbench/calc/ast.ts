import type { CellValue } from '../../workbook/document';
import type { Structure } from './structure';

/** One corner of an address as written; null where whole rows or whole columns are meant. */
export interface Corner {
  readonly row: number | null;
  readonly rowFixed: boolean;
  readonly column: number | null;
  readonly columnFixed: boolean;
}

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';

/** A formula as a tree. */
export type Node =
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'missing' }
  | { readonly kind: 'array'; readonly rows: readonly (readonly CellValue[])[] }
  | { readonly kind: 'area'; readonly sheet: string | null; readonly from: Corner; readonly to: Corner }
  | { readonly kind: 'structure'; readonly table: string | null; readonly structure: Structure }
  | { readonly kind: 'name'; readonly name: string; readonly sheet: string | null }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: 'negative' | 'percent' | 'single'; readonly operand: Node }
  | { readonly kind: 'between'; readonly left: Node; readonly right: Node }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Node; readonly right: Node };
