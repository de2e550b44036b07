/** One sentence in both languages; `{name}` stands for a value. */
export interface Sentence {
  readonly vi: string;
  readonly en: string;
}
