import type { XmlAttributes } from '../../xml/xmlListener';

/** A style inherits from another one no more often than this. */
const MOST_PARENTS = 16;

/** The letters of number formats for each part of a day or time: short, long. */
const letters: Readonly<Record<string, readonly [short: string, long: string]>> = {
  'number:day': ['d', 'dd'],
  'number:month': ['m', 'mm'],
  'number:year': ['yy', 'yyyy'],
  'number:day-of-week': ['ddd', 'dddd'],
  'number:hours': ['h', 'hh'],
  'number:minutes': ['m', 'mm'],
  'number:seconds': ['s', 'ss'],
};

/** The styles of an OpenDocument as far as they tell what a cell's number means, and which sheets are hidden. */
export class OdsStyles {
  private readonly formats = new Map<string, string>();
  private readonly cells = new Map<string, { readonly data: string; readonly parent: string }>();
  private readonly hidden = new Set<string>();
  private format: { readonly name: string; code: string } | null = null;
  private table = '';

  open(name: string, attributes: XmlAttributes): void {
    const own = attributes.get('style:name') ?? '';
    if (name === 'style:style') this.openStyle(own, attributes);
    else if (name === 'style:table-properties' && attributes.get('table:display') === 'false') {
      this.hidden.add(this.table);
    } else if (name === 'number:date-style' || name === 'number:time-style') {
      this.format = { name: own, code: '' };
    } else if (name === 'number:percentage-style') {
      this.formats.set(own, '0%');
    } else if (this.format) {
      const [short, long] = letters[name] ?? ['', ''];
      const isLong = attributes.get('number:style') === 'long';
      const word = attributes.get('number:textual') === 'true' ? 'mm' : '';
      this.format.code += short === '' ? '' : word + (isLong ? long : short);
    }
  }

  close(name: string, text: string): void {
    if (!this.format) return;
    if (name === 'number:text') this.format.code += /^[ ./:,-]*$/.test(text) ? text : `"${text}"`;
    if (name === 'number:date-style' || name === 'number:time-style') {
      this.formats.set(this.format.name, this.format.code);
      this.format = null;
    }
  }

  /** The number format of a cell style, where it is one of days, times or percents. */
  formatOf(style: string): string | undefined {
    let name = style;
    for (let turn = 0; turn < MOST_PARENTS; turn++) {
      const cell = this.cells.get(name);
      if (!cell) return undefined;
      if (cell.data !== '') return this.formats.get(cell.data);
      name = cell.parent;
    }
    return undefined;
  }

  isHidden(tableStyle: string): boolean {
    return tableStyle !== '' && this.hidden.has(tableStyle);
  }

  private openStyle(name: string, attributes: XmlAttributes): void {
    const family = attributes.get('style:family');
    this.table = family === 'table' ? name : '';
    if (family !== 'table-cell') return;
    const data = attributes.get('style:data-style-name') ?? '';
    this.cells.set(name, { data, parent: attributes.get('style:parent-style-name') ?? '' });
  }
}
