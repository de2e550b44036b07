import { zipSync } from 'fflate';
import type { ReturnedWorkbook } from '../../../consolidate/submission/returnedWorkbook';
import { openPackage, type OfficePackage } from '../../archive/openPackage';
import { readXml } from '../../archive/readXml';
import { readCustomXml } from '../../xlsx/read/customXmlParts';
import { documentProperty } from '../../xlsx/read/documentProperty';
import { modifiedOf } from '../../xlsx/read/lastModified';
import { CellCount } from '../cellLimit';
import { refuseLarge } from '../refuseLarge';
import { returnedOf } from '../returnedOf';
import { documentOfBook } from './documentOfBook';
import { judgeRecords } from './judgeXlsb';
import { readBook } from './sheetJs';

/** What comes before the library: binary parts and what ties them together, no macros, pictures or properties. */
const NEEDED = /^(?:\[Content_Types\]\.xml|(?:.*\/)?_rels\/[^/]*\.rels|.*\/theme\/[^/]*\.xml|.*\.bin)$/i;
const MACROS = /vba[^/]*\.bin$/i;

/**
 * Reads an .xlsb file that came back. Its archive is judged and unpacked by our own reader; the library that
 * knows the binary parts gets what that reader found sound. Tables are found by their headings.
 * @throws Failure as the readers of archives and XML, and as `judgeRecords` and `readBook`
 */
export function readReturnedXlsb(bytes: Uint8Array): ReturnedWorkbook {
  const office = openPackage(bytes);
  const { archive } = office;
  const needed = archive.entries.filter((entry) => NEEDED.test(entry) && !MACROS.test(entry));
  refuseLarge(needed.reduce((sum, entry) => sum + archive.size(entry), 0));
  const parts: Record<string, Uint8Array> = {};
  const count = new CellCount();
  for (const entry of needed) {
    parts[entry] = archive.bytes(entry);
    if (entry.toLowerCase().endsWith('.bin')) judgeRecords(entry, parts[entry], count);
    else readXml(archive, entry, {});
  }
  archive.checkRest();
  const document = documentOfBook(readBook(zipSync(parts, { level: 0 })));
  document.customXml = readCustomXml(office, mainPartOf(office));
  const program = documentProperty(office, 'extended', 'ep:Application');
  return {
    ...returnedOf(document),
    modified: modifiedOf(office),
    program: program === '' ? null : program,
    format: 'xlsb',
  };
}

function mainPartOf(office: OfficePackage): string {
  return office.relationships('').find(({ type }) => type === 'officeDocument')?.target ?? '';
}
