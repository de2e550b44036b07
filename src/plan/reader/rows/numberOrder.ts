/** Watches that numbers go up by one, from 1 in each section or through all of them. */
export class NumberOrder {
  private inSection: number | null = null;
  private overall = 0;

  startSection(): void {
    this.inSection = null;
  }

  /** The number that should stand in place of `number`, or null where it follows the one before. */
  expected(number: number): number | null {
    const next = this.inSection === null ? 1 : this.inSection + 1;
    const follows = number === next || (this.inSection === null && number === this.overall + 1);
    this.inSection = number;
    this.overall = number;
    return follows ? null : next;
  }
}
