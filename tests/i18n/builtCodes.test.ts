import path from 'node:path';
import { checks } from '../../src/checks/checks';
import { catalogue } from '../../src/i18n/catalogue';
import { timeGroups } from '../../src/review/mine/myRow';
import { states } from '../../src/workbench/page/states/states';
import { builtCodes } from './builtCodes';
import { sourceFiles } from './sourceFiles';

const source = path.join(__dirname, '../../src');
const files = sourceFiles(source).filter((file) => !file.includes(path.join('i18n', 'messages')));
const kinds = new Set(Object.keys(catalogue).map((code) => code.slice(0, code.indexOf('.') + 1)));
const built = builtCodes(files).filter(({ template }) =>
  [...kinds].some((kind) => template.startsWith(kind) && /^[\w.*-]+$/.test(template)),
);

/** What the types allow and the code never builds. */
const NEVER = new Set([
  // Only the tables of tasks, indicators and contributions have keys.
  'check.key.form.DonVi',
  'check.key.form.KiemTra',
  'check.key.form.HopNhat',
  // What is done every day, or all the time, names no days.
  'deadline.days.day',
  'deadline.days.always',
  // What is damaged is said by the sentence of its damage.
  'cli.journal.damaged',
]);

/** The values of the codes whose types leave them open: from the lists that the code goes through. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  // `catalogue.test.ts` has the title and reason of every check; a finding’s sentence is held by its check’s test.
  'check.*': [],
  'check.*.*': checks.flatMap(({ code }) => [`${code}.title`, `${code}.why`]),
  'check.cell.damaged.*': ['two-values', 'broken-index', 'unreadable-value', 'no-place'],
  'check.decision.*': ['number', 'date'],
  'deadline.weekday.*': ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  // `catalogue.test.ts` finds the code of every failure that is thrown.
  'failure.*': [],
  'pane.mine.group.*': timeGroups,
  'pane.unload.do-*': ['keep', 'remove'],
  'workbench.state.*': states.map(({ id }) => id),
  'workbench.state.*.end': ['working', 'other-workbook', 'protected', 'offline'],
  'workbench.state.*.what': states.map(({ id }) => id),
  'workbook.dropped.*': ['macros'],
};

describe('a sentence whose code is built from parts', () => {
  test('is there for every value that its type allows', () => {
    const codes = [...new Set(built.flatMap((each) => each.codes ?? []))];
    expect(codes).toEqual(expect.arrayContaining(['pane.step.load', 'pane.severity.info']));
    expect(codes.filter((code) => !Object.hasOwn(catalogue, code) && !NEVER.has(code))).toEqual([]);
  });

  test('is there for every value of a list where the type allows any', () => {
    const open = built.filter(({ codes }) => codes === null).map(({ template }) => template);
    expect([...new Set(open)].sort()).toEqual(Object.keys(VALUES).sort());
    const codes = Object.entries(VALUES).flatMap(([template, values]) =>
      values.map((value) => template.replace(/\*(\.\*)?/, value)),
    );
    expect(codes.filter((code) => !Object.hasOwn(catalogue, code))).toEqual([]);
  });
});
