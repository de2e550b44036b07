import type { ChangeRequest, Conflict, ConflictValue, Decision } from '../consolidation';
import { columnOf } from '../master/columnOf';
import { plainValueOf } from '../value/plainValueOf';
import type { PlainValue } from '../value/plainValue';
import { sameMeaning } from '../value/sameMeaning';

/** Something that is put to a person. */
export type Question = Conflict | ChangeRequest;

/** Two or more values for one cell, as against a request that one unit makes. */
export function isConflict(question: Question): question is Conflict {
  return 'values' in question;
}

/** What a decision comes to, or why it does not fit: what stands after `consolidate.stale.`. */
export type Fit =
  | { readonly decision: Decision }
  | { readonly stale: 'no-value' | 'several' | 'other' | 'row' | 'row-unnamed' };

/** Holds a decision against what it is about, and brings another value into its column's form. */
export function fitted(decision: Decision, question: Question): Fit {
  switch (decision.take) {
    case 'master':
      return { decision };
    case 'value':
      return isConflict(question) ? fitsConflict(decision, question) : fitsRequest(decision, question);
    case 'other': {
      if (!isConflict(question) && question.kind !== 'change') return { stale: 'row' };
      const value = otherValue(decision, question);
      return value === null ? { stale: 'other' } : { decision: { ...decision, value } };
    }
  }
}

/** The value that a decided conflict takes; undefined where it is open or keeps the workbook's. */
export function chosenValue(conflict: Conflict): ConflictValue | undefined {
  const { decision } = conflict;
  return decision?.take === 'value' ? valuesNamed(decision, conflict)[0] : undefined;
}

/** What a decided cell is to hold; undefined where it stays as it is. */
export function writtenValue(question: Question): PlainValue | undefined {
  const { decision } = question;
  if (decision?.take === 'other') return decision.value;
  if (decision?.take !== 'value') return undefined;
  if (isConflict(question)) return chosenValue(question)?.value;
  return typeof question.after === 'object' ? undefined : question.after;
}

function fitsConflict(decision: Decision, conflict: Conflict): Fit {
  const [first, ...others] = valuesNamed(decision, conflict);
  if (!first) return { stale: 'no-value' };
  const column = columnOf(conflict.place.table, conflict.place.column);
  const same = others.every(({ value }) => column !== undefined && sameMeaning(value, first.value, column));
  return same ? { decision } : { stale: 'several' };
}

function fitsRequest(decision: Decision, request: ChangeRequest): Fit {
  if (!isNamed(decision, request)) return { stale: 'no-value' };
  const { kind, table, key, of } = request;
  // A row of Phối hợp is named by its task and unit, one of Đơn vị by its code: the product makes up neither.
  const named = (key ?? '') !== '' && (table !== 'PhoiHop' || (of ?? '') !== '');
  const namesItself = table === 'PhoiHop' || table === 'DonVi';
  if (kind === 'add-row' && namesItself && !named) return { stale: 'row-unnamed' };
  return { decision };
}

const valuesNamed = (decision: Decision, { values }: Conflict): readonly ConflictValue[] =>
  values.filter((value) => isNamed(decision, value));

function isNamed({ unit, file, cell }: Decision, value: Omit<ConflictValue, 'value'>): boolean {
  const meets = (asked: string | undefined, is: string): boolean =>
    asked === undefined || asked.normalize('NFC') === is.normalize('NFC');
  const place = `${value.sheet}!${value.cell}`;
  return meets(unit, value.unit ?? '') && meets(file, value.file) && meets(cell, place);
}

function otherValue({ value }: Decision, question: Question): PlainValue | null {
  const { table, column } = isConflict(question) ? question.place : question;
  const definition = column === null ? undefined : columnOf(table, column);
  if (!definition || value === undefined) return null;
  const reading = plainValueOf({ value }, definition, false);
  return 'value' in reading ? reading.value : null;
}
