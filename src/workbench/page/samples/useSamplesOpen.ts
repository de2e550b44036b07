import { useEffect, useState } from 'react';
import type { SampleDrawer } from './drawer';

/** Whether the drawer is open; it opens when a sample asks for its first element. */
export function useSamplesOpen(drawer: SampleDrawer): [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(false);
  useEffect(() => drawer.subscribe(() => drawer.count > 0 && setOpen(true)), [drawer]);
  return [open, setOpen];
}
