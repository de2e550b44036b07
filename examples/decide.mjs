/**
 * Decides what a consolidation left open, from the answer that it printed: the last of several values for a
 * conflict, and what was asked for as a request. A person would look at each; this shows the form of the file.
 *
 *   npx plan-tracker consolidate plan.xlsx units/ --rehearse --json > board.json
 *   node examples/decide.mjs board.json > decisions.json
 *   npx plan-tracker consolidate plan.xlsx units/ --decisions decisions.json --out merged.xlsx
 */
import { readFileSync } from 'node:fs';

const file = process.argv[2];
if (file === undefined) {
  process.stderr.write(
    'Name the answer of a rehearsal: node examples/decide.mjs board.json > decisions.json\n',
  );
  process.exit(2);
}

const { conflicts, requests } = JSON.parse(readFileSync(file, 'utf8'));
const open = ({ decision }) => decision === null;

const decisions = [
  ...conflicts.filter(open).map(({ id, values }) => {
    const { unit, file: from, cell } = values.at(-1);
    return { id, take: 'value', unit, file: from, cell, reason: 'Theo văn bản của đơn vị' };
  }),
  ...requests.filter(open).map(({ id }) => ({ id, take: 'value', reason: 'Đồng ý với đề nghị của đơn vị' })),
];

process.stdout.write(`${JSON.stringify({ version: 1, decisions }, null, 2)}\n`);
