import { said } from './said';

const two = ['exact Cục Viễn thông', 'exact Vụ Pháp chế'];

describe('what separates two names', () => {
  test.each([
    'Cục Viễn thông, Vụ Pháp chế',
    'Cục Viễn thông;Vụ Pháp chế',
    'Cục Viễn thông/Vụ Pháp chế',
    'Cục Viễn thông - Vụ Pháp chế',
    'Cục Viễn thông – Vụ Pháp chế',
    'Cục Viễn thông & Vụ Pháp chế',
    'Cục Viễn thông + Vụ Pháp chế',
    'Cục Viễn thông và Vụ Pháp chế',
    'Cục Viễn thông cùng với Vụ Pháp chế',
    'Cục Viễn thông và/hoặc Vụ Pháp chế',
    'Cục Viễn thông\nVụ Pháp chế',
    'Cục Viễn thông Vụ Pháp chế',
    'Cục Viễn thông ,; Vụ Pháp chế;',
    '• Cục Viễn thông\n• Vụ Pháp chế',
    '- Cục Viễn thông;\n- Vụ Pháp chế',
    '1. Cục Viễn thông 2. Vụ Pháp chế',
    '1/ Cục Viễn thông\n2/ Vụ Pháp chế',
    '1.1. Cục Viễn thông\n1.2. Vụ Pháp chế',
    'a) Cục Viễn thông\nb) Vụ Pháp chế',
    '(i) Cục Viễn thông (ii) Vụ Pháp chế',
    '“Cục Viễn thông”, “Vụ Pháp chế”',
    'Cục Viễn thông, Vụ Pháp chế, …',
    'Cục Viễn thông, Vụ Pháp chế, v.v.',
  ])('%s', (cell) => {
    expect(said(cell)).toEqual(two);
  });
});

describe('role words belong to no name', () => {
  test.each([
    'Chủ trì: Cục Viễn thông; phối hợp: Vụ Pháp chế',
    'Cục Viễn thông (chủ trì), Vụ Pháp chế (phối hợp)',
    'Cục Viễn thông [chủ trì]; Vụ Pháp chế [phối hợp]',
    'Cục Viễn thông - chủ trì; Vụ Pháp chế - phối hợp',
    'Cục Viễn thông: chủ trì; Vụ Pháp chế: phối hợp',
    'Cục Viễn thông chủ trì, phối hợp với Vụ Pháp chế',
    'Cơ quan chủ trì: Cục Viễn thông; cơ quan phối hợp: Vụ Pháp chế',
    'Cục Viễn thông, đơn vị phối hợp: Vụ Pháp chế',
    'Giao Cục Viễn thông chủ trì, Vụ trưởng Vụ Pháp chế',
  ])('%s', (cell) => {
    expect(said(cell)).toEqual(two);
  });
});

describe('names that hold commas, và and dashes', () => {
  test.each([
    [
      'Cục Xuất bản, In và Phát hành và Vụ Pháp chế',
      ['exact Cục Xuất bản, In và Phát hành', 'exact Vụ Pháp chế'],
    ],
    ['Vụ Kế hoạch - Tài chính - Cục Viễn thông', ['exact Vụ Kế hoạch - Tài chính', 'exact Cục Viễn thông']],
    ['Cục Thông tin cơ sở và Thông tin đối ngoại', ['exact Cục Thông tin cơ sở và Thông tin đối ngoại']],
    ['Cục Thông tin cơ sở và Cục Báo chí', ['exact Cục Thông tin cơ sở', 'exact Cục Báo chí']],
    [
      'Sở Văn hóa, Thể thao và Du lịch, Sở Lao động - Thương binh và Xã hội',
      ['unknown Sở Văn hóa, Thể thao và Du lịch', 'unknown Sở Lao động - Thương binh và Xã hội'],
    ],
    [
      'VTV, VOV và Đài Truyền hình Việt Nam (VTV)',
      ['unknown VTV', 'unknown VOV', 'unknown Đài Truyền hình Việt Nam (VTV)'],
    ],
    ['Quốc hội, Tòa án nhân dân tối cao', ['unknown Quốc hội', 'unknown Tòa án nhân dân tối cao']],
  ])('%s', (cell, lines) => {
    expect(said(cell)).toEqual(lines);
  });
});

describe('a unit and the body it belongs to', () => {
  test.each([
    [
      'Cục Viễn thông - Bộ Thông tin và Truyền thông',
      ['exact Cục Viễn thông', 'exact Bộ Thông tin và Truyền thông'],
    ],
    ['Cục Viễn thông (Bộ TTTT)', ['exact Cục Viễn thông', 'variant Bộ TTTT = Bộ Thông tin và Truyền thông']],
    ['Văn phòng Bộ Công an', ['unknown Văn phòng Bộ Công an']],
    ['Thanh tra Bộ Công an', ['unknown Thanh tra Bộ Công an']],
    [
      'các đơn vị thuộc Bộ Thông tin và Truyền thông',
      ['group các đơn vị thuộc Bộ Thông tin và Truyền thông'],
    ],
  ])('%s', (cell, lines) => {
    expect(said(cell)).toEqual(lines);
  });
});

describe('elliptical lists', () => {
  test.each([
    ['Các Cục: Báo chí, Viễn thông', ['Báo chí = Cục Báo chí', 'Viễn thông = Cục Viễn thông']],
    ['Các Cục Báo chí, Viễn thông', ['Báo chí = Cục Báo chí', 'Viễn thông = Cục Viễn thông']],
    ['Các Cục (ATTT, VT)', ['ATTT = Cục An toàn thông tin', 'VT = Cục Viễn thông']],
    ['02 Cục: Báo chí; Viễn thông', ['Báo chí = Cục Báo chí', 'Viễn thông = Cục Viễn thông']],
    ['Các Vụ, Cục: Pháp chế, Viễn thông', ['Pháp chế = Vụ Pháp chế', 'Viễn thông = Cục Viễn thông']],
    [
      'Các Bộ: Công an, Kế hoạch và Đầu tư',
      ['Công an = Bộ Công an', 'Kế hoạch và Đầu tư = Bộ Kế hoạch và Đầu tư'],
    ],
  ])('%s', (cell, lines) => {
    expect(said(cell)).toEqual(lines.map((line) => `variant ${line}`));
  });

  test('a name in full, a group and another head end nothing of the list before them', () => {
    expect(said('Các Cục: Báo chí, Viễn thông và Vụ Pháp chế, Tổ chức cán bộ; các địa phương')).toEqual([
      'variant Báo chí = Cục Báo chí',
      'variant Viễn thông = Cục Viễn thông',
      'exact Vụ Pháp chế',
      'variant Tổ chức cán bộ = Vụ Tổ chức cán bộ',
      'group các địa phương',
    ]);
  });

  test('kinds of bodies without names are a group, not a list', () => {
    expect(said('các Vụ, Cục, Trung tâm thuộc Bộ')).toEqual(['group các Vụ, Cục, Trung tâm thuộc Bộ']);
  });
});
