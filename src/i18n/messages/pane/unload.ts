import type { Sentence } from '../../sentence';

/** Taking a plan out of the workbook: what is there, the two ways, what goes. */
export const unload = {
  'pane.unload.title': { vi: 'Gỡ kế hoạch', en: 'Take the plan out' },
  'pane.menu.unload': { vi: 'Gỡ kế hoạch…', en: 'Take the plan out…' },
  'pane.step.survey-unload': { vi: 'Đang xem cả bảng tính…', en: 'Looking at the whole workbook…' },
  'pane.step.unload': { vi: 'Đang gỡ kế hoạch…', en: 'Taking the plan out…' },
  'pane.step.restore-plan': { vi: 'Đang đưa kế hoạch trở lại…', en: 'Bringing the plan back…' },
  'pane.unload.reading': {
    vi: 'Đang xem cả bảng tính để biết việc gỡ chạm vào những gì…',
    en: 'Looking at the whole workbook to see what would be touched…',
  },
  'pane.unload.unread': {
    vi: 'Chưa xem được bảng tính nên chưa gỡ được.',
    en: 'The workbook could not be looked at, so nothing can be taken out yet.',
  },
  'pane.unload.look-again': { vi: 'Xem lại bảng tính', en: 'Look at the workbook again' },
  'pane.unload.sentence': {
    vi: 'Trang, bảng và định dạng của bạn ngoài kế hoạch giữ nguyên.',
    en: 'Your own sheets, tables and formats stay as they are.',
  },
  'pane.unload.nothing-held': {
    vi: 'Chưa có ai ghi gì vào các trang của kế hoạch. Gỡ xong, bảng tính như trước khi nạp.',
    en: 'Nobody has written anything on the plan’s sheets. Once it is taken out, the workbook is as it was before the load.',
  },
  'pane.unload.held': {
    vi: 'Trên các trang của kế hoạch có phần của bạn:',
    en: 'On the plan’s sheets there is work of yours:',
  },
  'pane.unload.own.followUp': {
    vi: '{count|number} ô tiến độ, phối hợp, xử lý đã ghi ({places})',
    en: '{count|number} {count|plural:cell:cells} of progress, contributions and decisions ({places})',
  },
  'pane.unload.own.column': {
    vi: '{count|number} ô trong cột bạn thêm ({places})',
    en: '{count|number} {count|plural:cell:cells} in columns that you added ({places})',
  },
  'pane.unload.own.edited': {
    vi: '{count|number} ô đã sửa hoặc thuộc dòng thêm sau khi nạp ({places})',
    en: '{count|number} {count|plural:cell:cells} changed or added since the load ({places})',
  },
  'pane.unload.own.outside': {
    vi: '{count|number} ô ghi ngoài các bảng ({places})',
    en: '{count|number} {count|plural:cell:cells} outside the tables ({places})',
  },
  'pane.unload.objects': {
    vi: '{count|number} bình luận, biểu đồ, hình ({places})',
    en: '{count|number} {count|plural:comment, chart or picture:comments, charts and pictures} ({places})',
  },
  'pane.unload.looking': {
    vi: '{count|number} công thức, tên vùng, quy tắc hoặc danh sách chọn ở nơi khác lấy số liệu từ kế hoạch ({places}). Xóa các trang sẽ làm hỏng chúng, nên các trang phải ở lại.',
    en: '{count|number} {count|plural:formula, name, rule or drop-down:formulas, names, rules and drop-downs} elsewhere {count|plural:draws:draw} on the plan ({places}). Deleting the sheets would break them, so the sheets have to stay.',
  },
  'pane.unload.by-text': {
    vi: '{count|number} công thức gọi tên bảng hoặc trang bằng chữ trong INDIRECT ({places}). Gỡ sẽ làm hỏng chúng. Sửa các công thức này trước, rồi xem lại.',
    en: '{count|number} {count|plural:formula names:formulas name} a table or sheet in the text of an INDIRECT ({places}). Taking the plan out would break them. Change them first, then look again.',
  },
  'pane.unload.elsewhere': {
    vi: '{count|number} biểu đồ, bảng tổng hợp hoặc danh sách chọn trên trang khác ({places}): Excel không cho biết lấy số liệu từ đâu. Nếu lấy từ kế hoạch, giữ các trang lại.',
    en: '{count|number} {count|plural:chart, pivot table or drop-down:charts, pivot tables or drop-downs} on other sheets ({places}): Excel does not say where their figures come from. If they come from the plan, keep the sheets.',
  },
  'pane.unload.way': { vi: 'Cách gỡ', en: 'How' },
  'pane.unload.keep': { vi: 'Giữ các trang thành bảng thường', en: 'Keep the sheets as plain tables' },
  'pane.unload.keep.note': {
    vi: 'Chỉ gỡ màu cảnh báo, phần ẩn và tên ô của chương trình. Ô, công thức, danh sách chọn ở lại; tên bảng thêm “_daGo”.',
    en: 'Only the program’s highlights, hidden parts and cell names go. Cells, formulas and drop-downs stay; “_daGo” is added to the tables’ names.',
  },
  'pane.unload.remove': { vi: 'Xóa các trang của kế hoạch', en: 'Delete the plan’s sheets' },
  'pane.unload.remove.note': { vi: 'Xóa: {sheets}.', en: 'These go: {sheets}.' },
  'pane.unload.agree': {
    vi: 'Xóa cả phần của tôi: {what}.',
    en: 'Delete my work too: {what}.',
  },
  'pane.unload.agree.sheets': {
    vi: 'Xóa cả khi có biểu đồ hoặc bảng tổng hợp lấy số liệu từ đó.',
    en: 'Delete them even if charts or pivot tables draw on them.',
  },
  'pane.unload.what.cells': {
    vi: '{count|number} ô',
    en: '{count|number} {count|plural:cell:cells}',
  },
  'pane.unload.what.objects': {
    vi: '{count|number} bình luận, biểu đồ, hình',
    en: '{count|number} {count|plural:comment, chart or picture:comments, charts and pictures}',
  },
  'pane.unload.back': {
    vi: 'Hoàn tác được đến khi đóng ngăn này: mọi ô, bảng và công thức trở lại. Màu tự tô, bình luận, ghi chú và hình trên các trang ấy thì không.',
    en: 'Can be undone until this pane is closed: every cell, table and formula comes back. Your own colours, comments, notes and pictures on those sheets do not.',
  },
  'pane.unload.do-keep': { vi: 'Gỡ và giữ các trang', en: 'Take out, keep the sheets' },
  'pane.unload.do-remove': { vi: 'Gỡ và xóa các trang', en: 'Take out, delete the sheets' },
  'pane.notice.unloaded-keep': {
    vi: 'Đã gỡ kế hoạch. Các trang ở lại là của bạn.',
    en: 'The plan was taken out. The sheets that stay are yours.',
  },
  'pane.notice.unloaded-remove': {
    vi: 'Đã gỡ kế hoạch và xóa {count|number} trang.',
    en: 'The plan was taken out and {count|number} {count|plural:sheet was:sheets were} deleted.',
  },
  'pane.notice.restored-plan': { vi: 'Đã đưa kế hoạch trở lại.', en: 'The plan is back.' },
} as const satisfies Record<string, Sentence>;
