import { Failure } from '../../../plan/failure';
import type { OfficePackage } from '../../archive/openPackage';

/**
 * The name of the package's workbook part.
 * @throws Failure `file.document-not-workbook`, `file.binary-workbook`, `file.not-workbook`,
 *   `file.part-missing`
 */
export function workbookPartOf(office: OfficePackage): string {
  const main = office
    .relationships('')
    .find((relationship) => relationship.type === 'officeDocument' && !relationship.external);
  if (!main) throw new Failure('file.not-workbook', {}, 'no main part');
  const type = office.contentType(main.target);
  if (type.includes('wordprocessingml') || type.includes('ms-word')) {
    throw new Failure('file.document-not-workbook');
  }
  if (type.includes('sheet.binary')) throw new Failure('file.binary-workbook');
  if (type.includes('presentationml')) throw new Failure('file.not-workbook', {}, type);
  if (!office.archive.has(main.target)) throw new Failure('file.part-missing', { part: main.target });
  return main.target;
}
