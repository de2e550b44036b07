/** After so long without a word from Excel, the pane says so. */
export const SILENCE_MS = 20_000;

/** Calls `onSilence` once each time that nothing was heard for `SILENCE_MS`. */
export interface Watchdog {
  heard(): void;
  stop(): void;
}

export function watchSilence(onSilence: () => void): Watchdog {
  let timer = setTimeout(onSilence, SILENCE_MS);
  return {
    heard() {
      clearTimeout(timer);
      timer = setTimeout(onSilence, SILENCE_MS);
    },
    stop() {
      clearTimeout(timer);
    },
  };
}
