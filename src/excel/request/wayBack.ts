import { Failure } from '../../plan/failure';
import { detailOf, excelCodeOf } from './failures';
import type { ExcelLibrary } from './run';

/** Codes with which Excel refuses a whole request before its first action. */
const REFUSED_WHOLE = new Set(['InvalidOperationInCellEditMode', 'RequestPayloadSizeLimitExceeded']);

/** What to say where a change was neither carried out nor taken back; `detail` tells why. */
export type Left = (detail: string) => Failure;

/**
 * How work that writes is taken back. Excel has no transactions: at the first action that it refuses, what
 * came before stays done. Work opens its way back before it queues its first change.
 */
export class WayBack {
  #back: ((context: Excel.RequestContext) => Promise<void>) | null = null;
  #left: Left | null = null;
  #sent = false;
  readonly #also: ((context: Excel.RequestContext) => Promise<void>)[] = [];
  readonly #proofs: (() => void)[] = [];

  /**
   * From here on the workbook may be changed.
   * @param back puts the workbook as it was, however far the work came; what it queues goes with one more sync
   * @param left said where that fails too
   */
  open(back: (context: Excel.RequestContext) => Promise<void>, left: Left): void {
    this.#back = back;
    this.#left = left;
  }

  /** Gone too, after the way that was opened: what was written beside the change. */
  also(back: (context: Excel.RequestContext) => Promise<void>): void {
    this.#also.push(back);
  }

  /** A request with changes went through, so that a refusal of the next one no longer means "nothing done". */
  sent(): void {
    this.#sent = true;
  }

  /** Called once everything is written: throws `Failure` where something moved meanwhile, which is then taken back. */
  prove(proof: () => void): void {
    this.#proofs.push(proof);
  }

  proven(): void {
    // What was loaded beside the changes has been answered: the changes are there.
    this.#sent = true;
    for (const proof of this.#proofs) proof();
  }

  /** Goes back after a failure. The answer is what to throw: the failure itself once the workbook is as it was. */
  async after(excel: ExcelLibrary, cause: unknown, thrown: unknown): Promise<unknown> {
    const [back, left] = [this.#back, this.#left];
    if (!back || !left || (!this.#sent && REFUSED_WHOLE.has(excelCodeOf(thrown) ?? ''))) return cause;
    try {
      await excel.run(async (context) => {
        context.runtime.enableEvents = false;
        await back(context);
        for (const more of this.#also) await more(context);
        context.runtime.enableEvents = true;
        await context.sync();
      });
      return cause;
    } catch (error) {
      const detail = cause instanceof Failure ? (cause.detail ?? cause.code) : detailOf(cause);
      return left(`${detail}\n${detailOf(error)}`);
    }
  }
}
