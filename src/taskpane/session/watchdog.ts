import type { Pulse } from './pulse';

/** After so long without a word from Excel, the pane says so. */
export const SILENCE_MS = 20_000;

/** Calls `onSilence` once each time that nothing was heard for `SILENCE_MS`. */
export interface Watchdog {
  heard(): void;
  stop(): void;
}

/** @param pulse each round trip to Excel, which is then watched by itself; without it what calls `heard` counts */
export function watchSilence(onSilence: () => void, pulse?: Pick<Pulse, 'follow'>): Watchdog {
  let timer = setTimeout(onSilence, SILENCE_MS);
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(onSilence, SILENCE_MS);
  };
  const leave = pulse?.follow(heard);
  return {
    heard,
    stop() {
      clearTimeout(timer);
      leave?.();
    },
  };
}
