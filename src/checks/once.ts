/** Computes a value when it is first asked for, and keeps it. */
export function once<Value>(compute: () => Value): () => Value {
  let kept: { value: Value } | null = null;
  return () => (kept ??= { value: compute() }).value;
}
