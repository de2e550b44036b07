import type { TableDefinition, TableName } from '../tableDefinition';
import { chiTieu } from './chiTieu';
import { donVi } from './donVi';
import { hopNhat } from './hopNhat';
import { kiemTra } from './kiemTra';
import { nhiemVu } from './nhiemVu';
import { phoiHop } from './phoiHop';

/** Every table of ours, in the order of its sheets. */
export const tableDefinitions: readonly TableDefinition[] = [
  chiTieu,
  nhiemVu,
  phoiHop,
  donVi,
  kiemTra,
  hopNhat,
];

const byName: Readonly<Record<TableName, TableDefinition>> = {
  ChiTieu: chiTieu,
  NhiemVu: nhiemVu,
  PhoiHop: phoiHop,
  DonVi: donVi,
  KiemTra: kiemTra,
  HopNhat: hopNhat,
};

/** The definition of a table of ours. */
export function tableDefinition(name: TableName): TableDefinition {
  return byName[name];
}

/** The table of ours that bears the name, letter case aside as in Excel; null where none does. */
export function tableNameOf(name: string): TableName | null {
  const folded = name.toLowerCase();
  return tableDefinitions.find((table) => table.name.toLowerCase() === folded)?.name ?? null;
}

export { chiTieu, donVi, hopNhat, kiemTra, nhiemVu, phoiHop };
