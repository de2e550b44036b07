/** What was found: words for a person, and fast-check's path to the case where there is one. */
export interface Failure {
  readonly text: string;
  readonly path: string | null;
}

/** What the process of a topic tells its parent. */
export type Report =
  | { readonly kind: 'begins'; readonly case: string }
  | { readonly kind: 'ends'; readonly cases: number; readonly failure: Failure | null };
