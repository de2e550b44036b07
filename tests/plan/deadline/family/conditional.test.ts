import { readDeadline } from '../../../../src/plan/deadline/readDeadline';

describe('waits for an event', () => {
  test.each([
    'Khi có yêu cầu',
    'Theo yêu cầu của Bộ',
    'Theo chỉ đạo của Thủ tướng Chính phủ',
    'Ngay sau khi Nghị định được ban hành',
    'Trong vòng 30 ngày kể từ ngày Luật có hiệu lực',
    'Sau Đại hội Đảng',
    'Sau kỳ họp thứ 9',
    'Trước kỳ họp thứ 10 Quốc hội khóa XV',
    'Kỳ họp thứ 10',
    'Theo lộ trình',
    'Tùy tình hình thực tế',
    'Đột xuất',
    'Chậm nhất 15 ngày kể từ ngày nhận được yêu cầu',
    'Chậm nhất sau 05 ngày làm việc kể từ ngày ký',
    'Trước ngày họp 03 ngày',
    'Theo Kế hoạch số 100/KH-BTTTT',
    'Theo thời gian quy định tại Nghị định 47/2020/NĐ-CP',
    'Khi Nghị định có hiệu lực thi hành',
    'Ngay khi có yêu cầu',
    'Khi được cấp kinh phí',
    'Phụ thuộc vào tiến độ giải ngân',
    'Nếu được phê duyệt',
    'Đến khi hoàn thành',
    'theo hợp đồng',
    'Theo Nghị định 13/2023/NĐ-CP',
    'Theo Quyết định 142/QĐ-TTg',
    'Trước bầu cử',
    'Ngay sau khi ban hành',
    'Khi cần',
    'Tùy theo tình hình',
    'Sau khi có ý kiến của Bộ Chính trị',
    'trong vòng 6 tháng kể từ khi phê duyệt',
  ])('%s', (text) => {
    expect(readDeadline(text)).toMatchObject({ kind: 'conditional', lastDay: null, sure: true });
  });
});
