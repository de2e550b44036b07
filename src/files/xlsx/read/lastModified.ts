import { openPackage, type OfficePackage } from '../../archive/openPackage';
import { documentProperty } from './documentProperty';

/**
 * When the file says that it was last saved, as ISO 8601; null where it does not say.
 * @throws Failure with a `file.…` code for whatever is no sound package
 */
export function lastModified(bytes: Uint8Array): string | null {
  return modifiedOf(openPackage(bytes));
}

/** The same of a package that is open. */
export function modifiedOf(office: OfficePackage): string | null {
  const text = documentProperty(office, 'core', 'dcterms:modified');
  return /^\d{4}-\d{2}-\d{2}T/.test(text) ? text : null;
}
