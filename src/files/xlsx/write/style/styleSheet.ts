import type { CellStyle, ConditionalFormatDocument } from '../../../../workbook/document';
import { namespace } from '../package/namespaces';
import { element, part } from '../xml';
import { NumberFormats } from './numberFormats';
import { borderXml, differentialXml, fillXml, fontXml, RESERVED_FILL } from './styleParts';

/** A list without doubles; the place in it is the index that the file uses. */
class Pool {
  private readonly places = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const item of first) this.indexOf(item);
  }

  indexOf(item: string): number {
    const known = this.places.get(item);
    if (known !== undefined) return known;
    this.places.set(item, this.places.size);
    return this.places.size - 1;
  }

  xml(name: string): string {
    if (this.places.size === 0) return '';
    return element(name, { count: this.places.size }, ...this.places.keys());
  }
}

/** The styles that a workbook's cells and conditional formats use, each written once. */
export class StyleSheet {
  private readonly numberFormats = new NumberFormats();
  private readonly fonts = new Pool(fontXml({}));
  private readonly fills = new Pool(fillXml({}), RESERVED_FILL);
  private readonly borders = new Pool(borderXml({}));
  private readonly formats = new Pool(this.formatXml({}, false));
  private readonly differentials = new Pool();
  private readonly seen = [new Map<CellStyle, number>(), new Map<CellStyle, number>()] as const;

  /**
   * The index of a cell's format.
   * @param quoted true for text that Excel would read as a formula if it were entered again; it stays text
   */
  idOf(style: CellStyle | undefined, quoted = false): number {
    if (style === undefined) return quoted ? this.formats.indexOf(this.formatXml({}, true)) : 0;
    const seen = this.seen[quoted ? 1 : 0];
    const known = seen.get(style);
    if (known !== undefined) return known;
    const id = this.formats.indexOf(this.formatXml(style, quoted));
    seen.set(style, id);
    return id;
  }

  /** The index of a conditional format's look. */
  differentialOf(format: ConditionalFormatDocument['format']): number {
    return this.differentials.indexOf(differentialXml(format));
  }

  xml(): string {
    const custom = this.numberFormats.entries();
    return part(
      element(
        'styleSheet',
        { xmlns: namespace.main },
        custom.length === 0
          ? ''
          : element(
              'numFmts',
              { count: custom.length },
              ...custom.map(([code, id]) => element('numFmt', { numFmtId: id, formatCode: code })),
            ),
        this.fonts.xml('fonts'),
        this.fills.xml('fills'),
        this.borders.xml('borders'),
        element(
          'cellStyleXfs',
          { count: 1 },
          element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }),
        ),
        this.formats.xml('cellXfs'),
        element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
        this.differentials.xml('dxfs') || element('dxfs', { count: 0 }),
        element('tableStyles', {
          count: 0,
          defaultTableStyle: 'TableStyleMedium2',
          defaultPivotStyle: 'PivotStyleLight16',
        }),
      ),
    );
  }

  private formatXml(style: CellStyle, quoted: boolean): string {
    const ids = {
      numFmtId: this.numberFormats.idOf(style.numberFormat),
      fontId: this.fonts.indexOf(fontXml(style)),
      fillId: this.fills.indexOf(fillXml(style)),
      borderId: this.borders.indexOf(borderXml(style)),
    };
    const alignment = alignmentXml(style);
    const open = style.locked === false;
    return element(
      'xf',
      {
        ...ids,
        xfId: 0,
        quotePrefix: quoted || undefined,
        applyNumberFormat: ids.numFmtId > 0 || undefined,
        applyFont: ids.fontId > 0 || undefined,
        applyFill: ids.fillId > 0 || undefined,
        applyBorder: ids.borderId > 0 || undefined,
        applyAlignment: alignment !== '' || undefined,
        applyProtection: open || undefined,
      },
      alignment,
      open ? element('protection', { locked: false }) : '',
    );
  }
}

function alignmentXml(style: CellStyle): string {
  const { horizontal, vertical, wrap, indent, rotation, shrink } = style;
  const plain = horizontal === undefined && vertical === undefined && !rotation && !shrink;
  if (plain && !wrap && !indent) return '';
  return element('alignment', {
    horizontal,
    vertical,
    // The format counts downward degrees on from 90.
    textRotation:
      rotation === undefined || rotation === 0 ? undefined : rotation < 0 ? 90 - rotation : rotation,
    wrapText: wrap || undefined,
    indent: indent || undefined,
    shrinkToFit: shrink || undefined,
  });
}
