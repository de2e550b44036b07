import type { Finding } from '../../checks/finding';
import { useScope } from '../session/SessionContext';

/** Shows the finding's cell in its sheet; does nothing where it has none. */
export function useShowFinding(): (finding: Finding) => void {
  const { session } = useScope();
  return ({ sheet, cell, key }) => {
    if (sheet === null || cell === null) return;
    void session.run({ kind: 'show', place: { sheet, cell }, label: key ?? cell });
  };
}
