/** What the pane's page can fetch. */
export type Reach = 'there' | 'cut';

/** The network of the pane's frame, which the page can cut; Excel's library and the workbook need none. */
export class Network {
  #reach: Reach = 'there';
  #listener: ((reach: Reach) => void) | null = null;

  get reach(): Reach {
    return this.#reach;
  }

  set(reach: Reach): void {
    this.#reach = reach;
    this.#listener?.(reach);
  }

  /** Tells the frame that opened last; there is one at a time. */
  follow(listener: (reach: Reach) => void): void {
    this.#listener = listener;
  }
}
