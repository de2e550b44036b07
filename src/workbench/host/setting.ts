import { Refusal } from '../model/refusal';
import { define, type ApiObject } from './apiObject';
import type { Environment } from './environment';

interface SettingState {
  readonly env: Environment;
  readonly key: string;
}

function all(env: Environment): Map<string, unknown> {
  return env.model.storage.settingsOf(env.addIn);
}

/** @throws Refusal `ItemNotFound` for a setting deleted since */
function there({ env, key }: SettingState): unknown {
  if (!all(env).has(key)) throw new Refusal('ItemNotFound', `There is no setting ${key}.`);
  return all(env).get(key);
}

/** @throws Refusal `GeneralException` above what a file takes of one add-in */
function keep(env: Environment, key: string, value: unknown): void {
  const together = new Map(all(env)).set(key, value);
  const { settingsLimit } = env.model.behaviour;
  if (JSON.stringify([...together]).length > settingsLimit) {
    throw new Refusal(
      'GeneralException',
      `The settings of an add-in take at most ${settingsLimit} characters.`,
    );
  }
  all(env).set(key, value);
  env.model.changed({ kind: 'structure', what: 'names', sheet: null });
}

/** `Excel.Setting`. */
const setting = define<SettingState>({
  type: 'Setting',
  identity: '_Id',
  read: { _Id: ({ key }) => key, Key: ({ key }) => key, Value: there },
  write: {
    Value: (state, value) => {
      there(state);
      keep(state.env, state.key, value);
    },
  },
  call: {
    Delete: (state) => {
      there(state);
      all(state.env).delete(state.key);
      state.env.model.changed({ kind: 'structure', what: 'names', sheet: null });
    },
  },
});

function find(env: Environment, key: string): ApiObject | null {
  return all(env).has(key) ? setting({ env, key }) : null;
}

/** `Excel.SettingCollection`: what this add-in keeps in the file; others see nothing of it. */
export const settings = define<Environment>({
  type: 'SettingCollection',
  items: (env) => [...all(env).keys()].map((key) => setting({ env, key })),
  item: (env, key) => find(env, String(key)),
  call: {
    GetCount: (env) => all(env).size,
    GetItemOrNullObject: (env, args) => find(env, args.text(0)),
    Add: (env, args) => {
      const key = args.text(0);
      keep(env, key, args.at(1));
      return setting({ env, key });
    },
  },
});
