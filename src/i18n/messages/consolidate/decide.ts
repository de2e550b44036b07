import type { Sentence } from '../../sentence';

/** Decisions that cannot be used, and files of decisions that cannot be read. */
export const decide = {
  'consolidate.stale.gone': {
    vi: 'Không còn mâu thuẫn hay đề nghị này: giá trị đã khác so với lúc quyết định.',
    en: 'There is no such conflict or request any more: values have changed since it was decided.',
  },
  'consolidate.stale.contradictory': {
    vi: 'Có hai quyết định khác nhau cho cùng một ô. Giữ lại một quyết định.',
    en: 'Two decisions about one cell say different things. Keep one of them.',
  },
  'consolidate.stale.no-value': {
    vi: 'Không có giá trị nào của đơn vị, tệp và ô mà quyết định nêu. Chọn lại giá trị.',
    en: 'No value comes from the unit, file and cell that the decision names. Choose again.',
  },
  'consolidate.stale.several': {
    vi: 'Quyết định hợp với nhiều giá trị khác nhau. Nêu thêm tệp (file) và ô (cell).',
    en: 'The decision fits several different values. Name the file and the cell too.',
  },
  'consolidate.stale.other': {
    vi: 'Giá trị khác không hợp với cột. Ghi lại đúng kiểu: ngày, số, phần trăm hoặc trạng thái.',
    en: 'The other value does not fit its column. Write it as the column needs: a day, number, percent or status.',
  },
  'consolidate.stale.row': {
    vi: 'Thêm hoặc bớt dòng chỉ có thể đồng ý hoặc không. Chọn lại.',
    en: 'Adding or removing a row can only be granted or refused. Choose again.',
  },
  'consolidate.stale.row-unnamed': {
    vi: 'Dòng thêm chưa có mã hoặc đơn vị nên chưa nhận được. Hỏi lại đơn vị gửi.',
    en: 'The added row lacks its code or unit and cannot be taken yet. Ask the sender.',
  },
  'consolidate.stale.clash': {
    vi: 'Các quyết định ghi giá trị khác nhau vào cùng một ô. Chọn một giá trị.',
    en: 'Decisions would write different values into one cell. Choose one value.',
  },
  'failure.decisions.no-json': {
    vi: 'Tệp quyết định không phải là JSON. Xuất lại từ sổ quyết định.',
    en: 'The file of decisions is no JSON. Export it again from the decision book.',
  },
  'failure.decisions.version': {
    vi: 'Tệp quyết định ghi phiên bản {version}, cần phiên bản 1. Xuất lại từ sổ quyết định.',
    en: 'The file of decisions has version {version}; version 1 is needed. Export it again from the decision book.',
  },
  'failure.decisions.form': {
    vi: 'Tệp quyết định sai ở {place}: cần {expected}. Sửa chỗ đó, hoặc xuất lại từ sổ quyết định.',
    en: 'The file of decisions is wrong at {place}: {expected} is needed. Correct it there, or export it again from the decision book.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
