/**
 * Something to say to a person, as data: a code of the catalogue in `i18n/` and the values to put into its
 * sentence. The sentence is chosen late, by language; rules never hold prose.
 */
export interface Message {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}
