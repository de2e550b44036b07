import type { Sentence } from '../sentence';

/** What is said of the workbooks that go out to the units. */
export const split = {
  'reportingPeriod.year': { vi: 'năm {year}', en: 'the year {year}' },
  'reportingPeriod.half1': { vi: '6 tháng đầu năm {year}', en: 'the first half of {year}' },
  'reportingPeriod.half2': { vi: '6 tháng cuối năm {year}', en: 'the second half of {year}' },
  'reportingPeriod.quarter': { vi: 'quý {quarter}/{year}', en: 'quarter {quarter} of {year}' },
  'reportingPeriod.month': { vi: 'tháng {month}/{year}', en: 'month {month} of {year}' },
  'split.why.empty': {
    vi: 'Chưa ghi đơn vị chủ trì. Ghi tên ở cột Đơn vị thực hiện, hoặc chọn ở cột Đơn vị chủ trì (chuẩn).',
    en: 'No lead unit is named. Write one, or choose one in Đơn vị chủ trì (chuẩn).',
  },
  'split.why.group': {
    vi: 'Đây là một nhóm, chưa phải một đơn vị. Chọn đơn vị ở cột Đơn vị chủ trì (chuẩn), hoặc ghi tên từng đơn vị phối hợp.',
    en: 'This is a group and no single unit. Choose the unit in Đơn vị chủ trì (chuẩn), or name each coordinating unit.',
  },
  'split.why.several': {
    vi: 'Tên này gần giống nhiều đơn vị. Ghi lại tên chính thức.',
    en: 'The name is near to several units. Write the official name.',
  },
  'split.why.unknown': {
    vi: 'Trang Đơn vị không có tên này. Ghi lại tên chính thức, hoặc thêm đơn vị vào trang Đơn vị.',
    en: 'The sheet Đơn vị has no such name. Write the official name, or add the unit there.',
  },
  'split.why.no-key': {
    vi: 'Dòng chưa có mã nên không gửi đi được. Ghi mã cho dòng.',
    en: 'The row has no key, so it cannot go out. Give it one.',
  },
  'split.why.doubled': {
    vi: 'Mã này đã có ở một dòng phía trên; chỉ dòng trên được gửi đi. Sửa mã của dòng này.',
    en: 'A row above has this key, and only that one goes out. Correct the key of this row.',
  },
  'split.why.nobodys-row': {
    vi: 'Dòng ở trang Phối hợp không mang tên một đơn vị, nên không đơn vị nào ghi được. Ghi tên chính thức.',
    en: 'This row of Phối hợp names no single unit, so nobody can fill it in. Write the official name.',
  },
  'split.why.no-row': {
    vi: 'Đơn vị có tên ở nhiệm vụ nhưng chưa có dòng ở trang Phối hợp để ghi. Thêm một dòng cho đơn vị.',
    en: 'The task names the unit, which has no row in Phối hợp to write in. Add a row for it.',
  },
  'failure.split.not-master': {
    vi: 'Tệp này không phải bảng tính của người điều phối nên không tách. Chọn tệp kế hoạch đầy đủ.',
    en: 'This is no coordinator’s workbook, so nothing was split. Choose the workbook with the whole plan.',
  },
  'failure.split.answer-by': {
    vi: 'Ngày gửi lại {day|date} đã qua (hôm nay {today|date}). Chọn ngày từ {today|date} trở đi.',
    en: 'The day to answer by, {day|date}, is past (today is {today|date}). Choose {today|date} or later.',
  },
  'failure.split.unknown-unit': {
    vi: 'Không có phần việc nào cho đơn vị “{unit}”. Các đơn vị có phần việc: {known}.',
    en: 'There is no package for the unit “{unit}”. Units that have one: {known}.',
  },
  'failure.split.no-folder': {
    vi: 'Thiếu thư mục ghi kết quả. Cách gọi: {usage}',
    en: 'The folder for the results is not named. Call it as: {usage}',
  },
  'failure.output.not-folder': {
    vi: '{file} không phải thư mục. Ghi tên một thư mục.',
    en: '{file} is no folder. Name a folder.',
  },
  'cli.split.summary': {
    vi: 'Tách kế hoạch thành một tệp cho mỗi đơn vị trong thư mục --out; --covering ghi thêm công văn gửi kèm. Mã trả về là 1 khi còn dòng chưa rõ đơn vị chủ trì.',
    en: 'Cuts the plan into a workbook for each unit in the folder --out; --covering adds the letter to send along. The status is 1 where a row has no lead unit.',
  },
  'cli.split.writing': { vi: 'Đang ghi {name}…', en: 'Writing {name}…' },
  'cli.split.done': {
    vi: 'Kỳ báo cáo {period}: đã ghi {count|number} tệp vào {folder}.',
    en: 'For {period}, {count|number} {count|plural:file was:files were} written into {folder}.',
  },
  'cli.split.package': {
    vi: '{file}: {name}, chủ trì {leads|number}, phối hợp {coordinates|number}',
    en: '{file}: {name}, leads {leads|number}, coordinates {coordinates|number}',
  },
  'cli.split.covering': { vi: 'Đã ghi công văn {file}.', en: 'Written the letter {file}.' },
  'cli.split.unplaced': {
    vi: '{count|number} dòng chưa rõ đơn vị chủ trì:',
    en: '{count|number} {count|plural:row has:rows have} no lead unit:',
  },
  'cli.split.unreached': {
    vi: 'Những tên sau không nhận được gì:',
    en: 'These names get nothing:',
  },
  'cli.split.left': { vi: '“{written}” ({keys})', en: '“{written}” ({keys})' },
} as const satisfies Record<string, Sentence>;
