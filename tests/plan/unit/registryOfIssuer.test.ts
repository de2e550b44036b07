import { bundledRegistry } from '../../../src/plan/unit/bundledRegistry';
import { registryOfIssuer } from '../../../src/plan/unit/registryOfIssuer';

const lives = (issuer: string | null, id: string) => {
  const { validTo, successors } = registryOfIssuer(issuer).byId(id) ?? {};
  return { validTo, successors: successors?.length };
};

test.each([null, 'Bộ Thông tin và Truyền thông', 'BỘ THÔNG TIN VÀ TRUYỀN THÔNG'])(
  'units of the plan of %s are those of the bundled registry',
  (issuer) => {
    expect(registryOfIssuer(issuer)).toBe(bundledRegistry);
  },
);

test.each(['vp', 'thanh-tra-bo', 'vu-phap-che', 'tccb', 'khtc', 'htqt', 'khcn', 'ttth'])(
  'nothing is said of the life of %s in the plan of another ministry, which has its own',
  (id) => {
    expect(bundledRegistry.byId(id)?.validTo).toBe('2025-02-28');
    expect(lives('Bộ Y tế', id)).toEqual({ validTo: null, successors: 0 });
  },
);

test('units that only one ministry had have ended in any plan', () => {
  expect(lives('Bộ Y tế', 'vienthong').validTo).toBe('2025-02-28');
});
