import { Failure } from '../../../../plan/failure';
import { textXml } from '../../write/sharedStrings';
import { TEXT_LIMIT } from '../../write/sheet/cell';
import { fileFormula } from '../../write/formula';
import { content, escapeMarkup } from '../../write/xml';
import type { CellContent } from '../edits';

type Value = Extract<CellContent, { kind: 'value' }>;

/** The `t` of a cell with that content; undefined where a cell has none. */
export function cellType({ value, formula }: Value): string | undefined {
  if (value === '' && formula === undefined) return undefined;
  if (typeof value === 'string') return formula === undefined ? 'inlineStr' : 'str';
  if (typeof value === 'boolean') return 'b';
  return value !== null && typeof value === 'object' ? 'e' : undefined;
}

/**
 * What stands between a cell's tags. Text stands in the cell itself, so the workbook's other texts and
 * their numbers stay as they are.
 * @param prefix the file's own prefix with its colon
 * @param name the cell's name, for the failure
 * @throws Failure `write.text-too-long`, `write.formula-too-long`; RangeError for a number that is none
 */
export function cellInner({ value, formula }: Value, prefix: string, name: string): string {
  if (typeof value === 'string' && value.length > TEXT_LIMIT) {
    throw new Failure('write.text-too-long', { cell: name });
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`Not a number: ${value}`);
  const tag = (local: string, inner: string): string => `<${prefix}${local}>${inner}</${prefix}${local}>`;
  const written = formula === undefined ? '' : tag('f', content(fileFormula(formula, name)));
  if (value === null || (value === '' && formula === undefined)) return written;
  if (typeof value === 'string') {
    return formula === undefined ? tag('is', textXml(value, prefix)) : written + tag('v', content(value));
  }
  if (typeof value === 'boolean') return written + tag('v', value ? '1' : '0');
  return written + tag('v', typeof value === 'number' ? String(value) : escapeMarkup(value.error));
}
