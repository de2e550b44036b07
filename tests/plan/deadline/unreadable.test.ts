import { readDeadline } from '../../../src/plan/deadline/readDeadline';

describe('is sure that a text is no deadline', () => {
  test.each([
    '31/4/2025',
    '29/02/2025',
    '32/12/2025',
    '15/13/2025',
    'Quý 5/2025',
    'quý VI/2025',
    'tháng 0/2025',
    'tháng 14',
    '00/00/2025',
    '30/2',
    'Chưa hoàn thành',
    'Không xác định',
    '#REF!',
    '########',
    'N/A',
    'TBD',
    'Cục Chuyển đổi số quốc gia',
    'Bộ Kế hoạch và Đầu tư',
    'Ủy ban Thường vụ Quốc hội',
    'Vụ Kế hoạch - Tài chính',
    'Báo cáo kết quả thực hiện',
    'Văn bản hướng dẫn',
    'ngày … tháng … năm 2025',
    'Quý …/2025',
    '......',
    'Ngay',
    'Ngày 31 tháng 9 năm 2025',
    'ngày 32 hằng tháng',
    'Ngày 0 hằng tháng',
  ])('%s', (text) => {
    expect(readDeadline(text)).toMatchObject({ kind: 'unreadable', lastDay: null, sure: true });
  });
});
