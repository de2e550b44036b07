import type { CellStyle } from '../../workbook/document';

/** The parts of a look that a style may hold. */
export const STYLE_PARTS = ['number', 'font', 'alignment', 'border', 'patterns', 'protection'] as const;
export type StylePart = (typeof STYLE_PARTS)[number];

/** A named style: a look, and which of its parts a cell takes from it. */
export interface NamedStyle {
  /** As Excel lists it. */
  name: string;
  format: CellStyle;
  includes: ReadonlySet<StylePart>;
  builtIn: boolean;
}

function style(name: string, includes: readonly StylePart[], format: CellStyle): NamedStyle {
  return { name, format, includes: new Set(includes), builtIn: true };
}

/** Excel's own styles in the colours of the Office theme, by the words of `Excel.BuiltInStyle`. */
export const BUILT_IN_STYLES: Readonly<Record<string, NamedStyle>> = {
  Normal: style('Normal', STYLE_PARTS, {}),
  Good: style('Good', ['patterns', 'font'], { fill: '#C6EFCE', fontColor: '#006100' }),
  Bad: style('Bad', ['patterns', 'font'], { fill: '#FFC7CE', fontColor: '#9C0006' }),
  Neutral: style('Neutral', ['patterns', 'font'], { fill: '#FFEB9C', fontColor: '#9C5700' }),
  Input: style('Input', ['patterns', 'font', 'border'], {
    fill: '#FFCC99',
    fontColor: '#3F3F76',
    border: { style: 'thin', color: '#7F7F7F', sides: ['top', 'bottom', 'left', 'right'] },
  }),
  Output: style('Output', ['patterns', 'font', 'border'], {
    fill: '#F2F2F2',
    fontColor: '#3F3F3F',
    bold: true,
    border: { style: 'thin', color: '#3F3F3F', sides: ['top', 'bottom', 'left', 'right'] },
  }),
  Calculation: style('Calculation', ['patterns', 'font', 'border'], {
    fill: '#F2F2F2',
    fontColor: '#FA7D00',
    bold: true,
    border: { style: 'thin', color: '#7F7F7F', sides: ['top', 'bottom', 'left', 'right'] },
  }),
  CheckCell: style('Check Cell', ['patterns', 'font', 'border'], {
    fill: '#A5A5A5',
    fontColor: '#FFFFFF',
    bold: true,
    border: { style: 'thin', color: '#3F3F3F', sides: ['top', 'bottom', 'left', 'right'] },
  }),
  ExplanatoryText: style('Explanatory Text', ['font'], { fontColor: '#7F7F7F', italic: true }),
  Note: style('Note', ['patterns', 'border'], {
    fill: '#FFFFCC',
    border: { style: 'thin', color: '#B2B2B2', sides: ['top', 'bottom', 'left', 'right'] },
  }),
  WarningText: style('Warning Text', ['font'], { fontColor: '#FF0000' }),
  LinkedCell: style('Linked Cell', ['font', 'border'], {
    fontColor: '#FA7D00',
    border: { style: 'thin', color: '#FF8001', sides: ['bottom'] },
  }),
  SheetTitle: style('Title', ['font'], { fontColor: '#44546A', fontSize: 18 }),
  Heading1: style('Heading 1', ['font', 'border'], {
    fontColor: '#44546A',
    fontSize: 15,
    bold: true,
    border: { style: 'medium', color: '#4472C4', sides: ['bottom'] },
  }),
  Heading2: style('Heading 2', ['font', 'border'], {
    fontColor: '#44546A',
    fontSize: 13,
    bold: true,
    border: { style: 'medium', color: '#A2B8E1', sides: ['bottom'] },
  }),
  Heading3: style('Heading 3', ['font', 'border'], {
    fontColor: '#44546A',
    bold: true,
    border: { style: 'medium', color: '#8EA9DB', sides: ['bottom'] },
  }),
  Heading4: style('Heading 4', ['font'], { fontColor: '#44546A', bold: true }),
  Total: style('Total', ['font', 'border'], {
    bold: true,
    border: { style: 'thin', color: '#4472C4', sides: ['top'] },
  }),
  Accent1: style('Accent1', ['font', 'patterns'], { fill: '#4472C4', fontColor: '#FFFFFF' }),
  Accent1_20: style('20% - Accent1', ['font', 'patterns'], { fill: '#DAE3F3' }),
  Accent1_40: style('40% - Accent1', ['font', 'patterns'], { fill: '#B4C7E7' }),
  Accent1_60: style('60% - Accent1', ['font', 'patterns'], { fill: '#8FAADC' }),
  Accent2: style('Accent2', ['font', 'patterns'], { fill: '#ED7D31', fontColor: '#FFFFFF' }),
  Accent2_20: style('20% - Accent2', ['font', 'patterns'], { fill: '#FBE5D6' }),
  Accent2_40: style('40% - Accent2', ['font', 'patterns'], { fill: '#F8CBAD' }),
  Accent2_60: style('60% - Accent2', ['font', 'patterns'], { fill: '#F4B183' }),
  Accent3: style('Accent3', ['font', 'patterns'], { fill: '#A5A5A5', fontColor: '#FFFFFF' }),
  Accent3_20: style('20% - Accent3', ['font', 'patterns'], { fill: '#EDEDED' }),
  Accent3_40: style('40% - Accent3', ['font', 'patterns'], { fill: '#DBDBDB' }),
  Accent3_60: style('60% - Accent3', ['font', 'patterns'], { fill: '#C9C9C9' }),
  Accent4: style('Accent4', ['font', 'patterns'], { fill: '#FFC000', fontColor: '#FFFFFF' }),
  Accent4_20: style('20% - Accent4', ['font', 'patterns'], { fill: '#FFF2CC' }),
  Accent4_40: style('40% - Accent4', ['font', 'patterns'], { fill: '#FFE699' }),
  Accent4_60: style('60% - Accent4', ['font', 'patterns'], { fill: '#FFD966' }),
  Accent5: style('Accent5', ['font', 'patterns'], { fill: '#5B9BD5', fontColor: '#FFFFFF' }),
  Accent5_20: style('20% - Accent5', ['font', 'patterns'], { fill: '#DEEBF7' }),
  Accent5_40: style('40% - Accent5', ['font', 'patterns'], { fill: '#BDD7EE' }),
  Accent5_60: style('60% - Accent5', ['font', 'patterns'], { fill: '#9DC3E6' }),
  Accent6: style('Accent6', ['font', 'patterns'], { fill: '#70AD47', fontColor: '#FFFFFF' }),
  Accent6_20: style('20% - Accent6', ['font', 'patterns'], { fill: '#E2EFDA' }),
  Accent6_40: style('40% - Accent6', ['font', 'patterns'], { fill: '#C6DEB5' }),
  Accent6_60: style('60% - Accent6', ['font', 'patterns'], { fill: '#A9CE91' }),
  Comma: style('Comma', ['number'], { numberFormat: `_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)` }),
  WholeComma: style('Comma [0]', ['number'], { numberFormat: `_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)` }),
  Currency: style('Currency', ['number'], {
    numberFormat: `_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)`,
  }),
  WholeDollar: style('Currency [0]', ['number'], {
    numberFormat: `_($* #,##0_);_($* \\(#,##0\\);_($* "-"_);_(@_)`,
  }),
  Percent: style('Percent', ['number'], { numberFormat: '0%' }),
  Hlink: style('Hyperlink', ['font'], { underline: true, fontColor: '#0563C1' }),
  HlinkTrav: style('Followed Hyperlink', ['font'], { underline: true, fontColor: '#954F72' }),
};
