import { recognise } from '../../../src/workbook/recognise';
import type { WorkbookChange } from '../../../src/workbook/change';
import type { JournalEntry } from '../../../src/workbook/journal/entry';
import { startLoaded } from '../loaded';

const note = (action: string) => ({ at: '2026-11-24T08:05', action, by: 'Lan' });

const change: WorkbookChange = {
  table: 'NhiemVu',
  key: 'A.I.2',
  column: 'deadline',
  sheet: 'Nhiệm vụ',
  cell: 'K3',
  before: '12/2024',
  after: '12/2025',
};

type Port = ReturnType<typeof startLoaded>['port'];

async function entriesOf(port: Port): Promise<readonly JournalEntry[]> {
  const { journal } = recognise(await port.read());
  expect(journal?.state).toBe('sound');
  return journal?.entries ?? [];
}

test('a workbook that was loaded has a sound journal', async () => {
  expect(await entriesOf(startLoaded().port)).toEqual([]);
});

test('each change with a note becomes the next entry', async () => {
  const { port } = startLoaded();
  await port.apply([change], note('apply-fixes'));
  await port.setSettings({ asOf: '2026-06-01', dueSoonDays: 14 }, note('change-settings'));
  await port.setHighlights(false, note('set-highlights'));
  await port.replaceRows('KiemTra', [], note('record-findings'));
  expect(await entriesOf(port)).toEqual([
    { number: 1, ...note('apply-fixes'), changes: [change], facts: [] },
    {
      number: 2,
      ...note('change-settings'),
      changes: [],
      facts: [
        { kind: 'setting', name: 'NgayTinh', before: expect.any(String) as string, after: '2026-06-01' },
        { kind: 'setting', name: 'SoNgaySapDenHan', before: '30', after: '14' },
      ],
    },
    {
      number: 3,
      ...note('set-highlights'),
      changes: [],
      facts: [{ kind: 'highlights', before: true, after: false }],
    },
    {
      number: 4,
      ...note('record-findings'),
      changes: [],
      facts: [{ kind: 'rows', table: 'KiemTra', before: 0, after: 0 }],
    },
  ]);
});
