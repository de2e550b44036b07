import { Failure } from '../../../../plan/failure';
import type { OfficePackage } from '../../../archive/openPackage';
import { readXml } from '../../../xml/readXml';

/** A sheet of the workbook with the part that holds it. */
export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  /** `worksheet`, `chartsheet`, or the relationship's whole type where it is none of the standard's. */
  readonly type: string;
  readonly relationship: string;
}

/** Where the parts of a workbook stand. */
export interface WorkbookMap {
  readonly workbook: string;
  readonly sheets: readonly SheetEntry[];
}

/** @throws Failure `file.part-missing`, and as `readXml` */
export function mapWorkbook(office: OfficePackage): WorkbookMap {
  const main = office.relationships('').find(({ type, external }) => type === 'officeDocument' && !external);
  if (!main) throw new Failure('file.part-missing', { part: 'xl/workbook.xml' });
  const relations = new Map(office.relationships(main.target).map((relation) => [relation.id, relation]));
  const sheets: SheetEntry[] = [];
  readXml(office.archive, main.target, {
    open(name, attributes, parent) {
      if (name !== 'sheet' || parent !== 'sheets') return undefined;
      const relation = relations.get(attributes.get('r:id') ?? '');
      if (relation && !relation.external) {
        const { target: part, type, id: relationship } = relation;
        sheets.push({ name: attributes.get('name') ?? '', part, type, relationship });
      }
      return undefined;
    },
  });
  return { workbook: main.target, sheets };
}

/**
 * The worksheet of that name.
 * @throws Failure `patch.no-sheet`
 */
export function findSheet(map: WorkbookMap, name: string): SheetEntry {
  const wanted = name.normalize('NFC').toLowerCase();
  const sheets = map.sheets.filter(({ type }) => type === 'worksheet');
  const found =
    sheets.find((sheet) => sheet.name === name) ??
    sheets.find((sheet) => sheet.name.normalize('NFC').toLowerCase() === wanted);
  if (!found) throw new Failure('patch.no-sheet', { sheet: name });
  return found;
}
