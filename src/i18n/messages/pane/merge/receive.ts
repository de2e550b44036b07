import type { Sentence } from '../../../sentence';

/** Files that came back. */
export const receive = {
  'pane.merge.receive.title': { vi: 'Nhận về', en: 'Take returns' },
  'pane.merge.receive.sentence': {
    vi: 'Thả tệp, thư mục hoặc tệp .zip vào đây. Tệp được đọc ngay trên máy này; chưa ghi gì vào bảng tính.',
    en: 'Drop files, folders or a .zip here. They are read on this machine; nothing is written into the workbook yet.',
  },
  'pane.merge.receive.choose': { vi: 'Chọn tệp…', en: 'Choose files…' },
  'pane.merge.receive.folder': { vi: 'Chọn thư mục…', en: 'Choose a folder…' },
  'pane.merge.receive.none': { vi: 'Chưa có tệp nào.', en: 'No files yet.' },
  'pane.merge.receive.weighing': {
    vi: 'Đang đối chiếu với bảng tính…',
    en: 'Holding them against the workbook…',
  },
  'pane.merge.receive.read': {
    vi: 'Đã đọc {count|number} tệp: nhận {accepted|number}, đã có bản sau {superseded|number}, từ chối {rejected|number}.',
    en: '{count|number} {count|plural:file:files} read: {accepted|number} accepted, {superseded|number} with a later one, {rejected|number} refused.',
  },
  'pane.merge.receive.period': { vi: 'Kỳ của các tệp', en: 'Period of the files' },
  'pane.merge.receive.period.most': { vi: 'Theo phần lớn các tệp', en: 'That of most files' },
  'pane.merge.receive.period.most-is': {
    vi: 'Theo phần lớn các tệp ({period})',
    en: 'That of most files ({period})',
  },
  'pane.merge.receive.files': { vi: 'Các tệp gửi về', en: 'Files that came back' },
  'pane.merge.receive.decide': { vi: 'Sang bước Quyết định', en: 'Go on to decide' },
  'pane.merge.receive.clear': { vi: 'Bỏ tất cả', en: 'Take all out' },
  'pane.merge.file.accepted': { vi: 'Nhận', en: 'Accepted' },
  'pane.merge.file.superseded': { vi: 'Đã có bản gửi sau', en: 'A later one took its place' },
  'pane.merge.file.rejected': { vi: 'Từ chối', en: 'Refused' },
  'pane.merge.take-out': { vi: 'Bỏ', en: 'Take out' },
  'pane.merge.take-out.label': { vi: 'Bỏ tệp {file}', en: 'Take out {file}' },
  'pane.merge.counts': {
    vi: '{total|number} ô: {parts}.',
    en: '{total|number} {total|plural:cell:cells}: {parts}.',
  },
  'pane.merge.fate.merged': { vi: 'hợp nhất {count|number}', en: '{count|number} merged' },
  'pane.merge.fate.conflict': { vi: 'mâu thuẫn {count|number}', en: '{count|number} in conflict' },
  'pane.merge.fate.requested': { vi: 'đề nghị {count|number}', en: '{count|number} requested' },
  'pane.merge.fate.rejected': { vi: 'không nhận {count|number}', en: '{count|number} not taken' },
  'pane.merge.fate.superseded': { vi: 'có bản sau {count|number}', en: '{count|number} superseded' },
  'pane.merge.fate.unchanged': { vi: 'không đổi {count|number}', en: '{count|number} unchanged' },
} as const satisfies Record<string, Sentence>;
