import { tableDefinition, tableDefinitions, tableNameOf } from '../../src/workbook/tables';

/** Identifiers and headings are a promise to every reader: what is listed here never changes. */
const promised = {
  NhiemVu:
    'key Mã|part Phần|section Mục|sectionTitle Tên mục|number STT|text Tên nhiệm vụ|lead Đơn vị thực hiện|coordinators Đơn vị phối hợp|result Kết quả|period Giai đoạn thực hiện|deadline Thời gian hoàn thành|leadUnits Đơn vị chủ trì (chuẩn)|deadlineKind Loại hạn|lastDay Hạn cuối|status Trạng thái|percent Tiến độ (%)|doneOn Ngày hoàn thành|evidence Minh chứng|evidenceOn Ngày văn bản|evidenceLink Liên kết|difficulties Khó khăn, vướng mắc|proposals Đề xuất, kiến nghị|warning Cảnh báo|standing Tình trạng',
  ChiTieu:
    'key Mã|group Nhóm|groupTitle Tên nhóm|label TT|text Tên chỉ tiêu|lead Đầu mối theo dõi|implementers Đơn vị triển khai|period Giai đoạn thực hiện|deadline Thời gian hoàn thành|leadUnits Đơn vị chủ trì (chuẩn)|deadlineKind Loại hạn|lastDay Hạn cuối|target Mục tiêu|measure Đơn vị tính|measured Kết quả đo|measuredOn Ngày đo|status Trạng thái|percent Tiến độ (%)|doneOn Ngày hoàn thành|evidence Minh chứng|evidenceOn Ngày văn bản|evidenceLink Liên kết|difficulties Khó khăn, vướng mắc|proposals Đề xuất, kiến nghị|warning Cảnh báo|standing Tình trạng',
  PhoiHop:
    'key Mã|unit Đơn vị|contribution Nội dung đã phối hợp|contributionOn Ngày|request Đề nghị với đơn vị chủ trì',
  DonVi:
    'unit Mã đơn vị|name Tên chính thức|short Tên viết tắt|aliases Tên gọi khác|kind Loại|from Hiệu lực từ|to Hiệu lực đến|successors Đơn vị kế thừa|email Email',
  KiemTra:
    'id Mã phát hiện|code Loại|severity Mức|table Bảng|key Mã dòng|column Cột|found Đang ghi|message Nội dung|decision Xử lý|reason Lý do|decidedOn Ngày xử lý',
  HopNhat:
    'id Mã|kind Loại|period Kỳ|unit Đơn vị gửi|file Tệp|cell Ô trong tệp|table Bảng|key Mã dòng|of Đơn vị của dòng|column Cột|base Giá trị gốc|master Trong sổ|value Giá trị gửi về|decision Xử lý|result Đã ghi|reason Lý do|decidedOn Ngày xử lý',
} as const;

describe('the tables', () => {
  test.each(Object.entries(promised))('%s has its columns and headings', (name, columns) => {
    const table = tableNameOf(name);
    const written = table && tableDefinition(table).columns.map(({ id, heading }) => `${id} ${heading}`);
    expect(written).toEqual(columns.split('|'));
  });

  test('are identified by columns that they have', () => {
    for (const { identity, columns } of tableDefinitions) {
      expect(columns.map(({ id }) => id)).toEqual(expect.arrayContaining([...identity]));
    }
  });

  test('are known by name in any letter case, and nothing else is', () => {
    expect(tableNameOf('nhiemvu')).toBe('NhiemVu');
    expect(tableNameOf('NhiemVu2')).toBeNull();
  });
});
