/** The attributes of the element just opened; valid only during the call that hands them over. */
export interface XmlAttributes {
  /** The value by name, as the readers call it: `ref`, `r:id`, `w:val`; undefined where absent. */
  get(name: string): string | undefined;
  /** All of them by name, namespace declarations and unknown namespaces left out. */
  all(): Record<string, string>;
}

/**
 * What a reader of an XML part listens to. Names carry the prefix of namespaces.ts: `row`, `w:tbl`; an
 * element of a namespace not listed there is called `?`. `parent` is empty for the root.
 */
export interface XmlListener {
  /** False leaves the element out with all that is in it; its `close` is not called. */
  open?(name: string, attributes: XmlAttributes, parent: string): boolean | undefined;
  /** `text` is the text since the last tag: the whole text of an element without children. */
  close?(name: string, text: string, parent: string): void;
  /**
   * The text between the last tag and one that opens an element, told before that element: what `close` does
   * not tell of an element with text and children side by side.
   */
  between?(text: string): void;
  /**
   * Offered the bytes behind the start tag of the element that is open, and behind each tag that ends a child
   * of it, where that element has no prefix and no other namespace begins within. Whoever takes children by
   * their bytes takes them whole, and only where every reader would hear the same of them.
   * @returns the place behind what was taken; `at` where nothing was
   */
  take?(name: string, bytes: Uint8Array, at: number): number;
}
