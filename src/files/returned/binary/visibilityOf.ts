import type { SheetDocument } from '../../../workbook/document';

const visibilities = ['visible', 'hidden', 'veryHidden'] as const;

/** How the binary formats number what a sheet is shown as; what has no meaning is shown. */
export function visibilityOf(number: number): SheetDocument['visibility'] {
  return visibilities[number] ?? 'visible';
}
