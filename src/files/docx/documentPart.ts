import { Failure } from '../../plan/failure';
import type { OfficePackage } from '../archive/openPackage';

/**
 * The name of the package's main part, a Word document.
 * @throws Failure `file.workbook-not-document`, `file.not-document`, `file.part-missing`
 */
export function documentPartOf(office: OfficePackage): string {
  const main = office.relationships('').find(({ type, external }) => type === 'officeDocument' && !external);
  if (!main) throw new Failure('file.not-document', {}, 'no main part');
  const type = office.contentType(main.target);
  if (type.includes('spreadsheetml') || type.includes('ms-excel')) {
    throw new Failure('file.workbook-not-document');
  }
  if (type.includes('presentationml')) throw new Failure('file.not-document', {}, type);
  if (!office.archive.has(main.target)) throw new Failure('file.part-missing', { part: main.target });
  return main.target;
}

/** The name of the part that the main part ties to itself by that type, or null. */
export function tiedPart(office: OfficePackage, main: string, type: string): string | null {
  const tie = office.relationships(main).find((relation) => relation.type === type && !relation.external);
  return tie ? office.find(tie.target) : null;
}
