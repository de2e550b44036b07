import type { Sentence } from '../sentence';

/** What the command line says beside its data. */
export const cli = {
  'cli.help.title': {
    vi: 'Theo dõi kế hoạch: kế hoạch hành động trên tệp Excel.',
    en: 'Plan Tracker: action plans in Excel files.',
  },
  'cli.help.options': {
    vi: [
      'Tùy chọn chung:',
      '  --json            in một tài liệu JSON',
      '  --as-of NGÀY      tính quá hạn đến ngày YYYY-MM-DD',
      '  --lang vi|en      ngôn ngữ của thông báo',
      '  --out TỆP         ghi kết quả vào tệp này',
      '  --force           ghi đè tệp kết quả đã có',
      '  --debug           in thêm chi tiết kỹ thuật khi lỗi',
    ].join('\n'),
    en: [
      'Options of every command:',
      '  --json            print one JSON document',
      '  --as-of DAY       judge what is overdue on the day YYYY-MM-DD',
      '  --lang vi|en      the language of messages',
      '  --out FILE        write the result to this file',
      '  --force           overwrite a result that is there',
      '  --debug           print technical details of a failure',
    ].join('\n'),
  },
  'cli.plan.summary': {
    vi: 'Đọc kế hoạch từ văn bản, .docx hoặc .xlsx thành dữ liệu; không ghi SOURCE thì dùng kế hoạch có sẵn.',
    en: 'Reads a plan from text, .docx or .xlsx as data; without SOURCE, the bundled plan.',
  },
  'cli.plan.counts': {
    vi: '{indicators|number} chỉ tiêu, {tasks|number} nhiệm vụ{parts}, {obligations|number} trách nhiệm, {questions|number} điểm cần xem lại.',
    en: '{indicators|number} {indicators|plural:indicator:indicators}, {tasks|number} {tasks|plural:task:tasks}{parts}, {obligations|number} {obligations|plural:obligation:obligations}, {questions|number} {questions|plural:point:points} to look at.',
  },
  'cli.explain.summary': {
    vi: 'Đọc từng dòng từ đầu vào chuẩn và cho biết thời hạn, giai đoạn hoặc tên đơn vị nghĩa là gì.',
    en: 'Reads lines from standard input and says what each deadline, period or unit cell means.',
  },
  'cli.load.summary': {
    vi: 'Ghi kế hoạch thành tệp Excel có bảng, danh mục, công thức và cảnh báo.',
    en: 'Writes the plan as a workbook with its tables, lists, formulas and highlights.',
  },
  'cli.reading': { vi: 'Đang đọc {file}…', en: 'Reading {file}…' },
  'cli.load.done': { vi: 'Đã ghi {file}:', en: 'Written {file}:' },
  'cli.check.summary': {
    vi: 'Kiểm tra tệp Excel; --fix sửa những gì chắc chắn vào tệp mới, --by ghi tên người làm vào nhật ký, --last so tiến độ với tệp của kỳ trước.',
    en: 'Checks workbooks; --fix writes what is sure into a new file, --by puts your name in the journal, --last holds the progress against the file of the last period.',
  },
  'cli.check.fixed': {
    vi: 'Đã sửa {count|number} ô:',
    en: 'Fixed {count|number} {count|plural:cell:cells}:',
  },
  'cli.empty': { vi: '(trống)', en: '(empty)' },
  'cli.check.nowhere-to-write': {
    vi: '{file} không còn bảng KiemTra nên không ghi phát hiện vào tệp mới. Mở tệp trong Excel và bấm Sửa lại để tạo lại bảng.',
    en: '{file} has no table KiemTra any more, so the findings were not written into the new file. Open it in Excel and press Repair to make the table again.',
  },
  'cli.check.counts': {
    vi: '{file}: {error|number} lỗi · {warning|number} cần xem · {info|number} để biết · {waived|number} đã chấp nhận',
    en: '{file}: {error|number} {error|plural:error:errors} · {warning|number} to look at · {info|number} for information · {waived|number} accepted',
  },
  'cli.slip.summary': {
    vi: 'Lập phiếu trả lại cho một đơn vị; --note ghi thêm công văn, --all-open lấy mọi lỗi đang mở.',
    en: 'Makes the return slip of a unit; --note adds the covering letter, --all-open takes all that is open.',
  },
  'cli.slip.done': {
    vi: 'Đã ghi {file}: {lines|number} nội dung ở {rows|number} dòng cho {unit}.',
    en: 'Written {file}: {lines|number} {lines|plural:point:points} in {rows|number} {rows|plural:row:rows} for {unit}.',
  },
  'cli.slip.note': { vi: 'Đã ghi công văn {file}.', en: 'Written the letter {file}.' },
  'cli.slip.unassigned': {
    vi: '{count|number} nội dung ở dòng chưa phân công nên không vào phiếu của đơn vị nào.',
    en: '{count|number} {count|plural:point stands:points stand} in rows without a lead and {count|plural:goes:go} on no unit’s slip.',
  },
  'cli.reply.summary': {
    vi: 'Nhận trả lời từ các phiếu vào tệp mới; nội dung cần người quyết định thì để nguyên và liệt kê.',
    en: 'Takes the answers of slips into a new file; what a person must decide is left and listed.',
  },
  'cli.reply.nothing': {
    vi: 'Không đọc được phiếu nào nên không ghi gì:',
    en: 'No slip could be read, so nothing was written:',
  },
  'cli.reply.done': {
    vi: 'Đã ghi {file}: đóng {closed|number}, mở lại {reopened|number}, chờ quyết định {waiting|number}, chưa trả lời {blank|number}.',
    en: 'Written {file}: {closed|number} closed, {reopened|number} opened again, {waiting|number} waiting, {blank|number} not answered.',
  },
  'cli.journal.summary': {
    vi: 'Liệt kê nhật ký: mỗi lần chương trình ghi vào bảng tính, ghi ô nào, trước và sau.',
    en: 'Lists the journal: each time that the program wrote into the workbook, which cells, before and after.',
  },
  'cli.journal.sound': {
    vi: '{file}: {count|number} lần ghi trong nhật ký.',
    en: '{file}: {count|number} {count|plural:entry:entries} in the journal.',
  },
  'cli.journal.returned': {
    vi: 'nhận {count|number} tệp của {units|number} đơn vị',
    en: 'took {count|number} files of {units|number} {units|plural:unit:units}',
  },
  'cli.journal.merged': {
    vi: 'ghi {cells|number} ô lấy từ {count|number} tệp',
    en: '{cells|number} {cells|plural:cell:cells} from {count|number} files',
  },
  'cli.journal.absent': {
    vi: '{file} chưa có nhật ký: tệp được nạp khi chương trình chưa ghi nhật ký.',
    en: '{file} has no journal yet: it was loaded before there was one.',
  },
  'cli.undo.summary': {
    vi: 'Hoàn tác một lần ghi trong nhật ký vào tệp mới. Ô đã đổi sau đó giữ nguyên và được liệt kê, trừ khi --restore nêu tên ô (“Trang!Ô”, cách nhau bằng dấu ;) hoặc all. Không có --out thì chỉ cho biết sẽ làm gì.',
    en: 'Undoes one entry of the journal, into a new file. Cells that changed since stay and are listed, unless --restore names them (“Sheet!Cell”, separated by ;) or says all. Without --out it only tells what it would do.',
  },
  'cli.undo.done': {
    vi: 'Đã ghi {file}: hoàn tác lần ghi số {entry}, trả lại {count|number} ô.',
    en: 'Written {file}: entry {entry} undone, {count|number} {count|plural:cell:cells} put back.',
  },
  'cli.undo.would': {
    vi: 'Lần ghi số {entry}: sẽ trả lại {count|number} ô. Thêm --out để ghi vào tệp mới.',
    en: 'Entry {entry}: {count|number} {count|plural:cell:cells} would be put back. Add --out to write a new file.',
  },
  'cli.undo.nothing': {
    vi: 'Lần ghi số {entry} không còn ô nào để trả lại nên không ghi tệp.',
    en: 'Entry {entry} has no cell left to put back, so no file was written.',
  },
  'cli.undo.conflict': {
    vi: '{place} {key}: đã sửa tay sau đó, giữ nguyên {now} (trước đó {before})',
    en: '{place} {key}: changed by hand since, kept as {now} (before: {before})',
  },
  'cli.undo.conflict-by': {
    vi: '{place} {key}: lần ghi số {later} đã ghi sau đó, giữ nguyên {now} (trước đó {before})',
    en: '{place} {key}: written since by entry {later}, kept as {now} (before: {before})',
  },
  'cli.undo.gone': {
    vi: '{place} {key}: không còn dòng hoặc cột này',
    en: '{place} {key}: the row or column is gone',
  },
  'cli.check.accepted': { vi: 'Đã chấp nhận', en: 'Accepted' },
  'cli.check.reason': { vi: 'Lý do: {reason}', en: 'Reason: {reason}' },
  'cli.check.no-reason': { vi: 'Không ghi lý do.', en: 'No reason was given.' },
  'cli.severity.error': { vi: 'Lỗi', en: 'Error' },
  'cli.severity.warning': { vi: 'Cần xem', en: 'To look at' },
  'cli.severity.info': { vi: 'Để biết', en: 'For information' },
  'failure.usage.command': {
    vi: 'Không có lệnh “{name}”. Các lệnh: {known}.',
    en: 'There is no command “{name}”. The commands: {known}.',
  },
  'failure.usage.options': {
    vi: 'Tùy chọn “{option}” không có, hoặc ghi chưa đúng. Cách gọi: {usage}',
    en: 'There is no option “{option}”, or it is not written right. Call it as: {usage}',
  },
  'failure.usage.arguments': {
    vi: 'Tham số chưa đúng. Cách gọi: {usage}',
    en: 'The arguments do not fit. Call it as: {usage}',
  },
  'failure.usage.value': {
    vi: 'Tùy chọn {option} không nhận “{value}”. Ghi {expected}.',
    en: 'The option {option} does not take “{value}”. Write {expected}.',
  },
  'failure.usage.out': {
    vi: 'Thiếu tên tệp kết quả. Cách gọi: {usage}',
    en: 'The result file is not named. Call it as: {usage}',
  },
  'failure.usage.missing': {
    vi: 'Thiếu {option}. Cách gọi: {usage}',
    en: '{option} is missing. Call it as: {usage}',
  },
  'failure.usage.fix-out': {
    vi: '--fix cần --out để ghi vào tệp mới; tệp gốc không bị sửa. Cách gọi: {usage}',
    en: '--fix needs --out, a new file; the input stays as it is. Call it as: {usage}',
  },
  'failure.usage.one-input': {
    vi: '--out chỉ dùng với một tệp. Gọi lệnh cho từng tệp. Cách gọi: {usage}',
    en: '--out takes one input. Call the command for each file. Call it as: {usage}',
  },
  'failure.file.missing': {
    vi: 'Không có tệp {file}. Kiểm tra lại đường dẫn.',
    en: 'There is no file {file}. Check the path.',
  },
  'failure.file.folder': {
    vi: '{file} là thư mục. Ghi tên một tệp.',
    en: '{file} is a folder. Name a file.',
  },
  'failure.file.unreadable': {
    vi: 'Không đọc được {file}. Kiểm tra quyền đọc, hoặc đóng chương trình đang giữ tệp.',
    en: '{file} cannot be read. Check its permissions, or close the program that holds it.',
  },
  'failure.output.exists': {
    vi: 'Đã có tệp {file}. Chọn tên khác, hoặc thêm --force để ghi đè.',
    en: '{file} is there already. Choose another name, or add --force to overwrite it.',
  },
  'failure.output.is-input': {
    vi: '{file} là tệp đang đọc. Chọn tên khác cho tệp kết quả.',
    en: '{file} is an input. Choose another name for the result.',
  },
  'failure.output.not-xlsx': {
    vi: 'Tệp kết quả {file} phải có đuôi .xlsx.',
    en: 'The result {file} must end in .xlsx.',
  },
  'failure.output.not-docx': {
    vi: 'Công văn {file} phải có đuôi .docx.',
    en: 'The letter {file} must end in .docx.',
  },
  'failure.output.failed': {
    vi: 'Không ghi được {file}. Kiểm tra thư mục và quyền ghi; không có gì bị ghi dở.',
    en: '{file} could not be written. Check the folder and its permissions; nothing half-written is left.',
  },
  'failure.registry.no-table': {
    vi: 'Tệp {file} không có bảng DonVi. Chọn một bảng tính đã nạp kế hoạch.',
    en: '{file} has no table DonVi. Choose a workbook into which a plan was loaded.',
  },
  'failure.workbook.foreign': {
    vi: 'Tệp {file} không chứa kế hoạch nên không ghi gì. Chọn tệp kế hoạch.',
    en: '{file} holds no plan, so nothing was written. Choose the plan’s file.',
  },
  'failure.internal': {
    vi: 'Chương trình gặp lỗi. Gọi lại với --debug và gửi chi tiết cho người hỗ trợ.',
    en: 'The program failed. Call it again with --debug and send the details to your support.',
  },
} as const satisfies Record<string, Sentence>;
