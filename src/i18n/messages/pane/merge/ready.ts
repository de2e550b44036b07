import type { Sentence } from '../../../sentence';

/** A unit’s package, before it is sent back. */
export const ready = {
  'pane.package.title': { vi: 'Gói của đơn vị', en: 'The unit’s package' },
  'pane.package.sentence': {
    vi: 'Kỳ báo cáo: {period}.',
    en: 'Reported for: {period}.',
  },
  'pane.package.answer-by': {
    vi: 'Gửi lại trước hết ngày {day|date}.',
    en: 'To be sent back by the end of {day|date}.',
  },
  'pane.package.late': {
    vi: 'Hạn gửi lại là hết ngày {day|date}, đã qua.',
    en: 'It was to be sent back by the end of {day|date}, which is past.',
  },
  'pane.package.ready': {
    vi: 'Sẵn sàng gửi: đã ghi {written|number} ô. Lưu tệp rồi gửi lại.',
    en: 'Ready to send: {written|number} {written|plural:cell:cells} written. Save the workbook, then send it back.',
  },
  'pane.package.not-ready': {
    vi: 'Chưa sẵn sàng gửi: còn {count|number} ô cần ghi hoặc sửa.',
    en: 'Not ready to send: {count|number} {count|plural:cell is:cells are} still to be filled or corrected.',
  },
  'pane.package.points': { vi: 'Xem từng ô', en: 'Cell by cell' },
  'pane.package.requests': {
    vi: '{count|number} chỗ ngoài phần đơn vị ghi sẽ thành đề nghị',
    en: '{count|number} {count|plural:change:changes} beyond what the unit writes will be put as {count|plural:a request:requests}',
  },
  'pane.package.more': {
    vi: 'Còn {count|number} ô nữa.',
    en: '{count|number} more {count|plural:cell:cells}.',
  },
  'consolidate.ready.status': { vi: 'Ghi trạng thái.', en: 'Give the status.' },
  'consolidate.ready.done-on': { vi: 'Đã hoàn thành: ghi ngày hoàn thành.', en: 'It is done: give the day.' },
  'consolidate.ready.evidence': {
    vi: 'Đã hoàn thành: ghi minh chứng.',
    en: 'It is done: give the evidence.',
  },
  'consolidate.ready.request.change': {
    vi: 'Ô này không thuộc phần đơn vị ghi. Chỗ sửa sẽ thành đề nghị gửi người điều phối.',
    en: 'This cell is not the unit’s to write. The change will be put to the coordinator as a request.',
  },
  'consolidate.ready.request.add-row': {
    vi: 'Dòng thêm sẽ thành đề nghị gửi người điều phối.',
    en: 'The added row will be put to the coordinator as a request.',
  },
  'consolidate.ready.request.remove-row': {
    vi: 'Dòng này đã bị xóa khỏi tệp. Điều đó sẽ thành đề nghị bỏ dòng.',
    en: 'This row is gone from the workbook. That will be put as a request to remove it.',
  },
} as const satisfies Record<string, Sentence>;
