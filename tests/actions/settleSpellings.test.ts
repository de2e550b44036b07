import { settleSpellings } from '../../src/actions/settleSpellings';
import { openFile, type FilePort } from '../../src/files/filePort';
import { clustersOf } from '../../src/review/clusters/clustersOf';
import { recognise } from '../../src/workbook/recognise';
import { registryOf } from '../../src/workbook/registryOf';
import { bundledFile, checkedOn, contextOn } from '../checks/bundledWorkbook';

const TODAY = '2024-06-01';

async function looked(port: FilePort) {
  const snapshot = recognise(await port.read());
  return { snapshot, clusters: clustersOf(snapshot, registryOf(snapshot)) };
}

const unitFindings = async (port: FilePort) =>
  (await checkedOn(port.bytes(), TODAY)).findings.filter(({ code }) =>
    ['unit.variant', 'unit.misspelt'].includes(code),
  );

test('every cluster of the plan, settled with the official name, leaves no variant and no misspelling', async () => {
  const port = openFile(await bundledFile());
  expect((await unitFindings(port)).length).toBeGreaterThan(5);
  for (;;) {
    const { snapshot, clusters } = await looked(port);
    const next = clusters.find(
      ({ unit, spellings }) =>
        unit !== null && spellings.some(({ kind }) => kind === 'variant' || kind === 'misspelt'),
    );
    if (!next || next.unit === null) break;
    const rewritten = next.spellings.filter(({ kind }) => kind !== 'official').map(({ written }) => written);
    const settlement = { unit: next.unit, accepted: [], rewritten };
    const { changes } = await settleSpellings.perform(contextOn(port, TODAY), {
      snapshot,
      cluster: next,
      settlement,
    });
    expect(changes.length).toBeGreaterThan(0);
  }
  expect(await unitFindings(port)).toEqual([]);
});

test('a spelling that was accepted is written into the row of its unit, once, and the texts stay', async () => {
  const port = openFile(await bundledFile());
  const { snapshot, clusters } = await looked(port);
  const cluster = clusters.find(({ spellings }) => spellings.some(({ kind }) => kind === 'variant'));
  const written = cluster?.spellings.find(({ kind }) => kind === 'variant')?.written ?? '';
  if (!cluster || cluster.unit === null) throw new Error('The plan has no variant.');
  const settlement = { unit: cluster.unit, accepted: [written], rewritten: [] };
  const { changes } = await settleSpellings.perform(contextOn(port, TODAY), {
    snapshot,
    cluster,
    settlement,
  });
  expect(changes.map(({ table, column }) => `${table}.${column}`)).toEqual(['DonVi.aliases']);
  const after = await looked(port);
  const names = after.snapshot.tables.DonVi?.rows.find(({ key }) => key === cluster.unit)?.cells.aliases
    ?.text;
  expect(names?.split('; ')).toContain(written);
  const kinds = after.clusters.flatMap(({ spellings }) =>
    spellings.filter((each) => each.written === written),
  );
  expect(kinds.map(({ kind }) => kind)).toEqual(['accepted']);
});
