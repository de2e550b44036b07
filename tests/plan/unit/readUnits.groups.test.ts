import { said } from './said';

describe('phrases that name nobody in particular are groups', () => {
  test.each([
    'các trường đại học, viện nghiên cứu',
    'các tập đoàn, tổng công ty',
    'UBND các quận, huyện',
    'UBND tỉnh',
    'Sở TT&TT các tỉnh',
    'Sở Tài chính các tỉnh, thành phố',
    'Sở, ban, ngành',
    'Các Bộ - ngành - địa phương',
    'các bộ/ngành/địa phương',
    'Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ',
    'Các cơ quan Đảng',
    'Các tổ chức chính trị - xã hội',
    'Tập đoàn, tổng công ty nhà nước',
    'Các doanh nghiệp viễn thông (VNPT, Viettel)',
    'Đơn vị được giao chủ trì nhiệm vụ',
    'Địa phương được lựa chọn',
    'CÁC CƠ QUAN, ĐƠN VỊ LIÊN QUAN',
    'cac bo, nganh, dia phuong',
    'các thành viên Ủy ban Quốc gia về chuyển đổi số',
  ])('%s', (cell) => {
    expect(said(cell)).toEqual([`group ${cell}`]);
  });
});

describe('a body with a name of its own is no group', () => {
  test.each([
    'UBND tỉnh Quảng Ninh',
    'UBND TP. Hồ Chí Minh',
    'Sở Thông tin và Truyền thông Đắk Nông',
    'Sở Tài chính',
    'Vụ Công chức - Viên chức',
    'Vụ Địa phương',
    'Vụ Các vấn đề xã hội',
    'Tập đoàn Viettel',
    'Hiệp hội An toàn thông tin Việt Nam',
    'Trường Đại học Công nghệ thông tin',
  ])('%s', (cell) => {
    expect(said(cell)).toEqual([`unknown ${cell}`]);
  });
});

test('a group ends where a unit or another name begins', () => {
  expect(
    said('các đơn vị liên quan Cục Viễn thông, các địa phương, Quốc hội; UBND tỉnh, UBND thành phố Hà Nội'),
  ).toEqual([
    'group các đơn vị liên quan',
    'exact Cục Viễn thông',
    'group các địa phương',
    'unknown Quốc hội',
    'group UBND tỉnh',
    'unknown UBND thành phố Hà Nội',
  ]);
});
