import { parseArea } from './area';
import { Refusal } from './refusal';
import type { WorkbookModel } from './workbookModel';

const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}._\\?]*$/u;

/** The rule that names of tables and defined names share: no address, not C or R, at most 255 signs. */
export function isName(name: string): boolean {
  if (name.length > 255 || !NAME.test(name) || /^[CcRr]$/.test(name)) return false;
  return parseArea(name) === null && !/^[Rr]\d*[Cc]\d*$/.test(name);
}

/** True where a table or a name of the workbook is called so; case does not matter. */
export function isNameTaken(model: WorkbookModel, name: string): boolean {
  const key = name.toLowerCase();
  return (
    model.table(name) !== null ||
    model.document.names.some((each) => each.scope === null && each.name.toLowerCase() === key)
  );
}

/** @throws Refusal `InvalidArgument` for a name that a table cannot have or that is taken */
export function refuseTableName(model: WorkbookModel, name: string): void {
  if (!isName(name)) throw new Refusal('InvalidArgument', `A table cannot be called ${name}.`);
  if (isNameTaken(model, name)) throw new Refusal('InvalidArgument', `The name ${name} is taken.`);
}

/** `Table1`, `Table2` … as Excel in English names a new table. */
export function freeTableName(model: WorkbookModel): string {
  let number = 1;
  while (isNameTaken(model, `Table${number}`)) number += 1;
  return `Table${number}`;
}
