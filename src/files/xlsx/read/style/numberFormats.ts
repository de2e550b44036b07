import { childOf, childrenOf, type XmlNode } from '../../../xml/xmlTree';
import { index } from '../attribute';

/** The formats that a file names by number alone, as Excel shows them with US settings. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0_);($#,##0)',
  6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Numbers whose date format depends on an East Asian language: days, but for two that are times. */
function eastAsian(id: number): string | undefined {
  if (id === 32 || id === 33) return 'h:mm';
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'm/d/yyyy' : undefined;
}

/** The format codes of a workbook by number; undefined is General. */
export function numberFormatsOf(styles: XmlNode | undefined): (id: number) => string | undefined {
  const own = new Map<number, string>();
  for (const { attributes } of childrenOf(childOf(styles, 'numFmts'), 'numFmt')) {
    const id = index(attributes.numFmtId);
    if (id !== null && attributes.formatCode !== undefined) own.set(id, attributes.formatCode);
  }
  return formatCodes(own);
}

/** The same where the workbook's own codes are known. */
export function formatCodes(own: ReadonlyMap<number, string>): (id: number) => string | undefined {
  return (id) => {
    const code = own.get(id) ?? BUILT_IN[id] ?? eastAsian(id);
    return code === undefined || code === '' || code.toLowerCase() === 'general' ? undefined : code;
  };
}
