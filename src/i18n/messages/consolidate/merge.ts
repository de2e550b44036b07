import type { Sentence } from '../../sentence';

/** What is said of files and cells while returns are merged. */
export const merge = {
  'consolidate.other-period': {
    vi: 'Tệp này báo cáo kỳ {period}, không phải kỳ {chosen}. Nhận riêng với kỳ {period}.',
    en: 'This file reports for {period}, not for {chosen}. Take it in by itself for {period}.',
  },
  'consolidate.same-bytes': {
    vi: 'Giống hệt tệp {file}, nên chỉ tính tệp đó.',
    en: 'The same as {file} to the last byte, so only that one counts.',
  },
  'consolidate.superseded.document': {
    vi: 'Đơn vị đã gửi lại bằng tệp {file}, sửa sau theo giờ lưu ghi trong tài liệu.',
    en: 'The unit sent {file} later, by the time at which the documents were last changed.',
  },
  'consolidate.superseded.file': {
    vi: 'Đơn vị đã gửi lại bằng tệp {file}, mới hơn theo giờ của tệp (tài liệu không ghi giờ lưu).',
    en: 'The unit sent {file} later, by the time of the files; the documents tell none.',
  },
  'consolidate.superseded.mixed': {
    vi: 'Đơn vị đã gửi lại bằng tệp {file}, mới hơn theo giờ lưu của tài liệu này và giờ tệp của tài liệu kia.',
    en: 'The unit sent {file} later, by the time that one document tells and the time of the other file.',
  },
  'consolidate.superseded.name': {
    vi: 'Đơn vị đã gửi lại bằng tệp {file}, xếp sau theo tên tệp (giờ không có hoặc trùng nhau).',
    en: 'The unit sent {file} later, by the names of the files; their times are missing or the same.',
  },
  'consolidate.rejected.no-place': {
    vi: 'Bảng tính chính không có dòng {key} hoặc cột {heading} để ghi.',
    en: 'The master has no row {key} or no column {heading} to write to.',
  },
  'failure.consolidate.period-tie': {
    vi: 'Các kỳ {periods} có số tệp bằng nhau. Chọn kỳ cần hợp nhất (--period).',
    en: 'The periods {periods} have the same number of files. Choose the one to consolidate (--period).',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
