import type { Sentence } from '../../sentence';

/** Why a file is not read. */
export const archives = {
  'failure.file.not-office': {
    vi: 'Tệp nén .zip, không phải .xlsx hay .docx. Giải nén, rồi chọn tệp bên trong.',
    en: 'The file is a .zip archive, neither .xlsx nor .docx. Unpack it and choose the file within.',
  },
  'failure.file.too-many-elements': {
    vi: 'Thành phần “{part}” của tệp có quá {limit|number} phần tử. Mở bằng Excel hoặc Word rồi lưu thành tệp mới.',
    en: 'The part “{part}” of the file has more than {limit|number} elements. Open it in Excel or Word and save it as a new file.',
  },
  'failure.file.empty': {
    vi: 'Tệp không có nội dung. Chọn tệp khác, hoặc lưu lại tệp rồi thử lại.',
    en: 'The file is empty. Choose another file, or save it again and try once more.',
  },
  'failure.file.too-large': {
    vi: 'Tệp lớn hơn {limit} MB. Xóa trang, ảnh không dùng rồi lưu lại.',
    en: 'The file is larger than {limit} MB. Delete unused sheets and pictures, then save it again.',
  },
  'failure.file.unpacked-too-large': {
    vi: 'Nội dung tệp khi mở ra lớn hơn {limit} MB. Xóa trang, ảnh không dùng rồi lưu lại.',
    en: 'What the file holds is larger than {limit} MB once unpacked. Delete unused sheets and pictures, then save it again.',
  },
  'failure.file.packed-too-tightly': {
    vi: 'Tệp nén hơn {limit} lần, không giống tệp do người soạn. Hỏi lại người gửi, hoặc mở bằng Excel hoặc Word rồi lưu thành tệp mới.',
    en: 'The file is packed more than {limit} times, unlike a file that a person made. Ask the sender, or open it in Excel or Word and save it as a new file.',
  },
  'failure.file.too-many-entries': {
    vi: 'Tệp chứa hơn {limit|number} thành phần. Mở bằng Excel hoặc Word rồi lưu thành tệp mới.',
    en: 'The file holds more than {limit|number} parts. Open it in Excel or Word and save it as a new file.',
  },
  'failure.file.truncated': {
    vi: 'Tệp bị cụt, có thể do chép hoặc tải về chưa xong. Chép hoặc tải lại tệp.',
    en: 'The file ends too early, perhaps because copying or downloading stopped. Copy or download it again.',
  },
  'failure.file.damaged': {
    vi: 'Tệp bị hỏng nên không đọc. Chép hoặc tải lại, hoặc xin người gửi bản khác.',
    en: 'The file is damaged and was not read. Copy or download it again, or ask the sender for another copy.',
  },
  'failure.file.encrypted': {
    vi: 'Tệp có mật khẩu mở. Mở tệp, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ) rồi lưu lại.',
    en: 'The file is encrypted. Open it, remove its password (File > Info > Protect), and save it again.',
  },
  'failure.file.doubled-entry': {
    vi: 'Tệp có hai thành phần cùng tên “{entry}”. Mở bằng Excel hoặc Word rồi lưu thành tệp mới.',
    en: 'The file has two parts named “{entry}”. Open it in Excel or Word and save it as a new file.',
  },
  'failure.file.unsafe-entry': {
    vi: 'Tệp có thành phần mang tên chỉ ra ngoài tệp: “{entry}”. Không mở tệp này; hỏi lại người gửi.',
    en: 'The file has a part whose name points outside it: “{entry}”. Do not open it; ask the sender.',
  },
  'failure.file.packing-unknown': {
    vi: 'Thành phần “{entry}” được nén theo cách không đọc được. Mở bằng Excel hoặc Word rồi lưu thành tệp mới.',
    en: 'The part “{entry}” is packed in a way that cannot be read. Open the file in Excel or Word and save it as a new file.',
  },
  'failure.file.part-missing': {
    vi: 'Tệp thiếu thành phần “{part}”. Mở bằng Excel hoặc Word để sửa rồi lưu lại, hoặc xin bản khác.',
    en: 'The file lacks its part “{part}”. Open it in Excel or Word to repair it and save it again, or ask for another copy.',
  },
  'failure.file.old-workbook': {
    vi: 'Tệp là bảng tính Excel kiểu cũ (.xls). Mở bằng Excel rồi lưu thành .xlsx.',
    en: 'The file is a workbook of the old kind (.xls). Open it in Excel and save it as .xlsx.',
  },
  'failure.file.old-document': {
    vi: 'Tệp là văn bản Word kiểu cũ (.doc). Mở bằng Word rồi lưu thành .docx.',
    en: 'The file is a document of the old kind (.doc). Open it in Word and save it as .docx.',
  },
  'failure.file.html': {
    vi: 'Tệp là trang web (HTML) dù mang tên khác. Mở bằng Excel rồi lưu thành .xlsx.',
    en: 'The file is a web page (HTML), whatever its name says. Open it in Excel and save it as .xlsx.',
  },
  'failure.file.xml-workbook': {
    vi: 'Tệp là bảng tính XML 2003. Mở bằng Excel rồi lưu thành .xlsx.',
    en: 'The file is an XML Spreadsheet 2003. Open it in Excel and save it as .xlsx.',
  },
  'failure.file.image': {
    vi: 'Tệp là ảnh, không phải bảng tính hay văn bản. Chọn tệp gốc.',
    en: 'The file is a picture, neither a workbook nor a document. Choose the original file.',
  },
  'failure.file.pdf': {
    vi: 'Tệp là PDF, không phải bảng tính hay văn bản. Chọn tệp Excel hoặc Word gốc.',
    en: 'The file is a PDF, neither a workbook nor a document. Choose the original Excel or Word file.',
  },
  'failure.file.other-archive': {
    vi: 'Tệp nén không phải loại .zip. Giải nén, rồi chọn tệp bên trong.',
    en: 'The file is an archive of another kind than .zip. Unpack it and choose the file within.',
  },
  'failure.file.text': {
    vi: 'Tệp là văn bản thuần, không phải .xlsx hay .docx. Mở bằng Excel rồi lưu thành .xlsx.',
    en: 'The file is plain text, not .xlsx or .docx. Open it in Excel and save it as .xlsx.',
  },
  'failure.file.unknown-kind': {
    vi: 'Không nhận ra loại tệp này. Chọn tệp .xlsx hoặc .docx.',
    en: 'The kind of this file is not known. Choose an .xlsx or .docx file.',
  },
  'failure.file.encoding-unknown': {
    vi: 'Tệp dùng bảng mã “{encoding}”, chưa đọc được. Mở bằng Excel hoặc Word rồi lưu thành tệp mới.',
    en: 'The file uses the encoding “{encoding}”, which cannot be read. Open it in Excel or Word and save it as a new file.',
  },
  'failure.file.bad-text': {
    vi: 'Tệp có chữ không đúng bảng mã. Mở bằng Excel hoặc Word rồi lưu thành tệp mới.',
    en: 'The file has text that is not in its own encoding. Open it in Excel or Word and save it as a new file.',
  },
  'failure.file.bad-xml': {
    vi: 'Thành phần “{part}” của tệp viết sai cấu trúc nên không đọc. Mở bằng Excel hoặc Word để sửa rồi lưu lại.',
    en: 'The part “{part}” of the file is ill-formed and was not read. Open the file in Excel or Word to repair it and save it again.',
  },
  'failure.file.doctype': {
    vi: 'Thành phần “{part}” khai báo DOCTYPE, không được phép trong tệp này. Hỏi lại người gửi.',
    en: 'The part “{part}” declares a DOCTYPE, which this kind of file may not. Ask the sender.',
  },
  'failure.file.too-deep': {
    vi: 'Thành phần “{part}” lồng quá {limit} cấp. Hỏi lại người gửi.',
    en: 'The part “{part}” is nested more than {limit} levels deep. Ask the sender.',
  },
  'failure.file.too-many-cells': {
    vi: 'Bảng tính có hơn {limit|number} ô có nội dung. Tách thành nhiều tệp.',
    en: 'The workbook has more than {limit|number} cells that hold something. Split it into several files.',
  },
  'failure.file.not-workbook': {
    vi: 'Tệp không phải bảng tính .xlsx. Chọn tệp khác, hoặc mở bằng Excel rồi lưu thành .xlsx.',
    en: 'The file is not an .xlsx workbook. Choose another file, or open it in Excel and save it as .xlsx.',
  },
  'failure.file.document-not-workbook': {
    vi: 'Tệp là văn bản Word, không phải bảng tính. Chọn tệp .xlsx.',
    en: 'The file is a Word document, not a workbook. Choose an .xlsx file.',
  },
  'failure.file.binary-workbook': {
    vi: 'Tệp là bảng tính nhị phân (.xlsb). Mở bằng Excel rồi lưu thành .xlsx.',
    en: 'The file is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.',
  },
  'failure.file.open-document': {
    vi: 'Tệp là OpenDocument (.ods, .odt). Mở rồi lưu thành .xlsx hoặc .docx.',
    en: 'The file is an OpenDocument (.ods, .odt). Open it and save it as .xlsx or .docx.',
  },
  'failure.file.not-document': {
    vi: 'Tệp không phải văn bản Word (.docx). Chọn tệp khác, hoặc mở bằng Word rồi lưu thành .docx.',
    en: 'The file is not a Word document (.docx). Choose another file, or open it in Word and save it as .docx.',
  },
  'failure.file.workbook-not-document': {
    vi: 'Tệp là bảng tính, không phải văn bản Word. Chọn tệp .docx.',
    en: 'The file is a workbook, not a Word document. Choose a .docx file.',
  },
  'failure.file.too-many-table-cells': {
    vi: 'Các bảng trong tệp có hơn {limit|number} ô. Tách thành nhiều tệp.',
    en: 'The tables of the file have more than {limit|number} cells. Split it into several files.',
  },
  'failure.file.not-text': {
    vi: 'Tệp không phải văn bản thuần. Chọn tệp .txt, .docx hoặc .xlsx.',
    en: 'The file is not plain text. Choose a .txt, .docx or .xlsx file.',
  },
  'failure.file.not-utf8': {
    vi: 'Tệp văn bản không dùng bảng mã UTF-8. Mở tệp rồi lưu lại với bảng mã UTF-8.',
    en: 'The text file is not in UTF-8. Open it and save it again in the encoding UTF-8.',
  },
} as const satisfies Record<string, Sentence>;
