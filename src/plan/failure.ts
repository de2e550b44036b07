import type { Message } from './message';

/**
 * Broken input or a state that the product cannot work in. Its code has a sentence in the catalogue under
 * `failure.<code>` that says what to do; `detail` is the technical part, shown apart.
 */
export class Failure extends Error implements Message {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly detail: string | undefined;

  /**
   * @param code a key of the catalogue without the prefix `failure.`, for example `file.encrypted`
   * @param params the values of the sentence's placeholders
   * @param detail the technical detail, in English, never needed to understand the sentence
   */
  constructor(code: string, params: Readonly<Record<string, string | number>> = {}, detail?: string) {
    super(detail === undefined ? code : `${code}: ${detail}`);
    this.name = 'Failure';
    this.code = code;
    this.params = params;
    this.detail = detail;
  }
}
