/** Reads each text once, however many cells hold it; whoever asks gets the same answer and must not change it. */
export function perText<Reading extends object>(read: (text: string) => Reading): (text: string) => Reading {
  const known = new Map<string, Reading>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const reading = read(text);
    known.set(text, reading);
    return reading;
  };
}
