import type { Sentence } from '../sentence';

/** What the command line says of a consolidation. */
export const consolidateCommand = {
  'cli.consolidate.summary': {
    vi: 'Hợp nhất các tệp đơn vị gửi về (tệp, thư mục hoặc .zip) vào bảng tính chính. Không có --out, hoặc có --rehearse, thì chỉ cho biết kết quả; --decisions đọc quyết định, --ledger ghi sổ từng ô.',
    en: 'Merges what units sent back (files, folders or .zip) into the master. Without --out, or with --rehearse, it only tells; --decisions reads decisions, --ledger writes the account of every cell.',
  },
  'cli.consolidate.given-up': {
    vi: 'Đã dừng theo yêu cầu. Chưa ghi tệp nào.',
    en: 'Stopped as told. No file was written.',
  },
  'cli.consolidate.link': {
    vi: '{file} là liên kết nên không đọc. Ghi tên tệp gốc nếu cần đọc.',
    en: '{file} is a link and was not followed. Name the file itself if it is to be read.',
  },
  'cli.consolidate.period': { vi: 'Kỳ {period}.', en: 'Period {period}.' },
  'cli.consolidate.period-of-most': {
    vi: 'Kỳ {period}, theo phần lớn các tệp.',
    en: 'Period {period}, that of most of the files.',
  },
  'cli.consolidate.board': {
    vi: '{files|number} tệp: nhận {accepted|number}, bị thay thế {superseded|number}, không nhận {rejected|number}; {missing|number} đơn vị chưa gửi; đã nhận {merged|number} ô.',
    en: '{files|number} {files|plural:file:files}: {accepted|number} accepted, {superseded|number} superseded, {rejected|number} rejected; {missing|number} {missing|plural:unit:units} not returned; {merged|number} {merged|plural:cell:cells} merged.',
  },
  'cli.consolidate.file.accepted': {
    vi: '{file} · {unit} · nhận: {total|number} ô = {unchanged|number} không đổi + {merged|number} đã nhận + {conflict|number} mâu thuẫn + {requested|number} đề nghị + {rejected|number} không nhận + {superseded|number} bị thay thế',
    en: '{file} · {unit} · accepted: {total|number} {total|plural:cell:cells} = {unchanged|number} unchanged + {merged|number} merged + {conflict|number} in conflict + {requested|number} requested + {rejected|number} rejected + {superseded|number} superseded',
  },
  'cli.consolidate.file.superseded': {
    vi: '{file} · {unit} · bị thay thế: {total|number} ô = {unchanged|number} không đổi + {merged|number} đã nhận + {conflict|number} mâu thuẫn + {requested|number} đề nghị + {rejected|number} không nhận + {superseded|number} bị thay thế',
    en: '{file} · {unit} · superseded: {total|number} {total|plural:cell:cells} = {unchanged|number} unchanged + {merged|number} merged + {conflict|number} in conflict + {requested|number} requested + {rejected|number} rejected + {superseded|number} superseded',
  },
  'cli.consolidate.file.rejected': { vi: '{file} · {unit} · không nhận', en: '{file} · {unit} · rejected' },
  'cli.consolidate.missing': {
    vi: 'Chưa gửi về, {count|number} đơn vị:',
    en: 'Not returned, {count|number} {count|plural:unit:units}:',
  },
  'cli.consolidate.missing.late': {
    vi: 'Chưa gửi về, {count|number} đơn vị, đã quá hạn gửi {answerBy|date}:',
    en: 'Not returned, {count|number} {count|plural:unit:units}, past the day to answer by, {answerBy|date}:',
  },
  'cli.consolidate.missing.in-time': {
    vi: 'Chưa gửi về, {count|number} đơn vị, hạn gửi {answerBy|date}:',
    en: 'Not returned, {count|number} {count|plural:unit:units}, to answer by {answerBy|date}:',
  },
  'cli.consolidate.late': {
    vi: 'Gửi trễ hạn, {count|number} đơn vị, theo giờ lưu ghi trong tệp:',
    en: 'Late, {count|number} {count|plural:unit:units}, by the time of saving that the file holds:',
  },
  'cli.consolidate.late.unit': {
    vi: '{name} ({unit}): {file} lưu ngày {savedOn|date}, hạn gửi {answerBy|date}',
    en: '{name} ({unit}): {file} saved on {savedOn|date}, to answer by {answerBy|date}',
  },
  'cli.consolidate.untouched': {
    vi: '{count|number} tệp nhận, không ô nào thay đổi ({cells|number} ô): {files} và {more|number} tệp nữa (--json ghi đủ tên)',
    en: '{count|number} {count|plural:file:files} accepted with no cell changed ({cells|number} {cells|plural:cell:cells}): {files} and {more|number} more (--json names all)',
  },
  'cli.consolidate.conflicts': { vi: 'Mâu thuẫn, {count|number}:', en: 'Conflicts, {count|number}:' },
  'cli.consolidate.conflict': {
    vi: '{id} · {place} · lúc gửi đi {base} · bảng tính chính {master}.',
    en: '{id} · {place} · base {base} · master {master}.',
  },
  'cli.consolidate.requests': { vi: 'Đề nghị, {count|number}:', en: 'Requests, {count|number}:' },
  'cli.consolidate.rejected': {
    vi: 'Ô không nhận, {count|number}:',
    en: 'Cells rejected, {count|number}:',
  },
  'cli.consolidate.rejected.cells': {
    vi: '{count|number} ô',
    en: '{count|number} {count|plural:cell:cells}',
  },
  'cli.consolidate.stale': {
    vi: 'Quyết định không còn khớp, {count|number}:',
    en: 'Decisions that fit no more, {count|number}:',
  },
  'cli.consolidate.done': { vi: 'Đã ghi {file}.', en: 'Written {file}.' },
  'cli.consolidate.ledger': { vi: 'Đã ghi sổ {file}.', en: 'Written the ledger {file}.' },
  'cli.consolidate.rehearsed': {
    vi: 'Chạy thử: chưa ghi gì.',
    en: 'A rehearsal: nothing was written.',
  },
  'cli.consolidate.told': {
    vi: 'Chưa ghi gì. Thêm --out để ghi vào tệp mới.',
    en: 'Nothing was written. Add --out to write a new file.',
  },
  'cli.consolidate.all-rejected': {
    vi: 'Không nhận được tệp nào nên không ghi bảng tính mới.',
    en: 'Every file was rejected, so no new workbook was written.',
  },
  'cli.consolidate.open': {
    vi: 'Còn {count|number} nội dung chờ quyết định; bảng tính chính giữ giá trị của mình ở đó. Ghi quyết định vào tệp cho --decisions.',
    en: '{count|number} {count|plural:point waits:points wait} for a decision; the master keeps its own value there. Write them into a file for --decisions.',
  },
  'failure.output.same': {
    vi: '--out và --ledger cùng là {file}. Chọn hai tên khác nhau.',
    en: '--out and --ledger both name {file}. Choose two names.',
  },
  'failure.returned.none': {
    vi: 'Không tìm thấy bảng tính nào trong: {paths}. Ghi tên tệp, thư mục hoặc tệp .zip chứa bảng tính.',
    en: 'No workbook was found in: {paths}. Name files, folders or .zip archives that hold workbooks.',
  },
  'cli.consolidate.reading': {
    vi: 'Đã đọc {file}, còn khoảng {seconds|number} giây:',
    en: 'Read {file}, about {seconds|number} {seconds|plural:second:seconds} left:',
  },
  'cli.consolidate.reading-long': {
    vi: 'Đã đọc {file}, còn khoảng {minutes|number} phút:',
    en: 'Read {file}, about {minutes|number} {minutes|plural:minute:minutes} left:',
  },
  'failure.consolidate.reader-broke': {
    vi: 'Đang đọc {file} thì chương trình hỏng giữa chừng; chưa ghi gì. Chạy lại với --threads 1; nếu vẫn hỏng, để riêng tệp này ra và báo người phụ trách công cụ.',
    en: 'The program broke down over {file}; nothing was written. Run it again with --threads 1; if it breaks again, put this file aside and tell whoever looks after the tool.',
  },
  'failure.returned.archive-within': {
    vi: 'Tệp nén nằm trong tệp nén khác nên không mở. Giải nén ra rồi nhận lại.',
    en: 'This archive lies within another and is not opened. Unpack it and hand it in again.',
  },
} as const satisfies Record<string, Sentence>;
