import type { UnitRecord } from './unit';

/** The words of `Loại` in the table of units, by kind. */
export const kindWords: Readonly<Record<UnitRecord['kind'], string>> = {
  'ministry-unit': 'Đơn vị thuộc Bộ',
  agency: 'Cơ quan, tổ chức',
  group: 'Nhóm',
};

/** The kind that the words name, letter case aside; null for any other words. */
export function kindOfWords(words: string): UnitRecord['kind'] | null {
  const wanted = words.normalize('NFC').trim().toLowerCase();
  const found = Object.entries(kindWords).find(([, word]) => word.toLowerCase() === wanted);
  return (found?.[0] as UnitRecord['kind'] | undefined) ?? null;
}
