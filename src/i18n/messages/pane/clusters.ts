import type { Sentence } from '../../sentence';

/** The panel of the ways in which units are written. */
export const clusters = {
  'pane.help.clusters': { vi: 'Gom tên đơn vị', en: 'Group unit names' },
  'pane.help.clusters.text': {
    vi: '“Gom tên đơn vị” xếp các cách viết của một đơn vị vào một nhóm. Ghi tên chính thức vào mọi ô cùng lúc, hoặc ghi nhớ cách viết đó là tên gọi khác.',
    en: '“Group unit names” puts the spellings of one unit together. Write the official name into all cells at once, or remember a spelling as another name.',
  },
  'pane.clusters.title': { vi: 'Gom tên đơn vị', en: 'Group unit names' },
  'pane.clusters.sentence': {
    vi: 'Mỗi nhóm gồm các cách viết của một đơn vị. Ghi tên chính thức vào các ô, hoặc giữ nguyên và ghi nhớ là tên gọi khác.',
    en: 'Each group holds the spellings of one unit. Write the official name into the cells, or keep a spelling and remember it as another name.',
  },
  'pane.clusters.list': { vi: 'Các nhóm tên', en: 'Groups of names' },
  'pane.clusters.none': {
    vi: 'Mọi đơn vị đều được viết bằng tên chính thức.',
    en: 'Every unit is written by its official name.',
  },
  'pane.clusters.count': {
    vi: '{spellings|number} cách viết ở {places|number} chỗ',
    en: '{spellings|number} {spellings|plural:spelling:spellings} in {places|number} {places|plural:place:places}',
  },
  'pane.clusters.unknown': { vi: 'Chưa biết là đơn vị nào', en: 'Not known as a unit' },
  'pane.clusters.unknown.alone': {
    vi: 'Không giống tên nào khác trong bảng tính.',
    en: 'Like no other name in the workbook.',
  },
  'pane.clusters.search': {
    vi: 'Tìm đơn vị (gõ không dấu cũng được)',
    en: 'Find the unit (with or without accents)',
  },
  'pane.clusters.unit': { vi: 'Đây là đơn vị', en: 'This is the unit' },
  'pane.clusters.spelling': {
    vi: '{written} ({count|number} chỗ)',
    en: '{written} ({count|number} {count|plural:place:places})',
  },
  'pane.clusters.kind.official': { vi: 'tên chính thức', en: 'official name' },
  'pane.clusters.kind.accepted': {
    vi: 'đã ghi nhớ trong trang Đơn vị',
    en: 'remembered in the sheet of units',
  },
  'pane.clusters.kind.variant': { vi: 'cách viết khác', en: 'another spelling' },
  'pane.clusters.kind.misspelt': { vi: 'có thể viết sai', en: 'perhaps misspelt' },
  'pane.clusters.kind.unknown': { vi: 'không có trong danh mục', en: 'not in the registry' },
  'pane.clusters.places': {
    vi: 'Xem {count|number} ô sẽ đổi',
    en: 'See {count|number} {count|plural:cell:cells} that will change',
  },
  'pane.clusters.places.none': {
    vi: 'Các ô này phải sửa tay: ghi tên chính thức vào đó sẽ đọc thành đơn vị khác.',
    en: 'These cells must be edited by hand: with the official name they would read as another unit.',
  },
  'pane.clusters.write': { vi: 'Ghi tên chính thức', en: 'Write the official name' },
  'pane.clusters.write.label': { vi: 'Ghi tên chính thức {name}', en: 'Write the official name {name}' },
  'pane.clusters.remember': { vi: 'Giữ và ghi nhớ', en: 'Keep and remember' },
  'pane.clusters.remember.label': {
    vi: 'Giữ và ghi nhớ các cách viết của {name}',
    en: 'Keep and remember the spellings of {name}',
  },
  'pane.step.settle': { vi: 'Đang ghi tên đơn vị…', en: 'Writing unit names…' },
  'pane.notice.settled': {
    vi: 'Đã ghi tên {name} vào {cells|number} ô.',
    en: 'Wrote {name} into {cells|number} {cells|plural:cell:cells}.',
  },
  'pane.notice.remembered': {
    vi: 'Đã ghi nhớ {count|number} cách viết của {name} trong trang Đơn vị.',
    en: 'Remembered {count|number} {count|plural:spelling:spellings} of {name} in the sheet of units.',
  },
} as const satisfies Record<string, Sentence>;
