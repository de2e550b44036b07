import type { Sentence } from '../../sentence';

/** What is said of sheets, names, hidden facts and rules of ours that were changed. */
export const sheets = {
  'repair.sheet-gone': {
    vi: 'Trang {name} đã bị xóa. Viết lại trang {sheet} từ các bảng.',
    en: 'The sheet {name} was deleted. Write the sheet {sheet} again from the tables.',
  },
  'repair.sheet-renamed': {
    vi: 'Trang {name} đang mang tên {sheet}. Vẫn dùng được.',
    en: 'The sheet {name} is called {sheet} now. It still works.',
  },
  'repair.sheet-renamed.taken': {
    vi: 'Trang {name} đang mang tên {sheet}, và đã có trang khác tên {name}. Vẫn dùng được.',
    en: 'The sheet {name} is called {sheet} now, and another sheet is called {name}. It still works.',
  },
  'repair.sheet-hidden': {
    vi: 'Trang {sheet} đang ẩn. Vẫn dùng được.',
    en: 'The sheet {sheet} is hidden. It still works.',
  },
  'repair.sheet-moved': {
    vi: 'Thứ tự các trang đã đổi: {sheets}. Vẫn dùng được.',
    en: 'Sheets have changed places: {sheets}. They still work.',
  },
  'repair.carrier-shown': {
    vi: 'Trang {sheet} giữ thông tin ẩn của kế hoạch và đang hiện ra. Ẩn lại để không ai sửa nhầm.',
    en: 'The sheet {sheet} keeps the plan’s hidden record and is shown. Hide it again, so that nobody changes it by mistake.',
  },
  'repair.carrier.one': {
    vi: 'Một trong hai bản thông tin ẩn bị mất hoặc bị sửa. Viết lại từ bản còn nguyên.',
    en: 'One of the two copies of the plan’s hidden record is gone or was altered. Write it again from the whole one.',
  },
  'repair.carrier.both': {
    vi: 'Cả hai bản thông tin ẩn đều mất. Viết lại từ kế hoạch có sẵn, vì các dòng đúng là của kế hoạch này.',
    en: 'Both copies of the plan’s hidden record are gone. Write them again from the plan that comes with the program, since the rows are this plan’s.',
  },
  'repair.carrier.two': {
    vi: 'Hai bản thông tin ẩn nói về hai kế hoạch khác nhau. Các bảng vẫn dùng được; trước khi hợp nhất, dùng lại bản lưu trước.',
    en: 'The two copies of the hidden record are of different plans. The tables still work; before consolidating, go back to an earlier copy.',
  },
  'repair.carrier.lost': {
    vi: 'Thông tin ẩn của kế hoạch bị mất và không có gì để viết lại. Các bảng vẫn dùng được; trước khi hợp nhất, dùng lại bản lưu trước.',
    en: 'The plan’s hidden record is gone, and nothing is left to write it from. The tables still work; before consolidating, go back to an earlier copy.',
  },
  'repair.carrier.renamed': {
    vi: 'Trang giữ thông tin ẩn đã bị đổi tên. Đặt lại tên cũ.',
    en: 'The sheet that keeps the hidden record was renamed. Give it its name again.',
  },
  'repair.name-gone': {
    vi: 'Tên {name} đã bị xóa nên công thức báo lỗi. Đặt lại tên cho ô {sheet}!{cell}.',
    en: 'The name {name} was deleted, so formulas show errors. Give it to the cell {sheet}!{cell} again.',
  },
  'repair.name-gone.broken': {
    vi: 'Tên {name} không còn chỉ vào ô nào ({found}). Đặt lại tên cho ô {sheet}!{cell}.',
    en: 'The name {name} stands for no cell any more ({found}). Give it to the cell {sheet}!{cell} again.',
  },
  'repair.name-gone.unknown': {
    vi: 'Tên {name} không còn chỉ vào ô nào, và không thấy ô “{label}” trên trang {sheet}. Mở Công thức > Trình quản lý tên (Formulas > Name Manager), đặt tên {name} cho ô đó.',
    en: 'The name {name} stands for no cell any more, and there is no “{label}” on the sheet {sheet}. Open Formulas > Name Manager and give the name {name} to that cell.',
  },
  'repair.setting.day.mended': {
    vi: 'Ô Tính đến ngày ({sheet}!{cell}) đang ghi “{found}”, không phải ngày. Ghi lại thành ngày.',
    en: 'The as-of day ({sheet}!{cell}) reads “{found}”, which is no day to count with. Write it as a day.',
  },
  'repair.setting.day.by-hand': {
    vi: 'Ô Tính đến ngày ({sheet}!{cell}) đang ghi “{found}”, không phải ngày. Gõ một ngày, hoặc =TODAY().',
    en: 'The as-of day ({sheet}!{cell}) reads “{found}”, which is no day. Type a day, or =TODAY().',
  },
  'repair.setting.days.mended': {
    vi: 'Ô Số ngày sắp đến hạn ({sheet}!{cell}) đang ghi “{found}”. Ghi lại thành số ngày.',
    en: 'The number of days ahead ({sheet}!{cell}) reads “{found}”. Write it as a number of days.',
  },
  'repair.setting.days.by-hand': {
    vi: 'Ô Số ngày sắp đến hạn ({sheet}!{cell}) đang ghi “{found}”, không phải số ngày. Gõ một số từ 0 trở lên.',
    en: 'The number of days ahead ({sheet}!{cell}) reads “{found}”, which is no number of days. Type a number from 0 up.',
  },
  'repair.warning-values': {
    vi: 'Trên trang {sheet}, {count|number} ô {heading} mất công thức ({cells}). Ghi lại công thức.',
    en: 'On the sheet {sheet}, {count|number} {count|plural:cell:cells} of {heading} {count|plural:has lost its formula:have lost their formulas} ({cells}). Write {count|plural:it:them} again.',
  },
  'repair.warning-values.own': {
    vi: 'Trên trang {sheet}, {count|number} ô {heading} có nội dung tự ghi ({cells}: “{found}”). Chuyển nội dung đó sang cột khác và xóa ô, rồi bấm Sửa lại.',
    en: 'On the sheet {sheet}, {count|number} {count|plural:cell:cells} of {heading} {count|plural:holds:hold} text that was typed in ({cells}: “{found}”). Move the text to another column and clear the {count|plural:cell:cells}, then press Repair.',
  },
  'repair.overview-formulas': {
    vi: 'Trên trang {sheet}, {count|number} ô số liệu báo #REF!. Ghi lại công thức.',
    en: 'On the sheet {sheet}, {count|number} {count|plural:figure shows:figures show} #REF!. Write {count|plural:its formula:their formulas} again.',
  },
  'repair.overview-formulas.by-hand': {
    vi: 'Trang {sheet} có công thức báo lỗi #REF!, không phải của chương trình. Xem lại các ô đó.',
    en: 'The sheet {sheet} has formulas that show #REF!, which are not the program’s. Look at those cells.',
  },
  'repair.rules': {
    vi: 'Các quy tắc tô màu trên trang {sheet} bị thiếu, trùng hoặc bị cắt. Đặt lại bốn quy tắc; quy tắc khác giữ nguyên.',
    en: 'The colour rules on the sheet {sheet} are missing, doubled or cut up. Set the four rules again; other rules stay.',
  },
  'repair.lists': {
    vi: 'Trên trang {sheet}, cột {headings} mất danh sách chọn hoặc quy tắc nhập. Đặt lại.',
    en: 'On the sheet {sheet}, the drop-down or entry rule of {headings} is gone. Set it again.',
  },
  'repair.lists.mixed': {
    vi: 'Trên trang {sheet}, cột {headings} có quy tắc nhập khác nhau giữa các ô. Đặt lại thì mọi ô trong cột theo quy tắc của chương trình.',
    en: 'On the sheet {sheet}, cells of {headings} have differing entry rules. Setting them again gives every cell of the column the program’s rule.',
  },
  'repair.held.sheet': {
    vi: 'Trang {sheet} đang khóa. Bỏ khóa trang (Xem lại > Bỏ bảo vệ trang tính), rồi bấm Sửa lại.',
    en: 'The sheet {sheet} is protected. Unprotect it (Review > Unprotect Sheet), then press Repair.',
  },
  'repair.held.workbook': {
    vi: 'Cấu trúc bảng tính đang khóa. Bỏ khóa (Xem lại > Bảo vệ sổ làm việc), rồi bấm Sửa lại.',
    en: 'The structure of the workbook is protected. Unprotect it (Review > Protect Workbook), then press Repair.',
  },
} as const satisfies Record<string, Sentence>;
