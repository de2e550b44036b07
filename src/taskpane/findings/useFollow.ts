import { useEffect, useRef, useState } from 'react';
import type { WorkItem } from '../../review/worklist/worklist';
import { useWorking } from '../session/SessionContext';
import { useShowFinding } from './useShowFinding';

/**
 * Shows in the sheet what the user comes to in the list, where they asked for it. While Excel is busy the last
 * one waits for it; what was passed on the way there is not shown.
 */
export function useFollow(following: boolean): (item: WorkItem) => void {
  const show = useShowFinding();
  const working = useWorking();
  const [wanted, setWanted] = useState<WorkItem | null>(null);
  const shown = useRef<WorkItem | null>(null);
  useEffect(() => {
    if (!following || working || wanted === null || wanted === shown.current) return;
    shown.current = wanted;
    if (wanted.kind === 'standing') show(wanted.finding);
  });
  return (item) => {
    shown.current = null;
    setWanted(item);
  };
}
