import { childOf, childrenOf, type XmlNode } from '../../../xml/xmlTree';
import { decimal, index } from '../attribute';

/** The colours that `indexed` names, where the workbook has none of its own. */
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

/** The colours of Office's own theme, in the order that `theme` counts. */
const OFFICE_THEME =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** A spreadsheet counts light before dark, a theme lists dark before light. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The theme's number of the colour that text has by default. */
const TEXT = 1;

/** Resolves the colours of a workbook: by value, by the palette, by the theme with a tint. */
export class Palette {
  private readonly theme: readonly string[];
  private readonly indexed: readonly string[];

  /** Both roots may be missing: `theme` of the theme part, `styles` of the style sheet. */
  constructor(theme: XmlNode | undefined, styles: XmlNode | undefined) {
    const scheme = childOf(childOf(theme, 'a:themeElements'), 'a:clrScheme');
    this.theme = THEME_ORDER.map(
      (name, place) => themeColor(childOf(scheme, `a:${name}`)) ?? OFFICE_THEME[place] ?? '000000',
    );
    const own = childrenOf(childOf(childOf(styles, 'colors'), 'indexedColors'), 'rgbColor');
    this.indexed = own.length > 0 ? own.map((color) => lastSix(color.attributes.rgb) ?? '000000') : INDEXED;
  }

  /** `#RRGGBB`; undefined for none, for an automatic colour, and for what is no colour. */
  colorOf(node: XmlNode | undefined): string | undefined {
    if (!node) return undefined;
    const base = this.base(node);
    if (base === undefined) return undefined;
    const tint = decimal(node.attributes.tint) ?? 0;
    return `#${tint === 0 ? base : tinted(base, tint)}`;
  }

  /** The colour of text; undefined also where it is the default one. */
  textColorOf(node: XmlNode | undefined): string | undefined {
    const plain = node?.attributes.tint === undefined && index(node?.attributes.theme) === TEXT;
    return plain ? undefined : this.colorOf(node);
  }

  private base({ attributes }: XmlNode): string | undefined {
    const rgb = lastSix(attributes.rgb);
    if (rgb !== undefined) return rgb;
    const theme = index(attributes.theme);
    if (theme !== null) return this.theme[theme];
    const indexed = index(attributes.indexed);
    return indexed === null ? undefined : this.indexed[indexed];
  }
}

function themeColor(node: XmlNode | undefined): string | undefined {
  const color = node?.children[0];
  return lastSix(color?.name === 'a:sysClr' ? color.attributes.lastClr : color?.attributes.val);
}

/** `FFRRGGBB` and `RRGGBB` give `RRGGBB`. */
function lastSix(text: string | undefined): string | undefined {
  return text !== undefined && /^(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(text)
    ? text.slice(-6).toUpperCase()
    : undefined;
}

/** Lightness moves towards white (tint above 0) or black (below 0); hue and saturation stay. */
function tinted(color: string, tint: number): string {
  const amount = Math.max(-1, Math.min(1, tint));
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const sector =
    spread === 0
      ? 0
      : most === red
        ? (green - blue) / spread + 6
        : most === green
          ? (blue - red) / spread + 2
          : (red - green) / spread + 4;
  const moved = amount < 0 ? lightness * (1 + amount) : lightness * (1 - amount) + amount;
  const chroma = (1 - Math.abs(2 * moved - 1)) * saturation;
  const channel = (offset: number): string => {
    const distance = Math.abs(((sector + offset) % 6) - 3) - 1;
    const value = moved + chroma * (Math.max(0, Math.min(1, distance)) - 0.5);
    return Math.round(Math.max(0, Math.min(1, value)) * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return (channel(0) + channel(4) + channel(2)).toUpperCase();
}
