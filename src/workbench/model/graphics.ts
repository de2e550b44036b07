import type { ConditionalFormatDocument, SheetDocument } from '../../workbook/document';
import type { ColorScale, DataBar, GraphicRule, IconSet, RuleLimit } from '../../workbook/graphicRule';
import type { Area } from './area';
import { cellsIn } from './cells';
import { iconsOf } from './iconSets';
import type { WorkbookModel } from './workbookModel';

/** A bar of a cell: where it begins and ends, from 0 at the left to 1 at the right. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly fill: string;
  readonly border: string | null;
  readonly gradient: boolean;
  /** Where the axis stands; null for none. */
  readonly axis: { readonly at: number; readonly color: string } | null;
}

/** What a rule draws in a cell. */
export interface Graphic {
  readonly fill?: string;
  readonly bar?: Bar;
  readonly icon?: { readonly glyph: string; readonly color: string };
  /** True where the cell's own text is not shown. */
  readonly alone?: boolean;
}

/**
 * What a colour scale, data bar or icon set draws in a cell; null where it draws nothing: texts, empty
 * cells and errors have no graphic, as in Excel.
 */
export function graphicOf(
  model: WorkbookModel,
  sheet: SheetDocument,
  rule: ConditionalFormatDocument,
  ranges: readonly Area[],
  value: number,
): Graphic | null {
  if (rule.graphic === undefined) return null;
  const scale = new Scale(model, sheet, ranges);
  return draw(rule.graphic, value, scale);
}

function draw(graphic: GraphicRule, value: number, scale: Scale): Graphic | null {
  switch (graphic.kind) {
    case 'ColorScale':
      return colored(graphic, value, scale);
    case 'DataBar':
      return barred(graphic, value, scale);
    case 'IconSet':
      return iconed(graphic, value, scale);
  }
}

/** The numbers that a rule covers, and where its limits lie among them. */
class Scale {
  readonly #numbers: readonly number[];

  constructor(
    readonly model: WorkbookModel,
    readonly sheet: SheetDocument,
    ranges: readonly Area[],
  ) {
    this.#numbers = ranges
      .flatMap((area) => [...cellsIn(sheet, area)])
      .map(({ row, column }) => model.value(sheet.name, row, column))
      .filter((value) => typeof value === 'number')
      .sort((a, b) => a - b);
  }

  get least(): number {
    return this.#numbers[0] ?? 0;
  }

  get greatest(): number {
    return this.#numbers.at(-1) ?? 0;
  }

  /** The number at which a limit lies; null for a formula that gives none. */
  at(limit: RuleLimit, automatic: number): number | null {
    const { least, greatest } = this;
    if (limit.type === 'Automatic') return automatic;
    if (limit.type === 'LowestValue') return least;
    if (limit.type === 'HighestValue') return greatest;
    const given = this.#given(limit.formula);
    if (given === null || limit.type === 'Number' || limit.type === 'Formula') return given;
    if (limit.type === 'Percent') return least + ((greatest - least) * given) / 100;
    return this.#percentile(given / 100);
  }

  #given(formula: string | null): number | null {
    if (formula === null) return null;
    const place = { sheet: this.sheet.name, row: 0, column: 0 };
    const value = formula.startsWith('=') ? this.model.evaluate(formula, place) : Number(formula);
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
  }

  #percentile(share: number): number {
    const place = share * (this.#numbers.length - 1);
    const below = this.#numbers[Math.floor(place)] ?? this.least;
    const above = this.#numbers[Math.ceil(place)] ?? this.greatest;
    return below + (above - below) * (place - Math.floor(place));
  }
}

function colored({ points }: ColorScale, value: number, scale: Scale): Graphic | null {
  const stops = points.map((point) => ({ color: point.color, at: scale.at(point, scale.least) }));
  for (let place = 1; place < stops.length; place += 1) {
    const [from, to] = [stops[place - 1], stops[place]];
    if (from === undefined || to === undefined || from.at === null || to.at === null) return null;
    if (value > to.at && place < stops.length - 1) continue;
    const share = to.at === from.at ? (value < to.at ? 0 : 1) : (value - from.at) / (to.at - from.at);
    return { fill: mixed(from.color, to.color, clamped(share)) };
  }
  return null;
}

function clamped(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** A colour between two, each of red, green and blue on its own. */
function mixed(from: string, to: string, share: number): string {
  const parts = [1, 3, 5].map((place) => {
    const [a, b] = [from, to].map((color) => parseInt(color.slice(place, place + 2), 16));
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share);
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, '0').toUpperCase()).join('')}`;
}

function barred(rule: DataBar, value: number, scale: Scale): Graphic | null {
  const least = scale.at(rule.lower, Math.min(0, scale.least));
  const greatest = scale.at(rule.upper, Math.max(0, scale.greatest));
  if (least === null || greatest === null) return null;
  const part = (number: number): number =>
    greatest === least ? 1 : clamped((number - least) / (greatest - least));
  const twoSided = least < 0 && rule.axis.format !== 'None';
  const zero = !twoSided ? 0 : rule.axis.format === 'CellMidPoint' ? 0.5 : part(Math.min(0, greatest));
  const reach = Math.max(Math.abs(least), Math.abs(greatest)) || 1;
  const end = twoSided && zero === 0.5 ? clamped(0.5 + value / reach / 2) : part(value);
  const [left, right] = [Math.min(zero, end), Math.max(zero, end)];
  const turned = rule.direction === 'RightToLeft';
  const negative = value < 0 && rule.axis.format !== 'None';
  const fill = negative && !rule.negative.sameFill ? rule.negative.fill : rule.positive.fill;
  const border = negative && !rule.negative.sameBorder ? rule.negative.border : rule.positive.border;
  return {
    bar: {
      from: turned ? 1 - right : left,
      to: turned ? 1 - left : right,
      fill,
      border: border === '' ? null : border,
      gradient: rule.positive.gradient,
      axis: twoSided ? { at: turned ? 1 - zero : zero, color: rule.axis.color } : null,
    },
    ...(rule.barOnly ? { alone: true } : {}),
  };
}

function iconed(rule: IconSet, value: number, scale: Scale): Graphic | null {
  const icons = rule.reversed ? [...iconsOf(rule.style)].reverse() : iconsOf(rule.style);
  let place = 0;
  rule.criteria.forEach((limit, each) => {
    const at = scale.at(limit, scale.least);
    if (each > 0 && at !== null && (limit.orEqual ? value >= at : value > at)) place = each;
  });
  const icon = icons[place];
  if (icon === undefined) return null;
  return { icon: { glyph: icon[0], color: icon[1] }, ...(rule.iconOnly ? { alone: true } : {}) };
}
