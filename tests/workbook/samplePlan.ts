import type { Deadline } from '../../src/plan/deadline/deadline';
import type { Indicator, Plan, Readings, Task } from '../../src/plan/plan';
import type { UnitPart } from '../../src/plan/unit/unit';
import type { BlueprintInput } from '../../src/workbook/blueprint/buildBlueprint';
import { buildBlueprint } from '../../src/workbook/blueprint/buildBlueprint';

/** A part of a unit cell that names a unit by its official name. */
export function named(name: string): UnitPart {
  return { written: name, start: 0, end: name.length, kind: 'exact', unit: name, name, suggestions: [] };
}

export function deadline(text: string, rest: Partial<Deadline>): Deadline {
  const none = { rule: null, nextDay: null, parts: null, lastDay: null, sure: true, why: [] };
  return { text, kind: 'by', ...none, ...rest };
}

export function readings(rest: Partial<Readings>): Readings {
  return {
    deadline: deadline('12/2024', { lastDay: '2024-12-31' }),
    period: { text: '2024', kind: 'range', from: '2024-01-01', to: '2024-12-31', sure: true, why: [] },
    lead: [named('Vụ Pháp chế')],
    others: [],
    ...rest,
  };
}

export function task(key: string, rest: Partial<Task> = {}): Task {
  const [part = '', section = '', number] = key.split('.');
  return {
    key,
    part,
    partTitle: `Phần ${part}`,
    section,
    sectionTitle: `Mục ${section}`,
    number: number === undefined ? null : Number(number),
    text: `Nhiệm vụ ${key}`,
    lead: 'Vụ Pháp chế',
    coordinators: 'Văn phòng',
    result: '- Báo cáo',
    period: '2024',
    deadline: '12/2024',
    ...rest,
  };
}

export function indicator(key: string, rest: Partial<Indicator> = {}): Indicator {
  return {
    key,
    group: '1',
    groupTitle: 'Nhóm 1',
    label: 'a)',
    text: `Chỉ tiêu ${key}`,
    lead: 'Vụ Pháp chế',
    implementers: 'Văn phòng',
    period: '2025 - 2030',
    deadline: '2030',
    ...rest,
  };
}

export const samplePlan: Plan = {
  metadata: {
    issuer: 'Bộ Thông tin và Truyền thông',
    number: null,
    date: null,
    year: 2024,
    title: 'Kế hoạch mẫu',
    basis: ['Quyết định số 142/QĐ-TTg', 'Nghị định số 48/2022/NĐ-CP'],
  },
  indicators: [indicator('PL01.1.a'), indicator('PL01.2', { label: '' })],
  tasks: [task('A.I.1'), task('A.I.2', { lead: 'Các đơn vị liên quan' }), task('A.II'), task('B.I.1')],
  obligations: [
    {
      key: 'D2.1',
      who: 'Các đơn vị',
      what: 'báo cáo "tiến độ" <hằng năm> & đột xuất',
      to: null,
      when: null,
      source: 'Điều 2',
    },
  ],
};

/** Every row is led by the department of legal affairs until 2024, save that a group leads A.I.2. */
export const sampleInput: BlueprintInput = {
  plan: samplePlan,
  readings: {
    task: ({ key }) =>
      readings({
        ...(key === 'A.I.2'
          ? { lead: [{ ...named('Các đơn vị liên quan'), kind: 'group', unit: null, name: null }] }
          : {}),
        others: [named('Văn phòng'), named('Vụ Pháp chế')],
      }),
    indicator: () => readings({ deadline: deadline('2030', { lastDay: '2030-12-31' }) }),
  },
  units: [
    { unit: 'vpc', name: 'Vụ Pháp chế', short: '', aliases: '', kind: 'Đơn vị thuộc Bộ', from: '2022-07-26' },
    { unit: 'vp', name: 'Văn phòng', short: 'VP', aliases: '', kind: 'Đơn vị thuộc Bộ' },
  ],
  asOf: '2026-11-23',
  dueSoonDays: 30,
};

export const sampleBlueprint = (rest: Partial<BlueprintInput> = {}) =>
  buildBlueprint({ ...sampleInput, ...rest });
