import { codes, inTask, told } from '../checked';

test('several lead units are information, counted and named', () => {
  const findings = inTask('lead', 'Cục Viễn thông, Văn phòng Bộ', { original: null });
  const [finding] = findings.filter(({ code }) => code === 'unit.several-leads');
  expect(told(finding)).toMatchObject({
    severity: 'info',
    cell: 'G2',
    found: 'Cục Viễn thông; Văn phòng Bộ',
  });
  expect(finding?.message.params).toEqual({ count: 2, names: 'Cục Viễn thông; Văn phòng Bộ' });
});

test('one unit named twice, or beside a group, is one', () => {
  expect(codes(inTask('lead', 'Cục Viễn thông; Cục Viễn thông'))).toEqual([]);
  expect(codes(inTask('lead', 'Cục Viễn thông và các đơn vị liên quan'))).toEqual([]);
});
