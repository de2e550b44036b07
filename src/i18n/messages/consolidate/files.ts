import type { Sentence } from '../../sentence';

/** Why a file is not read as a return, and what is odd about one that is. */
export const files = {
  'consolidate.file.master': {
    vi: 'Đây là tệp của người điều phối, không phải tệp của đơn vị. Bỏ tệp này ra.',
    en: 'This is a coordinator’s workbook, not a unit’s. Leave it out.',
  },
  'consolidate.file.newer-schema': {
    vi: 'Tệp do bản mới hơn của phần mềm lập ra. Cập nhật phần mềm rồi nhận lại.',
    en: 'A newer version of the product made this file. Update the product and take it in again.',
  },
  'consolidate.file.not-ours': {
    vi: 'Tệp không có bảng nào của kế hoạch. Xin đơn vị gửi đúng tệp đã nhận.',
    en: 'The file has none of the plan’s tables. Ask the unit for the workbook that it was sent.',
  },
  'consolidate.file.other-plan': {
    vi: 'Tệp thuộc kế hoạch khác ({plan}). Xin đơn vị gửi đúng tệp đã nhận.',
    en: 'The file belongs to another plan ({plan}). Ask the unit for the workbook that it was sent.',
  },
  'consolidate.file.other-rows': {
    vi: 'Quá nửa số dòng trong tệp không có mã của kế hoạch. Xin đơn vị gửi đúng tệp đã nhận.',
    en: 'Fewer than half of the rows have a key of this plan. Ask the unit for the workbook that it was sent.',
  },
  'consolidate.file.unknown-unit': {
    vi: 'Bảng Đơn vị không có {name}. Thêm đơn vị này vào bảng rồi nhận lại.',
    en: 'The table of units lacks {name}. Add the unit there and take the file in again.',
  },
  'consolidate.note.carrier-altered': {
    vi: 'Một trong hai phần ẩn của tệp đã bị sửa: đọc theo phần còn nguyên.',
    en: 'One of the file’s two hidden parts was altered: read by the one that is intact.',
  },
  'consolidate.note.carrier-lost': {
    vi: 'Một trong hai phần ẩn của tệp đã mất: đọc theo phần còn lại.',
    en: 'One of the file’s two hidden parts is lost: read by the other one.',
  },
  'consolidate.note.column-gone': {
    vi: 'Trang {sheet} không còn cột {heading}: coi như đơn vị không gửi gì cho cột này.',
    en: 'Sheet {sheet} has no column {heading} any more: taken as if the unit had sent nothing for it.',
  },
  'consolidate.note.column-renamed': {
    vi: 'Trên trang {sheet}, cột {heading} đã đổi tên thành {found}: vẫn đọc.',
    en: 'On sheet {sheet}, column {heading} was renamed to {found}: read all the same.',
  },
  'consolidate.note.date-1904': {
    vi: 'Tệp tính ngày từ năm 1904: đã đổi về ngày đúng.',
    en: 'The file counts days from 1904: they are read as the days that they are.',
  },
  'consolidate.note.format': {
    vi: 'Tệp gửi về ở dạng {format}, không phải .xlsx: đọc được đến đâu lấy đến đó.',
    en: 'The file came back as {format}, not .xlsx: taken as far as it can be read.',
  },
  'consolidate.note.formulas-lost': {
    vi: 'Công thức ở cột tự tính đã thành giá trị: không coi là sửa.',
    en: 'Formulas of calculated columns have become values: not taken as edits.',
  },
  'consolidate.note.key-gone': {
    vi: 'Trang {sheet} không còn cột Mã: không biết dòng nào là dòng nào nên không lấy dòng nào.',
    en: 'Sheet {sheet} has lost the column that tells its rows apart: nothing is taken from them.',
  },
  'consolidate.note.named-after-other': {
    vi: 'Tên tệp ghi {other}, nhưng bên trong là tệp của {name}: tính cho {name}.',
    en: 'The file is named after {other} and holds the workbook of {name}: it counts for {name}.',
  },
  'consolidate.note.program': {
    vi: 'Tệp được lưu lại bằng {program}.',
    en: 'The file was saved again by {program}.',
  },
  'consolidate.note.rows-untold': {
    vi: '{count|number} dòng đã gửi đi không tìm thấy vì ô Mã bị gộp hoặc cột Mã không còn: không coi là xóa dòng.',
    en: '{count|number} {count|plural:row that was sent was:rows that were sent were} not found, since key cells are merged or gone: not taken as removed.',
  },
  'consolidate.note.sheet-renamed': {
    vi: 'Trang {sheet} đã đổi tên thành {found}: vẫn đọc.',
    en: 'Sheet {sheet} was renamed to {found}: read all the same.',
  },
  'consolidate.note.table-gone': {
    vi: 'Tệp không còn bảng của trang {sheet}: coi như đơn vị không gửi gì cho trang này.',
    en: 'The file has no table of sheet {sheet} any more: taken as if the unit had sent nothing for it.',
  },
  'consolidate.note.two-way': {
    vi: 'Cả hai phần ẩn của tệp đã mất hoặc bị sửa: mỗi chỗ khác với tệp điều phối đều phải quyết định.',
    en: 'Both hidden parts of the file are lost or altered: every difference from the master is to be decided.',
  },
  'consolidate.note.unit-guessed': {
    vi: 'Không còn thông tin đơn vị trong tệp: theo tên tệp hoặc các dòng chủ trì, coi là của {name}.',
    en: 'The file no longer tells its unit: by its name or the rows that are led, taken as that of {name}.',
  },
  'consolidate.note.unit-unknown': {
    vi: 'Không biết tệp của đơn vị nào.',
    en: 'Nothing tells which unit the file is from.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
