import { Failure } from '../../plan/failure';
import type { SourcedPlanReading } from '../../plan/reader/decision/readBlocks';
import { readDecision } from '../../plan/reader/readDecision';
import { fileKindOf } from '../archive/fileKind';
import { limits } from '../archive/limits';

/**
 * The text of a file in UTF-8, its byte order mark dropped.
 * @throws Failure `file.too-large`, `file.empty`, `file.not-text`, `file.not-utf8`
 */
export function readText(bytes: Uint8Array): string {
  if (bytes.length > limits.fileBytes) {
    throw new Failure('file.too-large', { limit: limits.fileBytes / 1024 / 1024 });
  }
  if (bytes.length === 0) throw new Failure('file.empty');
  if (fileKindOf(bytes) !== 'text') throw new Failure('file.not-text');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Failure('file.not-utf8', {}, error instanceof Error ? error.message : String(error));
  }
}

/**
 * Reads a decision in a text file into a plan.
 * @throws Failure as `readText`, and `plan.no-table` where no table is in the form of an appendix
 */
export function readDecisionText(bytes: Uint8Array): SourcedPlanReading {
  return readDecision(readText(bytes));
}
