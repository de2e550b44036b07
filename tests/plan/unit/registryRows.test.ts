import { bundledRecords, bundledRegistry } from '../../../src/plan/unit/bundledRegistry';
import { readUnits } from '../../../src/plan/unit/readUnits';
import { registryFromRows, rowsOfRegistry } from '../../../src/plan/unit/registryRows';
import { said } from './said';

test('the rows of the bundled registry read back as that registry', () => {
  expect(registryFromRows(rowsOfRegistry(bundledRecords)).records).toEqual(bundledRegistry.records);
});

test('no rows are the bundled registry', () => {
  expect(registryFromRows([]).records).toEqual(bundledRegistry.records);
});

test('written rows hold no spelling that nobody accepted', () => {
  expect(rowsOfRegistry(bundledRecords).filter(({ aliases }) => aliases !== '')).toEqual([]);
});

describe('a spelling in `aliases` was accepted by a person', () => {
  const accepted = registryFromRows([
    { unit: 'ttth', name: 'Trung tâm Thông tin', aliases: 'Trung tâm thông tin; TT Thông tin' },
    { unit: 'cdsqg', aliases: 'Cục Chuyên đổi số quốc gia; Cục Chuyển đổi số quốc gia.' },
    { unit: 'vkhcn', name: 'Vụ Khoa học và Công nghệ', aliases: 'Vụ Khoa học va Công nghệ' },
  ]);

  test.each([
    ['Trung tâm thông tin', 'Trung tâm Thông tin'],
    ['TT Thông tin', 'Trung tâm Thông tin'],
    ['Cục Chuyên đổi số quốc gia', 'Cục Chuyển đổi số quốc gia'],
    ['Cục Chuyển đổi số quốc gia.', 'Cục Chuyển đổi số quốc gia'],
    ['Vụ Khoa học va Công nghệ', 'Vụ Khoa học và Công nghệ'],
  ])('%s reads as an accepted variant', (cell, name) => {
    expect(readUnits(cell, accepted)).toMatchObject([{ kind: 'variant', name, accepted: true }]);
  });

  test('another spelling of the same name is a variant like any other', () => {
    const [part] = readUnits('TRUNG TÂM THÔNG TIN', accepted);
    expect(part).toMatchObject({ kind: 'variant', name: 'Trung tâm Thông tin' });
    expect(part?.accepted).toBeUndefined();
  });

  test('it goes back into its row', () => {
    const row = rowsOfRegistry(accepted.records).find(({ unit }) => unit === 'ttth');
    expect(row?.aliases).toBe('Trung tâm thông tin; TT Thông tin');
  });

  test('without it the same spelling gives a finding', () => {
    expect(readUnits('Trung tâm thông tin', bundledRegistry)[0]?.accepted).toBeUndefined();
  });
});

test('what the columns say replaces what is bundled; what they lack stays', () => {
  const record = registryFromRows([
    { unit: 'vp', short: 'VPB; VP Bộ', to: '2030-12-31', email: ' vp@example.vn ' },
  ]).byId('vp');
  expect(record).toMatchObject({
    name: 'Văn phòng Bộ',
    abbreviations: ['VPB', 'VP Bộ'],
    validFrom: '2022-07-26',
    validTo: '2030-12-31',
    email: 'vp@example.vn',
    kind: 'ministry-unit',
  });
});

test('an emptied day is no day, and one that is not written YYYY-MM-DD is passed over', () => {
  expect(registryFromRows([{ unit: 'vp', from: '', to: '31/12/2030' }]).byId('vp')).toMatchObject({
    validFrom: null,
    validTo: '2025-02-28',
  });
});

test('a new unit is known at once; without a code it takes one from its name', () => {
  const registry = registryFromRows([
    { name: 'Đài Truyền hình Việt Nam', short: 'VTV', kind: 'Cơ quan, tổ chức' },
  ]);
  expect(registry.byId('dai-truyen-hinh-viet-nam')).toMatchObject({ kind: 'agency', abbreviations: ['VTV'] });
  expect(said('VTV, Đài Truyền hình Việt Nam', registry)).toEqual([
    'variant VTV = Đài Truyền hình Việt Nam',
    'exact Đài Truyền hình Việt Nam',
  ]);
});

test('a unit renamed in the table is still known by its former name', () => {
  const registry = registryFromRows([{ unit: 'ttth', name: 'Trung tâm Công nghệ số' }]);
  expect(said('Trung tâm Công nghệ số; Trung tâm Thông tin', registry)).toEqual([
    'exact Trung tâm Công nghệ số',
    'variant Trung tâm Thông tin = Trung tâm Công nghệ số',
  ]);
});

test('successors keep what is known of them', () => {
  const record = registryFromRows([{ unit: 'vp', successors: 'Văn phòng Bộ; Cục Quản trị' }]).byId('vp');
  expect(record?.successors).toEqual([
    { name: 'Văn phòng Bộ', from: '2025-03-01', certainty: 'high' },
    { name: 'Cục Quản trị', from: null, certainty: 'medium' },
  ]);
});

test('rows that name nothing are passed over', () => {
  expect(registryFromRows([{}, { unit: '', name: ' ' }, { unit: 'nobody' }]).records).toEqual(
    bundledRegistry.records,
  );
});

test('a unit accepted as written with a bracket is found again', () => {
  const registry = registryFromRows([
    { unit: 'dhcn', name: 'Trường Đại học Công nghệ', aliases: 'ĐHCN (ĐHQGHN)' },
  ]);
  expect(said('ĐHCN (ĐHQGHN), Cục Viễn thông', registry)).toEqual([
    'variant ĐHCN (ĐHQGHN) = Trường Đại học Công nghệ',
    'exact Cục Viễn thông',
  ]);
});
