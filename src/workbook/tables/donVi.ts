import type { TableDefinition } from '../tableDefinition';

/** The registry of units. */
export const donVi: TableDefinition = {
  name: 'DonVi',
  sheet: 'Đơn vị',
  identity: ['unit'],
  columns: [
    { id: 'unit', heading: 'Mã đơn vị', owner: 'coordinator', kind: 'text', width: 22, wrap: false },
    { id: 'name', heading: 'Tên chính thức', owner: 'coordinator', kind: 'text', width: 40, wrap: true },
    { id: 'short', heading: 'Tên viết tắt', owner: 'coordinator', kind: 'text', width: 16, wrap: true },
    { id: 'aliases', heading: 'Tên gọi khác', owner: 'coordinator', kind: 'text', width: 40, wrap: true },
    {
      id: 'kind',
      heading: 'Loại',
      owner: 'coordinator',
      kind: 'text',
      width: 20,
      wrap: true,
      align: 'center',
      list: 'unitKind',
    },
    {
      id: 'from',
      heading: 'Hiệu lực từ',
      owner: 'coordinator',
      kind: 'date',
      width: 12,
      wrap: false,
      align: 'center',
    },
    {
      id: 'to',
      heading: 'Hiệu lực đến',
      owner: 'coordinator',
      kind: 'date',
      width: 12,
      wrap: false,
      align: 'center',
    },
    {
      id: 'successors',
      heading: 'Đơn vị kế thừa',
      owner: 'coordinator',
      kind: 'text',
      width: 40,
      wrap: true,
    },
    { id: 'email', heading: 'Email', owner: 'coordinator', kind: 'text', width: 26, wrap: false },
  ],
};
