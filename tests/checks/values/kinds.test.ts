import { checked, codes, inIndicator, inTask, told, type Edit } from '../checked';

describe('a value of a wrong kind is an error at its cell', () => {
  test('with what the column wants', () => {
    expect(inTask('percent', 'một nửa').map(told)).toEqual([
      expect.objectContaining({
        code: 'value.wrong-kind',
        severity: 'error',
        cell: 'P2',
        found: 'một nửa',
        expected: 'Số từ 0 đến 100',
        fix: null,
      }),
    ]);
  });

  test.each([
    ['status', 'Xong'],
    ['percent', -1],
    ['percent', 100.5],
    ['percent', '75%'],
    ['percent', { value: 5, format: '0%' }],
    ['doneOn', '31/12/2024'],
    ['doneOn', -5],
    ['evidenceOn', 'hôm qua'],
    ['lastDay', '31/12/2025'],
    ['deadlineKind', 'Gấp'],
    ['number', 'năm'],
    ['text', { error: '#REF!' }],
    ['lead', { error: '#N/A' }],
    ['coordinators', { error: '#N/A' }],
    ['deadline', { error: '#VALUE!' }],
    ['period', { error: '#NAME?' }],
    ['result', { error: '#DIV/0!' }],
    ['leadUnits', { error: '#N/A' }],
    ['deadlineKind', { error: '#N/A' }],
    ['lastDay', { error: '#N/A' }],
  ])('%s: %j, and nothing else is said of it', (column, value) => {
    expect(codes(inTask(column, value))).toEqual(['value.wrong-kind']);
  });

  test.each<[string, Edit[3], number]>([
    ['percent', '75%', 75],
    ['percent', '62,5', 62.5],
    ['percent', { value: '75', format: '0%' }, 0.75],
    ['doneOn', '31/12/2024', 45_657],
    ['doneOn', '2024-12-31', 45_657],
  ])('%s: %j, with the value that it spells out for a person to tick', (column, value, meant) => {
    const [finding] = inTask(column, value);
    expect(finding?.fix).toMatchObject({ sure: false, changes: [{ column, after: meant }] });
  });

  test.each<[string, Edit[3]]>([
    ['percent', '175%'],
    ['doneOn', '31/02/2024'],
    ['doneOn', '12/31/2024'],
    ['doneOn', '1/2/24'],
    ['status', 'Xong'],
  ])('%s: %j, for which nothing is guessed', (column, value) => {
    expect(inTask(column, value).map(({ fix }) => fix)).toEqual([null]);
  });

  const elsewhere: Edit[] = [
    ['ChiTieu', 1, 'measuredOn', 'quý I'],
    ['PhoiHop', 1, 'contributionOn', '1/1/2025'],
    ['DonVi', 1, 'to', '28/02/2025'],
  ];
  test.each(elsewhere)('in %s, row %i, %s: %s', (...edit) => {
    expect(codes(checked([edit]))).toEqual(['value.wrong-kind']);
  });
});

describe('a value of the right kind is none, whatever it says', () => {
  const ofKinds = (column: string, value: Edit[3]): string[] =>
    codes(inTask(column, value)).filter((code) => code === 'value.wrong-kind');

  test.each([
    ['status', 'Hoàn thành'],
    ['status', ' đang thực hiện '],
    ['status', ''],
    ['percent', 0],
    ['percent', 100],
    ['percent', 33.3],
    ['percent', { value: 0.75, format: '0%' }],
    ['doneOn', 45_657],
    ['evidenceLink', 'https://example.vn/a;;b'],
    ['evidence', 'Công văn 12'],
  ])('%s: %j', (column, value) => expect(ofKinds(column, value)).toEqual([]));

  test('target and measure are texts', () => {
    expect(codes(inIndicator('target', '100%'))).toEqual([]);
  });
});
