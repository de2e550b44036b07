import { bundledRegistry } from '../../../src/plan/unit/bundledRegistry';
import { readUnits } from '../../../src/plan/unit/readUnits';
import { notes, said } from './said';

describe('a variant says what differs', () => {
  test.each([
    ['Trung tâm thông tin', 'khác chữ hoa, chữ thường: thông → Thông'],
    ['Viện Chiến lược Thông tin và Truyền thông.', 'thừa dấu chấm ở cuối'],
    ['Viện Chiến lược Thông tin và Truyền thông thông', 'viết lặp “thông”'],
    ['Bộ Văn hoá, Thể thao và Du lịch', 'khác chỗ đặt dấu thanh: hoá → hóa'],
    ['Cục Viễn thông'.normalize('NFD'), 'dấu gõ rời khỏi chữ (Unicode tổ hợp)'],
    ['Vu Ke hoach - Tai chinh', 'viết không dấu'],
    ['Vụ Kế hoạch – Tài chính', 'khác dấu gạch: – → -'],
    ['Vụ Kế hoạch Tài chính', 'thiếu “-” sau “hoạch”'],
    ['Vụ Kế hoạch-Tài chính', 'khác khoảng trắng: “-” → “ - ”'],
    ['Cục Phát thanh truyền hình và thông tin điện tử', 'thiếu “,” sau “thanh”'],
    ['Bộ Giáo dục & Đào tạo', 'viết “&” thay cho “và”'],
    ['Vụ Khoa học, công nghệ', 'viết khác: “học, công” → “học và Công”'],
    ['Viện Hàn lâm Khoa học và Công nghệ', 'viết không có “Việt Nam”'],
    ['VP Bộ', 'tên viết tắt của Văn phòng Bộ'],
    ['Trung tâm Chứng thực điện tử quốc gia (NEAC)', 'viết kèm “NEAC” trong ngoặc'],
    ['Các Cục: Báo chí', 'lấy từ đầu “Các Cục:”'],
    ['Chánh Văn phòng', 'tên gọi khác của Văn phòng Bộ'],
  ])('%s: %s', (cell, note) => {
    expect(readUnits(cell, bundledRegistry).map(({ kind }) => kind)).toEqual(['variant']);
    expect(notes(cell)).toEqual([note]);
  });
});

describe('a misspelling says which letters are wrong', () => {
  test.each([
    ['Cục Chuyên đổi số quốc gia', 'Cục Chuyển đổi số quốc gia', 1, 'sai một chữ: Chuyên → Chuyển'],
    ['Cục Tần số vô tuyến điên.', 'Cục Tần số vô tuyến điện', 1, 'sai một chữ: điên → điện'],
    ['Vụ Hợp tác quóc tê', 'Vụ Hợp tác quốc tế', 2, 'sai hai chữ: quóc → quốc, tê → tế'],
    ['Trug tâm Thông tin', 'Trung tâm Thông tin', 1, 'sai một chữ: Trug → Trung'],
    ['Trung tâm Thông tni', 'Trung tâm Thông tin', 1, 'sai một chữ: tni → tin'],
    ['Cục Viễnthông', 'Cục Viễn thông', 1, 'sai một chữ: Viễnthông → Viễn thông'],
    ['Bộ Giáo dục và Đào tao (Bộ GD&ĐT)', 'Bộ Giáo dục và Đào tạo', 1, 'sai một chữ: tao → tạo'],
    ['Bộ Thông tin va Truyền thông', 'Bộ Thông tin và Truyền thông', 1, 'sai một chữ: va → và'],
    ['Cuc Vien thongg', 'Cục Viễn thông', 1, 'sai một chữ: thongg → thông'],
    [
      'Cục Thông tin cơ sở và Thông tin đối ngoai',
      'Cục Thông tin cơ sở và Thông tin đối ngoại',
      1,
      'sai một chữ: ngoai → ngoại',
    ],
  ])('%s', (cell, name, distance, note) => {
    const [part, ...others] = readUnits(cell, bundledRegistry);
    expect(others).toEqual([]);
    expect(part).toMatchObject({ kind: 'misspelt', name, suggestions: [{ name, distance }] });
    expect(notes(cell)).toEqual([note]);
  });
});

