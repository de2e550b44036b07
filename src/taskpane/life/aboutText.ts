import type { Finding } from '../../checks/finding';
import type { RecordedFinding } from '../../review/worklist/worklist';
import type { Say } from '../language/LanguageContext';

/** What a finding says; where it is gone, in the words in which it was written down. */
export function aboutText({ message }: Finding | RecordedFinding, say: Say): string {
  return typeof message === 'string' ? message : say(message);
}
