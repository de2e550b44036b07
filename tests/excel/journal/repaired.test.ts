import { CARRIER_SHEET } from '../../../src/workbook/carrier/sheetCarrier';
import { recognise } from '../../../src/workbook/recognise';
import { startRepair } from '../repair/mended';

test('a hidden sheet that is written anew begins with saying that the journal before it is gone', async () => {
  const started = startRepair();
  await started.damage(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(CARRIER_SHEET);
    sheet.visibility = 'Hidden';
    sheet.delete();
  });
  expect(recognise(await started.port.read()).journal?.damage).toEqual({ kind: 'gone' });
  await started.repair();
  const { journal } = recognise(await started.port.read());
  expect(journal).toMatchObject({
    state: 'sound',
    entries: [{ number: 1, at: '2026-11-23', action: 'repair-workbook' }],
  });
  expect(journal?.entries[0]?.facts).toEqual([
    { kind: 'lost' },
    { kind: 'mended', place: CARRIER_SHEET, damage: 'repair.carrier.one' },
  ]);
});

test('a repair says what it mended, and which cells it wrote', async () => {
  const started = startRepair();
  await started.damage(({ workbook }) => {
    workbook.worksheets.getItem('Nhiệm vụ').getRange('G1').values = [['Ai làm']];
  });
  await started.takeBack(await started.repair());
  const { journal } = recognise(await started.port.read());
  expect(journal?.state).toBe('sound');
  expect(journal?.entries.map(({ action }) => action)).toEqual(['repair-workbook', 'take-back-repair']);
  const [mended, back] = journal?.entries.map(({ facts }) => facts) ?? [];
  expect(mended?.map(({ kind }) => kind)).toEqual(['mended', 'written']);
  expect(mended?.[1]).toMatchObject({ place: 'Nhiệm vụ!G1', before: 'Ai làm' });
  expect(back).toMatchObject([{ kind: 'written', place: 'Nhiệm vụ!G1', after: 'Ai làm' }]);
});
