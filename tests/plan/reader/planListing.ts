import type { PlanReading } from '../../../src/plan/plan';
import { say } from '../../../src/i18n/catalogue';

const LONGEST = 60;

/** A plan as Markdown that a person can hold against the decision, line by line. */
export function planListing({ plan, questions }: PlanReading): string {
  const { metadata, indicators, tasks, obligations } = plan;
  const parts = headed(tasks.map(({ part, partTitle }) => [part, partTitle]));
  const sections = headed(
    tasks.map(({ part, section, sectionTitle }) => [`${part}.${section}`, sectionTitle]),
  );
  const groups = headed(indicators.map(({ group, groupTitle }) => [group, groupTitle]));
  return [
    '# The plan as it was read',
    '',
    '<!-- prettier-ignore-start -->',
    '',
    ...table(
      ['', ''],
      Object.entries(metadata).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(' / ') : String(value),
      ]),
    ),
    '## Indicators',
    '',
    ...table(['group', 'title'], groups),
    ...table(
      ['key', 'label', 'text', 'lead', 'implementers', 'period', 'deadline'],
      indicators.map((one) => [
        one.key,
        one.label,
        start(one.text),
        one.lead,
        start(one.implementers),
        one.period,
        one.deadline,
      ]),
    ),
    '## Tasks',
    '',
    ...table(['part', 'title'], parts),
    ...table(['section', 'title'], sections),
    ...table(
      ['key', 'text', 'lead', 'coordinators', 'result', 'period', 'deadline'],
      tasks.map((one) => [
        ...[one.key, start(one.text), one.lead, start(one.coordinators)],
        ...[start(one.result), one.period, one.deadline],
      ]),
    ),
    '## Obligations',
    '',
    ...table(
      ['key', 'source', 'who', 'what', 'to', 'when'],
      obligations.map((one) => [
        one.key,
        one.source,
        one.who,
        start(one.what),
        one.to ?? '–',
        one.when ?? '–',
      ]),
    ),
    '## Questions',
    '',
    ...table(
      ['place', 'question'],
      questions.map(({ place, message }) => [place, say('vi', message)]),
    ),
    '<!-- prettier-ignore-end -->',
    '',
  ].join('\n');
}

/** The first characters and the last ones, so that both ends of a text can be held against the source. */
function start(text: string): string {
  const letters = [...text];
  if (letters.length <= LONGEST) return text;
  return `${letters.slice(0, LONGEST).join('').trimEnd()} … ${letters.slice(-15).join('').trimStart()}`;
}

function headed(rows: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  return [...new Map(rows)];
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line), ''];
}
