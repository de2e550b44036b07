import type { PrintSetup } from '../../../../workbook/document';
import { content, element } from '../xml';

const A4 = 9;
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

/** Margins (in inches), paper and footer. What every page repeats is a defined name of the workbook. */
export function printXml(print: PrintSetup | null): string {
  if (!print) return '';
  return [
    element('pageMargins', MARGINS),
    element('pageSetup', {
      paperSize: A4,
      orientation: print.orientation,
      // One page across is what an absent number says.
      fitToWidth: print.fitToWidth && (print.pagesWide ?? 1) > 1 ? print.pagesWide : undefined,
      // As many pages down as it takes.
      fitToHeight: print.fitToWidth ? 0 : undefined,
    }),
    print.footer ? element('headerFooter', {}, `<oddFooter>${content(print.footer)}</oddFooter>`) : '',
  ].join('');
}