describe('what is near and yet another name stays what it is', () => {
  test.each(bundledRegistry.records.filter(({ kind }) => kind !== 'group').map(({ name }) => name))(
    '%s',
    (name) => {
      expect(said(name)).toEqual([`exact ${name}`]);
    },
  );

  test('two names equally near are both suggested, and neither is taken', () => {
    const [part] = readUnits('Bụ Khoa học và Công nghệ', bundledRegistry);
    expect(part).toMatchObject({ kind: 'unknown', unit: null, name: null });
    expect(part?.suggestions.map(({ name }) => name).sort()).toEqual([
      'Bộ Khoa học và Công nghệ',
      'Vụ Khoa học và Công nghệ',
    ]);
  });

  test.each([
    'Thanh tra Sở',
    'Vụ Tài chính',
    'Vụ Báo chí',
    'Sở Giáo dục và Đào tạo',
    'Bộ CA',
    'Cục A06',
    'Cục Viễn thông 2',
  ])('%s is no misspelling of another body', (cell) => {
    expect(said(cell)).toEqual([`unknown ${cell}`]);
  });

  test('a name cut short is unknown, with what it may stand for', () => {
    const [part] = readUnits('Cục Chuyển đổi số', bundledRegistry);
    expect(part).toMatchObject({ kind: 'unknown', suggestions: [{ unit: 'cdsqg', distance: 9 }] });
    expect(notes('Cục Chuyển đổi số')).toEqual(['viết không có “quốc gia”']);
  });
});

describe('abbreviations', () => {
  test.each([
    [
      'Vụ KHTC, cục attt; Bộ GD&ĐT',
      ['Vụ Kế hoạch - Tài chính', 'Cục An toàn thông tin', 'Bộ Giáo dục và Đào tạo'],
    ],
    [
      'Cục ATTT (Cục An toàn thông tin), NEAC',
      ['Cục An toàn thông tin', 'Trung tâm Chứng thực điện tử quốc gia'],
    ],
    ['Vu KHTC cùng VP Bo', ['Vụ Kế hoạch - Tài chính', 'Văn phòng Bộ']],
  ])('%s', (cell, names) => {
    expect(readUnits(cell, bundledRegistry).map(({ kind, name }) => [kind, name])).toEqual(
      names.map((name) => ['variant', name]),
    );
  });
});

describe('text for old fonts is decoded, and only suggested', () => {
  test.each([
    ['Côc ViÔn th«ng, Vô Ph¸p chÕ', 'TCVN3'],
    ['Cuïc Vieãn thoâng; Vuï Phaùp cheá', 'VNI'],
  ])('%s', (cell, encoding) => {
    const parts = readUnits(cell, bundledRegistry);
    expect(parts.map(({ kind }) => kind)).toEqual(['unknown', 'unknown']);
    expect(parts.flatMap(({ suggestions }) => suggestions.map(({ name }) => name))).toEqual([
      'Cục Viễn thông',
      'Vụ Pháp chế',
    ]);
    expect(parts.every(({ start, end, written }) => cell.slice(start, end) === written)).toBe(true);
    expect(notes(cell)[0]).toContain(encoding);
  });
});

describe('ditto marks and empty cells', () => {
  test.each(['nt', 'nt.', '-nt-', 'Như trên', '"', '〃'])(
    '%s is one unknown part that asks for the name',
    (cell) => {
      expect(said(cell)).toEqual([`unknown ${cell.replace(/-/g, '')}`]);
      expect(notes(cell)).toEqual(['ghi như dòng trên. Ghi rõ tên đơn vị']);
    },
  );

  test.each(['', ' \u00a0\n', '-', '…', '...', '; ,', 'và', '1.'])('%j has no part', (cell) => {
    expect(said(cell)).toEqual([]);
  });
});
