import type { Sentence } from '../../sentence';

/** Why what was entered for a row is not written. */
export const rows = {
  'failure.row.gone': {
    vi: 'Không còn dòng {key} trong bảng nên chưa ghi gì. Nội dung đã nhập vẫn giữ trong biểu mẫu.',
    en: 'The row {key} is no longer in its table, so nothing was written. What you entered stays in the form.',
  },
  'failure.row.doubled': {
    vi: 'Mã {key} có ở nhiều dòng nên chưa rõ ghi vào dòng nào. Sửa mã cho khác nhau, rồi lưu lại.',
    en: 'Several rows have the key {key}, so it is not clear which one to write to. Give them different keys, then save again.',
  },
} as const satisfies Record<string, Sentence>;
