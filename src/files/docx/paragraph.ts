import type { ListPlace } from './numbering';

/** A paragraph while its part is being read. */
export class Paragraph {
  private text = '';
  private list: string | null = null;
  private level: number | null = null;
  private style: string | null = null;

  add(text: string): void {
    this.text += text;
  }

  setList(list: string): void {
    this.list = list;
  }

  setLevel(level: string): void {
    this.level = Number(level);
  }

  setStyle(style: string): void {
    this.style = style;
  }

  get written(): string {
    return this.text;
  }

  /** Its place in a list, from itself or its style; the list `0` takes it out of its style's. */
  placeIn(styles: ReadonlyMap<string, ListPlace>): ListPlace | null {
    const style = this.style === null ? undefined : styles.get(this.style);
    const list = this.list ?? style?.list;
    if (list === undefined || list === '0') return null;
    return { list, level: this.level ?? style?.level ?? 0 };
  }
}
