import { namespace } from './package/namespaces';
import { content, element, part } from './xml';

/** The workbook's texts, each written once; a cell holds the index. */
export class SharedStrings {
  private readonly places = new Map<string, number>();
  private uses = 0;

  indexOf(text: string): number {
    this.uses += 1;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.places.size);
    return this.places.size - 1;
  }

  isEmpty(): boolean {
    return this.places.size === 0;
  }

  xml(): string {
    const items: string[] = [];
    for (const text of this.places.keys()) items.push('<si>', textXml(text), '</si>');
    return part(
      element(
        'sst',
        { xmlns: namespace.main, count: this.uses, uniqueCount: this.places.size },
        items.join(''),
      ),
    );
  }
}

/** `<t>`, behind a file's own prefix, told to keep white space where a reader might drop it. */
export function textXml(text: string, prefix = ''): string {
  const keep = text.trim() !== text || text.includes('\n');
  return `<${prefix}t${keep ? ' xml:space="preserve"' : ''}>${content(text)}</${prefix}t>`;
}
