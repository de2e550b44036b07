import type { CellStyle, SheetDocument, WorkbookDocument } from '../../workbook/document';
import type { Area } from './area';
import { BUILT_IN_STYLES, STYLE_PARTS, type NamedStyle, type StylePart } from './builtInStyles';
import { restyle } from './cells';
import { setStyle } from './layout';
import { Refusal } from './refusal';
import type { WorkbookModel } from './workbookModel';

/** The properties of a cell's look that each part of a style stands for. */
const KEYS: Readonly<Record<StylePart, readonly (keyof CellStyle)[]>> = {
  number: ['numberFormat'],
  font: ['bold', 'italic', 'underline', 'strike', 'fontName', 'fontSize', 'fontColor'],
  alignment: ['horizontal', 'vertical', 'wrap', 'indent', 'rotation', 'shrink'],
  border: ['border'],
  patterns: ['fill', 'pattern'],
  protection: ['locked'],
};

const known = new WeakMap<WorkbookDocument, NamedStyle[]>();

/** The styles of the workbook, Excel's own first. */
export function namedStyles({ document }: WorkbookModel): NamedStyle[] {
  const found = known.get(document) ?? Object.values(BUILT_IN_STYLES).map((each) => ({ ...each }));
  known.set(document, found);
  return found;
}

/** Finds a style by its name, or by the word of `Excel.BuiltInStyle`. */
export function findStyle(model: WorkbookModel, name: string): NamedStyle | undefined {
  const listed = BUILT_IN_STYLES[name]?.name ?? name;
  return namedStyles(model).find((each) => each.name.toLowerCase() === listed.toLowerCase());
}

/** A new style as it stands on Normal. @throws Refusal `ItemAlreadyExists` */
export function addStyle(model: WorkbookModel, name: string): NamedStyle {
  if (name === '' || name.length > 255) throw new Refusal('InvalidArgument', `No style is called ${name}.`);
  if (findStyle(model, name)) throw new Refusal('ItemAlreadyExists', `The style ${name} is there already.`);
  const made: NamedStyle = { name, format: {}, includes: new Set(STYLE_PARTS), builtIn: false };
  namedStyles(model).push(made);
  return made;
}

/** Takes a style from the workbook; its cells become Normal. @throws Refusal `InvalidOperation` for Normal */
export function deleteStyle(model: WorkbookModel, style: NamedStyle): void {
  if (style.name === 'Normal') throw new Refusal('InvalidOperation', 'The style Normal stays.');
  const all = namedStyles(model);
  all.splice(all.indexOf(style), 1);
  const normal = findStyle(model, 'Normal');
  if (normal) restyleAll(model, style.name, normal);
}

/** Gives cells a style: its parts in place of theirs, the parts that it leaves out as they are. */
export function applyStyle(model: WorkbookModel, sheet: SheetDocument, area: Area, style: NamedStyle): void {
  setStyle(model, sheet, area, (before) => styled(before, style));
}

/** Changes a style, and the cells that have it. */
export function changeStyle(
  model: WorkbookModel,
  style: NamedStyle,
  change: (style: NamedStyle) => void,
): void {
  change(style);
  restyleAll(model, style.name, style);
}

function restyleAll(model: WorkbookModel, name: string, style: NamedStyle): void {
  for (const sheet of model.document.sheets) {
    for (const [row, { cells }] of sheet.rows) {
      for (const [column, cell] of cells) {
        if (cell.style?.named === name) restyle(sheet, row, column, (before) => styled(before, style));
      }
    }
  }
  model.changed({ kind: 'structure', what: 'format', sheet: null });
}

function styled(before: CellStyle, { name, format, includes }: NamedStyle): CellStyle {
  const taken = STYLE_PARTS.filter((part) => includes.has(part)).flatMap((part) => KEYS[part]);
  const kept = Object.fromEntries(
    Object.entries(before).filter(([key]) => !taken.some((each) => each === key) && key !== 'named'),
  );
  const given = Object.fromEntries(
    Object.entries(format).filter(([key]) => taken.some((each) => each === key)),
  );
  return { ...kept, ...given, ...(name === 'Normal' ? {} : { named: name }) };
}
