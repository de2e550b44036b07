import { sheets } from './repair/sheets';
import { tables } from './repair/tables';

/** What is said of damage to our part of a workbook, and of its mending. */
export const repair = { ...tables, ...sheets } as const;
