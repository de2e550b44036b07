import type { WorkItem } from '../../review/worklist/worklist';
import type { Say } from '../language/LanguageContext';
import { cellAddress, columnHeading } from './columnHeading';

/** What is said of an item, whether it stands or is gone. */
export interface ItemText {
  /** Key, unit and column; what concerns the workbook as a whole says so. */
  readonly name: string;
  /** The cell with its sheet; empty where it has none. */
  readonly address: string;
  readonly message: string;
  /** What stands, or stood, in the cell. */
  readonly found: string;
  /** What should stand there; empty where nobody can tell. */
  readonly expected: string;
  /** Why it was decided so; empty where it was not, or without a reason. */
  readonly reason: string;
}

/** The texts of an item in the pane's language; what is gone keeps the language that it was recorded in. */
export function textOfItem(item: WorkItem, say: Say): ItemText {
  const reason = item.decision?.reason ?? '';
  if (item.kind === 'gone') {
    const { key, column, message, found } = item.recorded;
    const name = [key ?? say('pane.finding.workbook'), column].filter(Boolean).join(' · ');
    return { name, address: '', message, found, expected: '', reason };
  }
  const { finding } = item;
  const { key, of, message, found, expected } = finding;
  return {
    name: [key ?? say('pane.finding.workbook'), of, columnHeading(finding)].filter(Boolean).join(' · '),
    address: cellAddress(finding) ?? '',
    message: say(message),
    found,
    expected: expected === null ? '' : say(expected),
    reason,
  };
}
