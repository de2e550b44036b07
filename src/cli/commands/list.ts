import type { Command } from '../command';

/** Every command, in the order of the help. Each is loaded when it is called, so that each starts at once. */
const loaders: Readonly<Record<string, () => Promise<Command>>> = {
  plan: async () => (await import('./plan')).plan,
  explain: async () => (await import('./explain')).explain,
  load: async () => (await import('./load')).load,
  check: async () => (await import('./check')).check,
  split: async () => (await import('./split')).split,
  consolidate: async () => (await import('./consolidate')).consolidate,
  slip: async () => (await import('./slip')).slip,
  reply: async () => (await import('./reply')).reply,
  journal: async () => (await import('./journal')).journal,
  undo: async () => (await import('./undo')).undo,
};

export const commandNames: readonly string[] = Object.keys(loaders);

/** The command of that name, or null where there is none. */
export async function commandNamed(name: string): Promise<Command | null> {
  return Object.hasOwn(loaders, name) ? ((await loaders[name]?.()) ?? null) : null;
}

/** All commands, in the order in which the help lists them. */
export async function everyCommand(): Promise<readonly Command[]> {
  return Promise.all(Object.values(loaders).map((load) => load()));
}
