import type { Sentence } from '../sentence';

export const failures = {
  'failure.pane.office-missing': {
    vi: 'Chưa tải được thư viện của Excel. Kiểm tra kết nối mạng rồi thử lại.',
    en: 'Excel’s library could not be fetched. Check the network and try again.',
  },
  'failure.pane.office-silent': {
    vi: 'Excel chưa trả lời. Đóng ngăn này và mở lại từ thẻ Trang đầu.',
    en: 'Excel has not answered. Close this pane and open it again from the Home tab.',
  },
  'failure.pane.not-excel': {
    vi: 'Trang này chỉ chạy trong Excel. Mở một bảng tính, rồi mở Theo dõi kế hoạch từ thẻ Trang đầu.',
    en: 'This page works only in Excel. Open a workbook, then open Plan Tracker from the Home tab.',
  },
  'failure.file.not-office': {
    vi: 'Tệp nén .zip, không phải .xlsx hay .docx. Hãy giải nén, rồi chọn tệp bên trong.',
    en: 'The file is a .zip archive, neither .xlsx nor .docx. Unpack it and choose the file within.',
  },
  'failure.file.too-many-elements': {
    vi: 'Thành phần “{part}” của tệp có quá {limit} phần tử. Hãy mở bằng Excel hay Word rồi lưu thành tệp mới.',
    en: 'The part “{part}” of the file has more than {limit} elements. Open it in Excel or Word and save it as a new file.',
  },
  'failure.file.empty': {
    vi: 'Tệp không có nội dung. Hãy chọn tệp khác, hoặc lưu lại tệp rồi thử lại.',
    en: 'The file is empty. Choose another file, or save it again and try once more.',
  },
  'failure.file.too-large': {
    vi: 'Tệp lớn hơn {limit} MB. Hãy xoá trang, ảnh không dùng rồi lưu lại.',
    en: 'The file is larger than {limit} MB. Delete unused sheets and pictures, then save it again.',
  },
  'failure.file.unpacked-too-large': {
    vi: 'Nội dung tệp khi mở ra lớn hơn {limit} MB. Hãy xoá trang, ảnh không dùng rồi lưu lại.',
    en: 'What the file holds is larger than {limit} MB once unpacked. Delete unused sheets and pictures, then save it again.',
  },
  'failure.file.packed-too-tightly': {
    vi: 'Tệp nén hơn {limit} lần, không giống tệp do người soạn. Hãy hỏi lại người gửi, hoặc mở bằng Excel hay Word rồi lưu thành tệp mới.',
    en: 'The file is packed more than {limit} times, unlike a file that a person made. Ask the sender, or open it in Excel or Word and save it as a new file.',
  },
  'failure.file.too-many-entries': {
    vi: 'Tệp chứa hơn {limit} thành phần. Hãy mở bằng Excel hay Word rồi lưu thành tệp mới.',
    en: 'The file holds more than {limit} parts. Open it in Excel or Word and save it as a new file.',
  },
  'failure.file.truncated': {
    vi: 'Tệp bị cụt, có thể do chép hoặc tải về chưa xong. Hãy chép hoặc tải lại tệp.',
    en: 'The file ends too early, perhaps because copying or downloading stopped. Copy or download it again.',
  },
  'failure.file.damaged': {
    vi: 'Tệp bị hỏng nên không đọc. Hãy chép hoặc tải lại, hoặc xin người gửi bản khác.',
    en: 'The file is damaged and was not read. Copy or download it again, or ask the sender for another copy.',
  },
  'failure.file.encrypted': {
    vi: 'Tệp có mật khẩu mở. Hãy mở tệp, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ) rồi lưu lại.',
    en: 'The file is encrypted. Open it, remove its password (File > Info > Protect), and save it again.',
  },
  'failure.file.doubled-entry': {
    vi: 'Tệp có hai thành phần cùng tên “{entry}”. Hãy mở bằng Excel hay Word rồi lưu thành tệp mới.',
    en: 'The file has two parts named “{entry}”. Open it in Excel or Word and save it as a new file.',
  },
  'failure.file.unsafe-entry': {
    vi: 'Tệp có thành phần mang tên chỉ ra ngoài tệp: “{entry}”. Không mở tệp này; hãy hỏi lại người gửi.',
    en: 'The file has a part whose name points outside it: “{entry}”. Do not open it; ask the sender.',
  },
  'failure.file.packing-unknown': {
    vi: 'Thành phần “{entry}” được nén theo cách không đọc được. Hãy mở bằng Excel hay Word rồi lưu thành tệp mới.',
    en: 'The part “{entry}” is packed in a way that cannot be read. Open the file in Excel or Word and save it as a new file.',
  },
  'failure.file.part-missing': {
    vi: 'Tệp thiếu thành phần “{part}”. Hãy mở bằng Excel hay Word để sửa rồi lưu lại, hoặc xin bản khác.',
    en: 'The file lacks its part “{part}”. Open it in Excel or Word to repair it and save it again, or ask for another copy.',
  },
  'failure.file.old-workbook': {
    vi: 'Tệp là bảng tính Excel kiểu cũ (.xls). Hãy mở bằng Excel rồi lưu thành .xlsx.',
    en: 'The file is a workbook of the old kind (.xls). Open it in Excel and save it as .xlsx.',
  },
  'failure.file.old-document': {
    vi: 'Tệp là văn bản Word kiểu cũ (.doc). Hãy mở bằng Word rồi lưu thành .docx.',
    en: 'The file is a document of the old kind (.doc). Open it in Word and save it as .docx.',
  },
  'failure.file.html': {
    vi: 'Tệp là trang web (HTML) dù mang tên khác. Hãy mở bằng Excel rồi lưu thành .xlsx.',
    en: 'The file is a web page (HTML), whatever its name says. Open it in Excel and save it as .xlsx.',
  },
  'failure.file.xml-workbook': {
    vi: 'Tệp là bảng tính XML 2003. Hãy mở bằng Excel rồi lưu thành .xlsx.',
    en: 'The file is an XML Spreadsheet 2003. Open it in Excel and save it as .xlsx.',
  },
  'failure.file.image': {
    vi: 'Tệp là ảnh, không phải bảng tính hay văn bản. Hãy chọn tệp gốc.',
    en: 'The file is a picture, neither a workbook nor a document. Choose the original file.',
  },
  'failure.file.pdf': {
    vi: 'Tệp là PDF, không phải bảng tính hay văn bản. Hãy chọn tệp Excel hoặc Word gốc.',
    en: 'The file is a PDF, neither a workbook nor a document. Choose the original Excel or Word file.',
  },
  'failure.file.other-archive': {
    vi: 'Tệp nén không phải loại .zip. Hãy giải nén, rồi chọn tệp bên trong.',
    en: 'The file is an archive of another kind than .zip. Unpack it and choose the file within.',
  },
  'failure.file.text': {
    vi: 'Tệp là văn bản thuần, không phải .xlsx hay .docx. Hãy mở bằng Excel rồi lưu thành .xlsx.',
    en: 'The file is plain text, not .xlsx or .docx. Open it in Excel and save it as .xlsx.',
  },
  'failure.file.unknown-kind': {
    vi: 'Không nhận ra loại tệp này. Hãy chọn tệp .xlsx hoặc .docx.',
    en: 'The kind of this file is not known. Choose an .xlsx or .docx file.',
  },
  'failure.file.encoding-unknown': {
    vi: 'Tệp dùng bảng mã “{encoding}”, chưa đọc được. Hãy mở bằng Excel hay Word rồi lưu thành tệp mới.',
    en: 'The file uses the encoding “{encoding}”, which cannot be read. Open it in Excel or Word and save it as a new file.',
  },
  'failure.file.bad-text': {
    vi: 'Tệp có chữ không đúng bảng mã. Hãy mở bằng Excel hay Word rồi lưu thành tệp mới.',
    en: 'The file has text that is not in its own encoding. Open it in Excel or Word and save it as a new file.',
  },
  'failure.file.bad-xml': {
    vi: 'Thành phần “{part}” của tệp viết sai cấu trúc nên không đọc. Hãy mở bằng Excel hay Word để sửa rồi lưu lại.',
    en: 'The part “{part}” of the file is ill-formed and was not read. Open the file in Excel or Word to repair it and save it again.',
  },
  'failure.file.doctype': {
    vi: 'Thành phần “{part}” khai báo DOCTYPE, không được phép trong tệp này. Hãy hỏi lại người gửi.',
    en: 'The part “{part}” declares a DOCTYPE, which this kind of file may not. Ask the sender.',
  },
  'failure.file.too-deep': {
    vi: 'Thành phần “{part}” lồng quá {limit} cấp. Hãy hỏi lại người gửi.',
    en: 'The part “{part}” is nested more than {limit} levels deep. Ask the sender.',
  },
  'failure.file.too-many-cells': {
    vi: 'Bảng tính có hơn {limit} ô có nội dung. Hãy tách thành nhiều tệp.',
    en: 'The workbook has more than {limit} cells that hold something. Split it into several files.',
  },
  'failure.file.not-workbook': {
    vi: 'Tệp không phải bảng tính .xlsx. Hãy chọn tệp khác, hoặc mở bằng Excel rồi lưu thành .xlsx.',
    en: 'The file is not an .xlsx workbook. Choose another file, or open it in Excel and save it as .xlsx.',
  },
  'failure.file.document-not-workbook': {
    vi: 'Tệp là văn bản Word, không phải bảng tính. Hãy chọn tệp .xlsx.',
    en: 'The file is a Word document, not a workbook. Choose an .xlsx file.',
  },
  'failure.file.binary-workbook': {
    vi: 'Tệp là bảng tính nhị phân (.xlsb). Hãy mở bằng Excel rồi lưu thành .xlsx.',
    en: 'The file is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.',
  },
  'failure.file.open-document': {
    vi: 'Tệp là OpenDocument (.ods, .odt). Hãy mở rồi lưu thành .xlsx hoặc .docx.',
    en: 'The file is an OpenDocument (.ods, .odt). Open it and save it as .xlsx or .docx.',
  },
  'failure.plan.no-table': {
    vi: 'Không thấy bảng phụ lục trong tệp. Hãy chọn quyết định có bảng chỉ tiêu hoặc nhiệm vụ, dòng tiêu đề có “STT” và “Tên nhiệm vụ”.',
    en: 'No appendix table was found. Choose a decision with a table of indicators or tasks, with headings such as “STT” and “Tên nhiệm vụ”.',
  },
  'failure.write.text-too-long': {
    vi: 'Ô {cell} có hơn 32.767 ký tự, Excel không nhận. Hãy rút ngắn nội dung.',
    en: 'Cell {cell} has more than 32,767 characters, which Excel does not take. Shorten its text.',
  },
  'failure.write.formula-too-long': {
    vi: 'Công thức tại {cell} dài hơn 8.192 ký tự, Excel không nhận. Hãy rút ngắn công thức.',
    en: 'The formula at {cell} has more than 8,192 characters, which Excel does not take. Shorten it.',
  },
  'failure.write.outside-sheet': {
    vi: 'Trang “{sheet}” có ô nằm ngoài giới hạn của Excel (1.048.576 dòng, 16.384 cột). Hãy bớt dòng hoặc cột.',
    en: 'Sheet “{sheet}” has a cell beyond what Excel holds (1,048,576 rows, 16,384 columns). Take out rows or columns.',
  },
  'failure.write.no-sheet': {
    vi: 'Bảng tính không có trang nào hiện. Hãy cho hiện ít nhất một trang.',
    en: 'The workbook has no visible sheet. Show at least one.',
  },
  'failure.write.sheet-name': {
    vi: 'Excel không nhận tên trang “{sheet}”. Hãy đặt tên không quá 31 ký tự, không có \\ / ? * : [ ] và không có dấu nháy đơn ở đầu, cuối.',
    en: 'Excel does not take the sheet name “{sheet}”. Use at most 31 characters, none of \\ / ? * : [ ], and no apostrophe at either end.',
  },
  'failure.write.sheet-taken': {
    vi: 'Có hai trang cùng tên “{sheet}”. Hãy đổi tên một trang.',
    en: 'Two sheets are named “{sheet}”. Rename one of them.',
  },
  'failure.write.name-taken': {
    vi: 'Có hai bảng hoặc hai tên vùng cùng gọi là “{name}”. Hãy đổi một tên.',
    en: 'Two tables or defined names are called “{name}”. Rename one of them.',
  },
  'failure.write.name-scope': {
    vi: 'Tên vùng “{name}” thuộc trang “{sheet}” không còn trong bảng tính. Hãy xoá tên vùng đó.',
    en: 'The defined name “{name}” belongs to sheet “{sheet}”, which is not in the workbook. Delete that name.',
  },
  'failure.write.table-shape': {
    vi: 'Bảng “{table}” có vùng ô không khớp với số cột. Hãy kiểm tra lại bảng.',
    en: 'The range of table “{table}” does not fit its number of columns. Check the table.',
  },
  'failure.write.heading-too-long': {
    vi: 'Bảng “{table}” có tiêu đề cột dài hơn 255 ký tự. Hãy rút ngắn tiêu đề.',
    en: 'Table “{table}” has a column heading of more than 255 characters. Shorten it.',
  },
  'failure.write.prompt-too-long': {
    vi: 'Lời nhắc tại {cell} quá dài: tiêu đề tối đa 32 ký tự, nội dung tối đa 255 ký tự. Hãy rút ngắn.',
    en: 'The prompt at {cell} is too long: at most 32 characters of title and 255 of text. Shorten it.',
  },
  'failure.write.list-too-long': {
    vi: 'Danh sách chọn tại {cell} dài hơn 255 ký tự. Hãy ghi danh sách vào một vùng ô rồi trỏ tới vùng đó.',
    en: 'The list of choices at {cell} has more than 255 characters. Put it into a range and point to that.',
  },
  'failure.write.custom-xml': {
    vi: 'Phần dữ liệu ẩn của bảng tính viết sai cấu trúc XML nên không ghi. Hãy báo cho người phụ trách công cụ.',
    en: 'A hidden data part of the workbook is ill-formed XML and was not written. Tell whoever looks after this tool.',
  },
  'failure.patch.no-sheet': {
    vi: 'Bảng tính không có trang “{sheet}”. Hãy kiểm tra tên trang.',
    en: 'The workbook has no sheet “{sheet}”. Check the name of the sheet.',
  },
  'failure.patch.no-table': {
    vi: 'Bảng tính không có bảng “{table}”. Hãy tạo lại bảng, hoặc dùng bảng tính còn đủ bảng.',
    en: 'The workbook has no table “{table}”. Make the table again, or use a workbook that still has it.',
  },
  'failure.patch.no-cell': {
    vi: '“{cell}” không phải địa chỉ ô. Hãy ghi địa chỉ như E17.',
    en: '“{cell}” is no address of a cell. Write one such as E17.',
  },
  'failure.patch.table-blocked': {
    vi: 'Bảng “{table}” cần thêm dòng nhưng ô {cell} bên dưới đã dùng. Hãy chuyển nội dung dưới bảng sang chỗ khác.',
    en: 'Table “{table}” needs more rows, but cell {cell} below it is in use. Move what stands below the table.',
  },
  'failure.patch.table-totals': {
    vi: 'Bảng “{table}” cần thêm dòng nhưng đang có dòng tổng. Hãy tắt dòng tổng rồi thử lại.',
    en: 'Table “{table}” needs more rows, but has a totals row. Turn the totals row off and try again.',
  },
  'failure.patch.array-formula': {
    vi: 'Ô {cell} thuộc một công thức mảng nhiều ô nên không sửa riêng được. Hãy đổi công thức đó thành giá trị.',
    en: 'Cell {cell} belongs to an array formula over several cells and cannot be changed alone. Turn that formula into values.',
  },
  'failure.file.not-document': {
    vi: 'Tệp không phải văn bản Word (.docx). Hãy chọn tệp khác, hoặc mở bằng Word rồi lưu thành .docx.',
    en: 'The file is not a Word document (.docx). Choose another file, or open it in Word and save it as .docx.',
  },
  'failure.file.workbook-not-document': {
    vi: 'Tệp là bảng tính, không phải văn bản Word. Hãy chọn tệp .docx.',
    en: 'The file is a workbook, not a Word document. Choose a .docx file.',
  },
  'failure.file.too-many-table-cells': {
    vi: 'Các bảng trong văn bản có hơn {limit} ô. Hãy tách thành nhiều tệp.',
    en: 'The tables of the document have more than {limit} cells. Split it into several files.',
  },
  'failure.file.not-text': {
    vi: 'Tệp không phải văn bản thuần. Hãy chọn tệp .txt, .docx hoặc .xlsx.',
    en: 'The file is not plain text. Choose a .txt, .docx or .xlsx file.',
  },
  'failure.file.not-utf8': {
    vi: 'Tệp văn bản không dùng bảng mã UTF-8. Hãy mở tệp rồi lưu lại với bảng mã UTF-8.',
    en: 'The text file is not in UTF-8. Open it and save it again in the encoding UTF-8.',
  },
  'failure.excel.cell-edit': {
    vi: 'Excel đang chờ nhập xong một ô. Nhấn Enter hoặc Esc trong bảng tính rồi thử lại.',
    en: 'Excel is waiting for a cell to be finished. Press Enter or Esc in the workbook, then try again.',
  },
  'failure.excel.protected': {
    vi: 'Trang tính đang khóa nên không ghi được. Bỏ khóa trang (Xem lại > Bỏ bảo vệ trang tính) rồi thử lại.',
    en: 'The sheet is protected and cannot be written. Unprotect it (Review > Unprotect Sheet), then try again.',
  },
  'failure.excel.other-workbook': {
    vi: 'Một bảng tính khác đang ở phía trước. Bấm vào bảng tính này rồi thử lại.',
    en: 'Another workbook is in front. Click this workbook, then try again.',
  },
  'failure.excel.gone': {
    vi: 'Trang, bảng hoặc ô cần dùng không còn. Kiểm tra lại để đọc bảng tính như hiện có.',
    en: 'A sheet, table or cell that was needed is gone. Check again to read the workbook as it stands.',
  },
  'failure.excel.taken': {
    vi: 'Bảng tính đã có một trang hoặc bảng mang tên này. Đổi tên rồi thử lại.',
    en: 'The workbook has a sheet or table of that name already. Rename it, then try again.',
  },
  'failure.excel.filtered': {
    vi: 'Bộ lọc đang che một phần bảng. Bỏ lọc rồi thử lại.',
    en: 'A filter hides part of the table. Clear the filter, then try again.',
  },
  'failure.excel.merged': {
    vi: 'Có ô đã gộp chắn chỗ cần ghi. Bỏ gộp ô rồi thử lại.',
    en: 'Merged cells are in the way. Unmerge them, then try again.',
  },
  'failure.excel.no-room': {
    vi: 'Không còn chỗ để thêm dòng. Chuyển nội dung bên dưới hoặc bên cạnh bảng sang chỗ khác rồi thử lại.',
    en: 'There is no room for more rows. Move what stands below or beside the table, then try again.',
  },
  'failure.excel.too-large': {
    vi: 'Excel không nhận từng ấy dữ liệu một lần. Bớt cột hoặc rút ngắn nội dung dài, rồi thử lại.',
    en: 'Excel does not take that much at once. Take out columns or shorten long texts, then try again.',
  },
  'failure.excel.too-old': {
    vi: 'Bản Excel này chưa hỗ trợ việc này. Dùng Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web.',
    en: 'This Excel cannot do that yet. Use Excel 2021 or later, Microsoft 365, or Excel on the web.',
  },
  'failure.excel.not-here': {
    vi: 'Bảng thử nghiệm này chưa làm được việc đó. Dùng Excel.',
    en: 'This stand-in for Excel cannot do that. Use Excel.',
  },
  'failure.excel.busy': {
    vi: 'Excel đang bận. Chờ một lát rồi thử lại.',
    en: 'Excel is busy. Wait a moment, then try again.',
  },
  'failure.excel.refused': {
    vi: 'Excel từ chối ({code}). Thử lại; nếu vẫn vậy, chép chi tiết và gửi cho người hỗ trợ.',
    en: 'Excel refused ({code}). Try again; if it stays so, copy the details and send them to your support.',
  },
  'failure.workbook.name-taken': {
    vi: 'Bảng tính đã có một bảng hoặc tên vùng gọi là {name}. Đổi tên đó, hoặc nạp kế hoạch vào bảng tính mới.',
    en: 'The workbook has a table or defined name called {name} already. Rename it, or load the plan into a new workbook.',
  },
  'failure.workbook.load-undone': {
    vi: 'Chưa nạp được kế hoạch. Những gì đã tạo đã được gỡ, bảng tính như cũ. Thử lại.',
    en: 'The plan could not be loaded. What had been made was removed and the workbook is as it was. Try again.',
  },
  'failure.workbook.load-left': {
    vi: 'Chưa nạp được kế hoạch và chưa gỡ được phần đã tạo. Xóa các trang sau nếu thấy, rồi thử lại: {sheets}.',
    en: 'The plan could not be loaded, nor what had been made be removed. Delete these sheets if you see them, then try again: {sheets}.',
  },
  'failure.workbook.rows-below': {
    vi: 'Ô {sheet}!{cell} dưới bảng đang có nội dung nên không thêm được dòng. Chuyển ô đó sang chỗ khác rồi thử lại.',
    en: 'The cell {sheet}!{cell} below the table is in use, so no rows could be added. Move it, then try again.',
  },
  'failure.workbook.totals-row': {
    vi: 'Bảng trên trang {sheet} có dòng tổng. Tắt dòng tổng rồi thử lại.',
    en: 'The table on the sheet {sheet} has a totals row. Turn it off, then try again.',
  },
  'failure.workbook.no-name': {
    vi: 'Không thấy ô mang tên {name} trên trang Tổng quan. Đặt lại tên cho ô đó rồi thử lại.',
    en: 'The cell named {name} on the overview sheet is missing. Name it again, then try again.',
  },
  'failure.workbook.place-gone': {
    vi: 'Không thấy trang {sheet}. Kiểm tra lại để đọc bảng tính như hiện có.',
    en: 'The sheet {sheet} is not there. Check again to read the workbook as it stands.',
  },
} as const satisfies Record<string, Sentence>;
