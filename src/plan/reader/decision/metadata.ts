import type { PlanMetadata, PlanQuestion } from '../../plan';
import { folded } from '../folded';
import { question, type QuestionCode } from '../question';
import { attachedClause, dayLine, numberLine, type IssueClause } from './issueClause';
import { readIssuer } from './issuer';
import { readTitle } from './title';

export interface MetadataReading {
  readonly metadata: PlanMetadata;
  readonly questions: readonly PlanQuestion[];
}

const PLACE = 'Quyết định';

/**
 * Who issued the plan, by which decision, of which day, on what basis.
 * @param prose the paragraphs before the appendices
 * @param outside the lines around the appendices' tables, which may repeat number and day
 */
export function readMetadata(prose: readonly string[], outside: readonly string[]): MetadataReading {
  const all = [...prose, ...outside];
  const basisAt = prose.findIndex((text) => /^(?:Căn cứ\s|Điều\s+1\b)/u.test(text));
  const head = basisAt < 0 ? prose : prose.slice(0, basisAt);
  const attached = all.flatMap((text) => attachedClause(text) ?? []);
  const numbers = [...head.flatMap((text) => numberLine(text) ?? []), ...attached];
  const days = [...head.flatMap((text) => dayLine(text) ?? []), ...attached];
  const { value: number, questions: aboutNumber } = agreed(numbers, 'number');
  const { value: date, questions: aboutDate } = agreed(days, 'date');
  const clauses = [...days, ...numbers];
  const year = date
    ? Number(date.slice(0, 4))
    : (clauses.find((clause) => clause.year !== null)?.year ?? null);
  const signed = all.find((text) => attachedClause(text) !== null) ?? null;
  const issuer = readIssuer(head, signed, all);
  return {
    metadata: { issuer, number, date, year, title: readTitle(head, all), basis: readBasis(prose) },
    questions: [
      ...aboutNumber,
      ...aboutDate,
      ...(issuer === null ? [question('issuer-missing', PLACE, '')] : []),
    ],
  };
}

/** The one value that the places agree on; a question where none is filled, or where they differ. */
function agreed(
  clauses: readonly IssueClause[],
  name: 'number' | 'date',
): { value: string | null; questions: PlanQuestion[] } {
  const filled = clauses.filter((clause) => clause[name] !== null);
  const value = filled[0]?.[name] ?? null;
  const other = filled.find((clause) => folded(clause[name] ?? '') !== folded(value ?? ''));
  const codes: Record<typeof name, readonly [QuestionCode, QuestionCode]> = {
    number: ['number-missing', 'number-differs'],
    date: ['date-missing', 'date-differs'],
  };
  const [missing, differs] = codes[name];
  if (value === null) return { value, questions: [question(missing, PLACE, clauses[0]?.found ?? '')] };
  if (!other) return { value, questions: [] };
  return { value, questions: [question(differs, PLACE, other[name] ?? '', { value })] };
}

/** The paragraphs `Căn cứ …` of the decision itself, not those of the plan that it carries. */
function readBasis(prose: readonly string[]): string[] {
  const end = prose.findIndex((text) => /^(?:QUYẾT ĐỊNH\s*:|Điều\s+1\b|[IVX]+\.\s)/u.test(text));
  return (end < 0 ? prose : prose.slice(0, end)).filter((text) => /^Căn cứ\s/u.test(text));
}
