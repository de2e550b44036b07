import { namespace } from './package/namespaces';
import { element, part } from './xml';

const COLORS: readonly (readonly [name: string, rgb: string])[] = [
  ['dk2', '44546A'],
  ['lt2', 'E7E6E6'],
  ['accent1', '4472C4'],
  ['accent2', 'ED7D31'],
  ['accent3', 'A5A5A5'],
  ['accent4', 'FFC000'],
  ['accent5', '5B9BD5'],
  ['accent6', '70AD47'],
  ['hlink', '0563C1'],
  ['folHlink', '954F72'],
];

const placeholder = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));
const thrice = (item: string): readonly string[] => [item, item, item];

/**
 * The colours and fonts that Excel's pickers offer. Our own cells name theirs outright and need none of
 * this; people who go on working in the workbook do.
 */
export function themePart(): string {
  const face = (name: string, typeface: string): string =>
    element(
      name,
      {},
      element('a:latin', { typeface }),
      element('a:ea', { typeface: '' }),
      element('a:cs', { typeface: '' }),
    );
  return part(
    element(
      'a:theme',
      { 'xmlns:a': namespace.drawing, name: 'Office' },
      element(
        'a:themeElements',
        {},
        element(
          'a:clrScheme',
          { name: 'Office' },
          element('a:dk1', {}, element('a:sysClr', { val: 'windowText', lastClr: '000000' })),
          element('a:lt1', {}, element('a:sysClr', { val: 'window', lastClr: 'FFFFFF' })),
          ...COLORS.map(([name, val]) => element(`a:${name}`, {}, element('a:srgbClr', { val }))),
        ),
        element(
          'a:fontScheme',
          { name: 'Office' },
          face('a:majorFont', 'Calibri Light'),
          face('a:minorFont', 'Calibri'),
        ),
        element(
          'a:fmtScheme',
          { name: 'Office' },
          element('a:fillStyleLst', {}, ...thrice(placeholder)),
          element('a:lnStyleLst', {}, ...thrice(element('a:ln', { w: 6350 }, placeholder))),
          element(
            'a:effectStyleLst',
            {},
            ...thrice(element('a:effectStyle', {}, element('a:effectLst', {}))),
          ),
          element('a:bgFillStyleLst', {}, ...thrice(placeholder)),
        ),
      ),
    ),
  );
}
