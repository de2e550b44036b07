/** Tells whoever listens that Excel was asked or has answered. */
export interface Pulse {
  beat(): void;
  /** Calls back at each beat until the answer is called. */
  follow(onBeat: () => void): () => void;
}

/** A beat that any number may follow. */
export function createPulse(): Pulse {
  const followers = new Set<() => void>();
  return {
    beat() {
      for (const onBeat of followers) onBeat();
    },
    follow(onBeat) {
      followers.add(onBeat);
      return () => followers.delete(onBeat);
    },
  };
}
