import type { WorkbookReading } from '../../workbook/reading';

/**
 * The highest schema that a carrier names, read from its raw text alone, since the content of a later one may
 * have a form that we do not know; 0 where none names one.
 */
export function carriedSchema({ part, sheet }: WorkbookReading['carriers']): number {
  const named = [
    /<(?:[\w.-]+:)?theoDoiKeHoach\b[^<>]*?\sschema\s*=\s*["'](\d{1,6})["']/.exec(part ?? ''),
    /^1:[0-9a-f]{16} \{"schema":\s*(\d{1,6})\b/.exec(sheet ?? ''),
  ];
  return Math.max(...named.map((match) => Number(match?.[1] ?? 0)));
}
