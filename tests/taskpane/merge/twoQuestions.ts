import type { Consolidation } from '../../../src/consolidate/consolidation';
import { masterOf } from '../../consolidate/package/masterOf';

/** A coordinator's workbook of one task. */
export const master = masterOf({ tasks: [{ key: 'A.I.1', lead: 'Cục Viễn thông' }] });

const from = (file: string, unit: string) => ({ file, unit, sheet: 'Nhiệm vụ', cell: 'O2' });

/** A conflict of two units about one cell, and a row that one of them asks for. */
export const consolidation: Consolidation = {
  period: '2026-H2',
  periodGiven: true,
  files: [],
  merged: [],
  conflicts: [
    {
      id: 'c1',
      place: { table: 'NhiemVu', key: 'A.I.1', column: 'status' },
      base: '',
      master: '',
      values: [
        { ...from('a.xlsx', 'vienthong'), value: 'Hoàn thành' },
        { ...from('b.xlsx', 'baochi'), value: 'Tạm dừng' },
      ],
      why: 'units-differ',
      decision: null,
    },
  ],
  requests: [
    {
      ...from('b.xlsx', 'baochi'),
      id: 'r1',
      table: 'NhiemVu',
      key: null,
      column: null,
      kind: 'add-row',
      before: null,
      after: { percent: 12.5, text: 'Việc mới' },
      decision: null,
    },
  ],
  rejected: [],
  superseded: [],
  missing: [],
  answerBy: null,
  late: [],
  staleDecisions: [],
};
