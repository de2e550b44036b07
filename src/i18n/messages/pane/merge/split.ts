import type { Sentence } from '../../../sentence';

/** Packages that go out to the units. */
export const split = {
  'pane.merge.split.title': { vi: 'Tách theo đơn vị', en: 'Split by unit' },
  'pane.merge.split.sentence': {
    vi: 'Tạo cho mỗi đơn vị một tệp Excel với các dòng của mình, kèm công văn. Đơn vị ghi bằng Excel hoặc LibreOffice, không cần cài thêm gì.',
    en: 'Makes a workbook with its own rows for each unit, and a letter. Units fill it in with Excel or LibreOffice; nothing else is needed.',
  },
  'pane.merge.period': { vi: 'Kỳ báo cáo', en: 'Period reported for' },
  'pane.merge.period.option': { vi: '{name} ({id})', en: '{name} ({id})' },
  'pane.merge.period.other': { vi: 'Kỳ khác…', en: 'Another period…' },
  'pane.merge.period.typed': { vi: 'Ghi kỳ', en: 'Write the period' },
  'pane.merge.period.days': { vi: 'từ {from} đến {to}', en: 'from {from} to {to}' },
  'pane.merge.period.wrong': {
    vi: 'Ghi như 2026, 2026-H1, 2026-Q3 hoặc 2026-11.',
    en: 'Write it as 2026, 2026-H1, 2026-Q3 or 2026-11.',
  },
  'pane.merge.answer-by': { vi: 'Gửi lại trước hết ngày', en: 'To be sent back by the end of' },
  'pane.merge.answer-by.hint': {
    vi: 'Đề xuất 5 ngày làm việc kể từ hôm nay. Để trống nếu không hẹn ngày.',
    en: '5 working days from today unless you change it. Leave it empty for no day.',
  },
  'pane.merge.send-to': { vi: 'Gửi về', en: 'To be sent to' },
  'pane.merge.send-to.hint': {
    vi: 'Người hoặc hộp thư nhận, ghi vào trang Hướng dẫn. Để trống cũng được.',
    en: 'The person or mailbox, written on the instruction sheet. May stay empty.',
  },
  'pane.merge.units': { vi: 'Các đơn vị', en: 'Units' },
  'pane.merge.units.all': {
    vi: 'Tất cả đơn vị (đã chọn {chosen|number}/{count|number})',
    en: 'All units ({chosen|number} of {count|number} chosen)',
  },
  'pane.merge.units.rows': {
    vi: 'chủ trì {leads|number} dòng · phối hợp {coordinates|number} dòng',
    en: 'leads {leads|number} {leads|plural:row:rows} · coordinates {coordinates|number} {coordinates|plural:row:rows}',
  },
  'pane.merge.units.none': {
    vi: 'Chưa có dòng nào mang tên một đơn vị, nên chưa có gì để tách. Ghi đơn vị chủ trì trước.',
    en: 'No row names a unit yet, so there is nothing to split. Name the lead units first.',
  },
  'pane.merge.no-key': { vi: 'Dòng chưa có mã', en: 'A row without a key' },
  'pane.merge.unplaced': {
    vi: 'Không gửi cho đơn vị nào: {count|number} dòng',
    en: '{count|number} {count|plural:row goes:rows go} to no unit',
  },
  'pane.merge.unreached': {
    vi: 'Tên không gửi đến được: {count|number}',
    en: '{count|number} {count|plural:name reaches:names reach} nobody',
  },
  'pane.merge.split.create': {
    vi: 'Tạo {count|number} gói',
    en: 'Make {count|number} {count|plural:package:packages}',
  },
  'pane.merge.made.title': { vi: 'Các gói đã tạo', en: 'The packages' },
  'pane.merge.made': {
    vi: 'Đã tạo {count|number} gói cho kỳ {period}, trong một tệp .zip. Xem trong thư mục tải về.',
    en: '{count|number} {count|plural:package was:packages were} made for {period}, in one .zip. Look in your downloads.',
  },
  'pane.merge.made.hint': {
    vi: 'Không thấy tệp .zip thì bấm lại tên tệp, hoặc lấy từng tệp dưới đây.',
    en: 'If the .zip is not there, press its name again, or take the files one by one below.',
  },
  'pane.merge.made.single': {
    vi: 'Từng tệp ({count|number})',
    en: 'One by one ({count|number})',
  },
} as const satisfies Record<string, Sentence>;
