import type { TableDefinition } from '../tableDefinition';

/** What each coordinating unit contributed: one row for each task and unit. */
export const phoiHop: TableDefinition = {
  name: 'PhoiHop',
  sheet: 'Phối hợp',
  identity: ['key', 'unit'],
  columns: [
    { id: 'key', heading: 'Mã', owner: 'coordinator', kind: 'text', width: 9, wrap: false },
    {
      id: 'unit',
      heading: 'Đơn vị',
      owner: 'coordinator',
      kind: 'text',
      width: 36,
      wrap: true,
      list: 'unit',
    },
    {
      id: 'contribution',
      heading: 'Nội dung đã phối hợp',
      owner: 'coordinating-unit',
      kind: 'text',
      width: 50,
      wrap: true,
      prompt: 'contribution',
    },
    {
      id: 'contributionOn',
      heading: 'Ngày',
      owner: 'coordinating-unit',
      kind: 'date',
      width: 12,
      wrap: false,
      align: 'center',
      prompt: 'contributionOn',
    },
    {
      id: 'request',
      heading: 'Đề nghị với đơn vị chủ trì',
      owner: 'coordinating-unit',
      kind: 'text',
      width: 40,
      wrap: true,
      prompt: 'request',
    },
  ],
};
