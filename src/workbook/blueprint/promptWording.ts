/**
 * What stands beside a cell when it is selected, in the workbook's own language. Excel cuts titles at 32
 * characters and messages at 255.
 */
export const promptWording: Readonly<Record<string, { readonly title: string; readonly message: string }>> = {
  status: {
    title: 'Trạng thái',
    message:
      'Chọn một trạng thái trong danh sách. Để trống được tính là Chưa thực hiện. Cột Tình trạng và Cảnh báo tự đổi theo.',
  },
  percent: {
    title: 'Tiến độ (%)',
    message: 'Ghi một số nguyên từ 0 đến 100, không kèm dấu %. Ví dụ: 75.',
  },
  doneOn: {
    title: 'Ngày hoàn thành',
    message:
      'Ghi ngày hoàn thành theo dạng ngày/tháng/năm, ví dụ 31/12/2026. Chỉ ghi khi trạng thái là Hoàn thành; sau Hạn cuối thì được tính là quá hạn.',
  },
  evidence: {
    title: 'Minh chứng',
    message:
      'Ghi số, ký hiệu và tên văn bản chứng minh kết quả, ví dụ 123/BC-VPB. Ngày và liên kết của văn bản ghi ở hai cột bên cạnh.',
  },
  evidenceOn: {
    title: 'Ngày văn bản',
    message: 'Ghi ngày ký văn bản minh chứng theo dạng ngày/tháng/năm, ví dụ 31/12/2026.',
  },
  evidenceLink: {
    title: 'Liên kết',
    message: 'Dán địa chỉ của văn bản minh chứng, nếu có, ví dụ https://… Ô này giữ địa chỉ ở dạng chữ.',
  },
  difficulties: {
    title: 'Khó khăn, vướng mắc',
    message: 'Nêu ngắn gọn điều đang cản trở và nguyên nhân.',
  },
  proposals: {
    title: 'Đề xuất, kiến nghị',
    message: 'Nêu việc cần làm, cơ quan cần làm và thời hạn mong muốn.',
  },
  measured: {
    title: 'Kết quả đo',
    message: 'Ghi giá trị đo được, theo cùng đơn vị tính với Mục tiêu.',
  },
  measuredOn: {
    title: 'Ngày đo',
    message: 'Ghi ngày chốt số liệu theo dạng ngày/tháng/năm, ví dụ 31/12/2026.',
  },
  contribution: {
    title: 'Nội dung đã phối hợp',
    message: 'Đơn vị phối hợp ghi việc đã làm cho nhiệm vụ này, kèm số văn bản nếu có.',
  },
  contributionOn: {
    title: 'Ngày phối hợp',
    message: 'Ghi ngày phối hợp xong việc này theo dạng ngày/tháng/năm, ví dụ 31/12/2026.',
  },
  request: {
    title: 'Đề nghị',
    message: 'Nêu điều cần đơn vị chủ trì làm để phối hợp được.',
  },
  decision: {
    title: 'Xử lý',
    message: 'Chọn Đã sửa, Chấp nhận hoặc Trả lại. Khi chấp nhận, ghi lý do ở cột bên cạnh.',
  },
  mergeDecision: {
    title: 'Xử lý',
    message:
      'Giữ: giữ giá trị trong sổ. Nhận: lấy giá trị của dòng này. Giá trị khác: ghi giá trị đó vào cột Đã ghi. Chọn ở một dòng là đủ cho cả xung đột.',
  },
  mergeResult: {
    title: 'Đã ghi',
    message: 'Giá trị được ghi vào sổ. Khi chọn Giá trị khác, ghi giá trị đó ở đây trước khi áp dụng.',
  },
  mergeReason: { title: 'Lý do', message: 'Ghi vì sao giữ, nhận hoặc ghi giá trị khác.' },
  reason: { title: 'Lý do', message: 'Ghi lý do chấp nhận hoặc trả lại để người sau hiểu.' },
  decidedOn: { title: 'Ngày xử lý', message: 'Ghi ngày theo dạng ngày/tháng/năm.' },
};

/** What a refused or doubtful entry is told, by kind of rule. */
export const refusalWording = {
  list: {
    title: 'Chọn trong danh sách',
    message: 'Giá trị này không có trong danh sách. Chọn một giá trị có sẵn.',
  },
  unit: {
    title: 'Kiểm tra tên đơn vị',
    message:
      'Tên này không có ở trang Đơn vị. Nhiều đơn vị thì viết tên chính thức, cách nhau bằng dấu chấm phẩy.',
  },
  date: { title: 'Ghi một ngày', message: 'Ghi ngày theo dạng ngày/tháng/năm, ví dụ 31/12/2026.' },
  reportedDate: {
    title: 'Ghi một ngày',
    message:
      'Ghi ngày theo dạng ngày/tháng/năm, đủ bốn chữ số của năm, từ năm 2000 trở đi. Ví dụ: 31/12/2026.',
  },
  percent: {
    title: 'Ghi số từ 0 đến 100',
    message: 'Tiến độ là một số nguyên từ 0 đến 100, không kèm dấu %. Ghi 75, không ghi 75% hay 0,75.',
  },
  days: { title: 'Ghi số ngày', message: 'Ghi một số nguyên từ 0 đến 3650.' },
  text: { title: 'Quá dài', message: 'Ô này nhận nhiều nhất 32.000 ký tự.' },
} as const;
