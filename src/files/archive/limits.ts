const MB = 1024 * 1024;

/** How much the product reads from one file; what lies beyond is refused before it is read. */
export const limits = {
  fileBytes: 200 * MB,
  unpackedBytes: 500 * MB,
  /** Over the whole archive, judged from `ratioFromBytes` unpacked. */
  ratio: 100,
  ratioFromBytes: 10 * MB,
  entries: 10_000,
  /** Levels of elements within one XML part. */
  nesting: 256,
  /** Elements of one XML part that is held as a tree. */
  treeElements: 1_000_000,
} as const;
