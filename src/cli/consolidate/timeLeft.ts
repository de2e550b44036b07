import type { Message } from '../../plan/message';
import type { ReturnReading, ReturnSource } from './returnSource';

/** A line is said no more often, in milliseconds. */
const PAUSE = 1000;
const MINUTE = 60;

/**
 * Tells the progress of a reading of which file was read last and the time left, by the bytes that are done.
 * @param now the milliseconds of a clock that only goes forward
 */
export function timeLeft(
  sources: readonly ReturnSource[],
  progress: NonNullable<ReturnReading['progress']>,
  now: () => number,
): (source: ReturnSource, done: number) => void {
  const weight = ({ size }: ReturnSource): number => Math.max(1, size);
  const total = sources.reduce((sum, source) => sum + weight(source), 0);
  const begun = now();
  let read = 0;
  let said = begun;
  return (source, done) => {
    read += weight(source);
    const moment = now();
    if (moment - said < PAUSE) return;
    said = moment;
    const seconds = Math.ceil((((moment - begun) / read) * (total - read)) / 1000);
    progress(stepOf(source.file, seconds), done, sources.length);
  };
}

function stepOf(file: string, seconds: number): Message {
  return seconds < 2 * MINUTE
    ? { code: 'cli.consolidate.reading', params: { file, seconds } }
    : { code: 'cli.consolidate.reading-long', params: { file, minutes: Math.ceil(seconds / MINUTE) } };
}
