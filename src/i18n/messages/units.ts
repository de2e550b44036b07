import type { Sentence } from '../sentence';

/** What differs between a unit's name as written and its official name. */
export const units = {
  'reading.unit.decomposed': {
    vi: 'dấu gõ rời khỏi chữ (Unicode tổ hợp)',
    en: 'accents typed apart from their letters (decomposed Unicode)',
  },
  'reading.unit.unaccented': { vi: 'viết không dấu', en: 'written without accents' },
  'reading.unit.case': {
    vi: 'khác chữ hoa, chữ thường: {from} → {to}',
    en: 'capitals differ: {from} → {to}',
  },
  'reading.unit.tone-place': {
    vi: 'khác chỗ đặt dấu thanh: {from} → {to}',
    en: 'the tone stands on another letter: {from} → {to}',
  },
  'reading.unit.stop': { vi: 'thừa dấu chấm ở cuối', en: 'a full stop too many at the end' },
  'reading.unit.doubled': { vi: 'viết lặp “{words}”', en: '“{words}” is written twice' },
  'reading.unit.dash': { vi: 'khác dấu gạch: {from} → {to}', en: 'another dash: {from} → {to}' },
  'reading.unit.sign-missing': {
    vi: 'thiếu “{sign}” sau “{after}”',
    en: '“{sign}” is missing after “{after}”',
  },
  'reading.unit.sign-extra': { vi: 'thừa “{sign}” sau “{after}”', en: '“{sign}” too many after “{after}”' },
  'reading.unit.sign-changed': { vi: 'viết “{from}” thay cho “{to}”', en: '“{from}” written for “{to}”' },
  'reading.unit.blank': {
    vi: 'khác khoảng trắng: “{from}” → “{to}”',
    en: 'blanks differ: “{from}” → “{to}”',
  },
  'reading.unit.several': {
    vi: 'viết khác: “{from}” → “{to}”',
    en: 'written differently: “{from}” → “{to}”',
  },
  'reading.unit.abbreviation': { vi: 'tên viết tắt của {name}', en: 'short for {name}' },
  'reading.unit.bracket': {
    vi: 'viết kèm “{words}” trong ngoặc',
    en: 'with “{words}” in brackets behind it',
  },
  'reading.unit.other-name': { vi: 'tên gọi khác của {name}', en: 'another name of {name}' },
  'reading.unit.accepted': {
    vi: 'tên gọi khác của {name}, đã được chấp nhận',
    en: 'another name of {name}, accepted',
  },
  'reading.unit.left-out': { vi: 'viết không có “{words}”', en: 'written without “{words}”' },
  'reading.unit.elliptical': { vi: 'lấy từ đầu “{head}”', en: 'its first word is taken from “{head}”' },
  'reading.unit.carried': {
    vi: 'lấy từ đầu “{head}” của đơn vị đứng trước',
    en: 'its first word “{head}” is taken from the unit before it',
  },
  'reading.unit.one-letter': { vi: 'sai một chữ: {words}', en: 'one letter differs: {words}' },
  'reading.unit.two-letters': { vi: 'sai hai chữ: {words}', en: 'two letters differ: {words}' },
  'reading.unit.equally-near': {
    vi: 'gần giống như nhau với: {names}',
    en: 'equally near to: {names}',
  },
  'reading.unit.shared': { vi: 'tên viết tắt chung của: {names}', en: 'short for each of: {names}' },
  'reading.unit.other-body': {
    vi: 'gần giống {name} nhưng có thể là đơn vị khác',
    en: 'near to {name} but perhaps another unit',
  },
  'reading.unit.ditto': {
    vi: 'ghi như dòng trên. Ghi rõ tên đơn vị',
    en: 'a ditto mark. Write the name of the unit',
  },
  'reading.unit.legacy': {
    vi: 'gõ theo bảng mã {encoding}, có thể là “{meant}”',
    en: 'typed in {encoding}, perhaps “{meant}”',
  },
} as const satisfies Record<string, Sentence>;
