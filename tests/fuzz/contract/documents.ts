import { deadline, period, unitPart } from './readings';
import {
  both,
  cellValue,
  count,
  day,
  fields,
  filledText,
  flag,
  listOf,
  oneOf,
  orNull,
  sentence,
  text,
  type Shape,
} from './shape';

const readings = (others: string): Shape =>
  fields({ deadline, period, lead: listOf(unitPart), [others]: listOf(unitPart) });

const asWritten = { key: text, text, lead: text, period: text, deadline: text };

/** What `plan` prints. */
export const planDocument = fields({
  plan: fields({
    issuer: orNull(text),
    number: orNull(text),
    date: orNull(day),
    title: orNull(text),
    basis: listOf(text),
  }),
  indicators: listOf(
    fields({
      ...asWritten,
      group: text,
      groupTitle: text,
      label: text,
      implementers: text,
      read: readings('implementers'),
    }),
  ),
  tasks: listOf(
    fields({
      ...asWritten,
      ...{ part: text, partTitle: text, section: text, sectionTitle: text, number: orNull(count) },
      ...{ coordinators: text, result: text, read: readings('coordinators') },
    }),
  ),
  obligations: listOf(
    fields({
      key: filledText,
      who: text,
      what: filledText,
      to: orNull(text),
      when: orNull(text),
      source: text,
    }),
  ),
  questions: listOf(fields({ code: filledText, place: text, message: sentence, found: text })),
});

const change = fields(
  {
    table: filledText,
    key: orNull(text),
    column: filledText,
    cell: filledText,
    before: cellValue,
    after: cellValue,
  },
  { of: orNull(text) },
);

const finding = fields(
  {
    ...{ id: filledText, code: filledText, severity: oneOf('error', 'warning', 'info'), waived: flag },
    ...{
      sheet: orNull(text),
      table: orNull(text),
      key: orNull(text),
      column: orNull(text),
      cell: orNull(text),
    },
    ...{ found: cellValue, expected: orNull(filledText), message: sentence },
    fix: orNull(fields({ label: filledText, sure: flag, changes: listOf(change) })),
  },
  { of: orNull(text) },
);

const counts = fields({ error: count, warning: count, info: count, waived: count });

/** The file's own counts are those of its findings, and no two findings say the same of one cell. */
const countsAreTrue: Shape = (value, place) => {
  const file = value as {
    findings: { id: string; sheet: string | null; cell: string | null; severity: string; waived: boolean }[];
    counts: Record<string, number>;
  };
  const real = (severity: string): number =>
    file.findings.filter((one) => !one.waived && one.severity === severity).length;
  const places = file.findings.map(({ id, sheet, cell }) => JSON.stringify([id, sheet, cell]));
  return [
    ...['error', 'warning', 'info'].flatMap((each) =>
      file.counts[each] === real(each) ? [] : [`${place}.counts.${each}: not the number of such findings`],
    ),
    ...(new Set(places).size === places.length ? [] : [`${place}.findings: two say the same of one cell`]),
  ];
};

const checkedFile = both(
  fields(
    { file: filledText, kind: oneOf('master', 'unit', 'plan', 'foreign'), findings: listOf(finding), counts },
    { error: fields({ code: filledText, message: sentence }, { detail: text }), fixed: listOf(change) },
  ),
  countsAreTrue,
);

/** What `check` prints. */
export const checkDocument = fields({ asOf: day, files: listOf(checkedFile) });

/** What `load` prints. */
export const loadDocument = fields({
  file: filledText,
  tables: listOf(fields({ name: filledText, sheet: filledText, range: filledText, rows: count })),
});

/** A value, or those of a row by column. */
const anything: Shape = () => [];

const fates = { unchanged: count, merged: count, conflict: count, requested: count, rejected: count };
const fileCounts = fields({ total: count, ...fates, superseded: count });

/** Every cell of a file has one fate. */
const fatesAddUp: Shape = (value, place) => {
  const { cells } = value as { cells: Readonly<Record<string, number>> };
  const { total, ...each } = cells;
  const sum = Object.values(each).reduce((all, one) => all + one, 0);
  return sum === total ? [] : [`${place}.cells: ${sum} by fate, ${total} in all`];
};

const returnedFile = both(
  fields(
    {
      ...{ file: filledText, status: oneOf('accepted', 'superseded', 'rejected'), code: orNull(filledText) },
      ...{ message: orNull(sentence), unit: orNull(text), period: orNull(text), cells: fileCounts },
    },
    { notes: listOf(fields({ code: filledText, message: sentence })) },
  ),
  fatesAddUp,
);

const origin = { unit: orNull(text), file: filledText, cell: filledText };
const cellOfOurs = { table: filledText, key: filledText, column: filledText };
const decision = orNull(
  fields(
    { id: filledText, take: oneOf('master', 'value', 'other') },
    { unit: text, file: text, cell: text, value: cellValue, reason: text },
  ),
);

/** What `consolidate` prints. */
export const consolidateDocument = fields(
  {
    period: orNull(filledText),
    files: listOf(returnedFile),
    merged: listOf(
      fields(
        { ...cellOfOurs, before: cellValue, after: cellValue, ...origin },
        { of: text, also: listOf(fields(origin)) },
      ),
    ),
    conflicts: listOf(
      fields(
        {
          ...{ id: filledText, ...cellOfOurs, base: orNull(cellValue), master: cellValue },
          ...{ values: listOf(fields({ ...origin, value: cellValue })), decision },
        },
        { of: text, why: filledText },
      ),
    ),
    requests: listOf(
      fields(
        {
          ...{ id: filledText, table: filledText, key: orNull(text), column: orNull(text) },
          ...{ kind: oneOf('change', 'add-row', 'remove-row'), before: orNull(cellValue) },
          ...{ after: anything, ...origin, decision },
        },
        { of: text },
      ),
    ),
    rejected: listOf(
      fields({ file: filledText, cell: filledText, found: text, code: filledText, message: sentence }),
    ),
    missing: listOf(fields({ unit: filledText, name: filledText })),
    staleDecisions: listOf(fields({ id: filledText, message: sentence })),
  },
  {
    ...{ out: orNull(filledText), ledger: orNull(filledText), answerBy: orNull(day) },
    late: listOf(
      fields({ unit: filledText, name: filledText, file: orNull(filledText), savedOn: orNull(day) }),
    ),
  },
);

/** What every command prints that could not be done. */
export const errorDocument = fields({
  error: fields({ code: filledText, message: sentence }, { file: filledText, detail: text }),
});
