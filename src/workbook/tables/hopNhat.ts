import type { TableDefinition } from '../tableDefinition';

/**
 * The account of a consolidation and its decision book: a line for each cell that came back and did not stay
 * as it was, and one for each file. Of a conflict each value has a line, all under one id: what is decided
 * beside one of them holds for the conflict.
 */
export const hopNhat: TableDefinition = {
  name: 'HopNhat',
  sheet: 'Hợp nhất',
  identity: ['id'],
  later: true,
  columns: [
    { id: 'id', heading: 'Mã', owner: 'product', kind: 'text', width: 16, wrap: false },
    { id: 'kind', heading: 'Loại', owner: 'product', kind: 'text', width: 16, wrap: true },
    {
      id: 'period',
      heading: 'Kỳ',
      owner: 'product',
      kind: 'text',
      width: 10,
      wrap: false,
      align: 'center',
    },
    { id: 'unit', heading: 'Đơn vị gửi', owner: 'product', kind: 'text', width: 22, wrap: true },
    { id: 'file', heading: 'Tệp', owner: 'product', kind: 'text', width: 26, wrap: true },
    { id: 'cell', heading: 'Ô trong tệp', owner: 'product', kind: 'text', width: 16, wrap: true },
    { id: 'table', heading: 'Bảng', owner: 'product', kind: 'text', width: 11, wrap: false },
    { id: 'key', heading: 'Mã dòng', owner: 'product', kind: 'text', width: 11, wrap: false },
    { id: 'of', heading: 'Đơn vị của dòng', owner: 'product', kind: 'text', width: 22, wrap: true },
    { id: 'column', heading: 'Cột', owner: 'product', kind: 'text', width: 18, wrap: true },
    { id: 'base', heading: 'Giá trị gốc', owner: 'product', kind: 'text', width: 26, wrap: true },
    { id: 'master', heading: 'Trong sổ', owner: 'product', kind: 'text', width: 26, wrap: true },
    { id: 'value', heading: 'Giá trị gửi về', owner: 'product', kind: 'text', width: 32, wrap: true },
    {
      id: 'decision',
      heading: 'Xử lý',
      owner: 'coordinator',
      kind: 'text',
      width: 14,
      wrap: false,
      align: 'center',
      list: 'mergeDecision',
      prompt: 'mergeDecision',
    },
    {
      id: 'result',
      heading: 'Đã ghi',
      owner: 'coordinator',
      kind: 'text',
      width: 32,
      wrap: true,
      prompt: 'mergeResult',
    },
    {
      id: 'reason',
      heading: 'Lý do',
      owner: 'coordinator',
      kind: 'text',
      width: 32,
      wrap: true,
      prompt: 'mergeReason',
    },
    {
      id: 'decidedOn',
      heading: 'Ngày xử lý',
      owner: 'coordinator',
      kind: 'date',
      width: 12,
      wrap: false,
      align: 'center',
      prompt: 'decidedOn',
    },
  ],
};
