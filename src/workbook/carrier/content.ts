import type { Plan, PlanQuestion } from '../../plan/plan';
import type { CarrierContent } from '../snapshot';
import { tableDefinitions } from '../tables';
import { fingerprint } from './fingerprint';
import type { PackageContent } from './packageContent';
import { isPackageContent } from './packageForm';

/** The form of what we write; a reader that meets a higher number says so and changes nothing. */
export const SCHEMA = 1;

/** What a freshly loaded workbook carries besides its rows. */
export function contentOf(
  plan: Plan,
  kind: CarrierContent['kind'],
  questions: readonly PlanQuestion[] = [],
): CarrierContent {
  return {
    schema: SCHEMA,
    planId: fingerprint(JSON.stringify(plan)),
    kind,
    metadata: plan.metadata,
    obligations: plan.obligations,
    questions,
    partTitles: Object.fromEntries(plan.tasks.map(({ part, partTitle }) => [part, partTitle])),
    columnIds: columnIdsAtCreation(),
    journal: true,
  };
}

/**
 * What a unit's workbook carries: the plan's identity as the coordinator's workbook has it, and the package.
 * What was asked about the source stays with the coordinator.
 */
export function unitContentOf(master: CarrierContent, content: PackageContent): CarrierContent {
  return {
    schema: SCHEMA,
    planId: master.planId,
    kind: 'unit',
    metadata: master.metadata,
    obligations: master.obligations,
    questions: [],
    partTitles: master.partTitles,
    columnIds: columnIdsAtCreation(),
    journal: true,
    package: content,
  };
}

/** Excel and our writer number a new table's columns from 1, from left to right. */
export function columnIdsAtCreation(): CarrierContent['columnIds'] {
  return Object.fromEntries(
    tableDefinitions.map(({ name, columns }) => [
      name,
      Object.fromEntries(columns.map(({ id }, index) => [id, index + 1])),
    ]),
  );
}

/** The value as JSON on one line, in characters that every XML writer and reader hands on unchanged. */
export function jsonOf(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The content that the text writes as JSON; null where it is anything else. */
export function parseContent(json: string): CarrierContent | null {
  const value = parseJson(json);
  return isContent(value) ? value : null;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isContent(value: unknown): value is CarrierContent {
  if (!isRecord(value)) return false;
  const { schema, planId, kind, metadata, obligations, questions, partTitles, columnIds, journal } = value;
  const { package: content } = value;
  return (
    typeof schema === 'number' &&
    typeof planId === 'string' &&
    (kind === 'master' || kind === 'unit') &&
    isMetadata(metadata) &&
    Array.isArray(obligations) &&
    obligations.every(isObligation) &&
    Array.isArray(questions) &&
    questions.every(isQuestion) &&
    isRecord(partTitles) &&
    Object.values(partTitles).every(isText) &&
    isRecord(columnIds) &&
    Object.values(columnIds).every((ids) => isRecord(ids) && Object.values(ids).every(Number.isInteger)) &&
    (journal === undefined || typeof journal === 'boolean') &&
    (content === undefined || isPackageContent(content))
  );
}

function isMetadata(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { issuer, number, date, year, title, basis } = value;
  return (
    [issuer, number, date, title].every(isTextOrNull) &&
    (year === null || typeof year === 'number') &&
    Array.isArray(basis) &&
    basis.every(isText)
  );
}

function isObligation(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { key, who, what, to, when, source } = value;
  return [key, who, what, source].every(isText) && [to, when].every(isTextOrNull);
}

function isQuestion(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { code, place, message, found } = value;
  return [code, place, found].every(isText) && isRecord(message) && isText(message.code);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
