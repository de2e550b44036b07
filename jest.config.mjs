const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
    },
  ],
};

/**
 * Names that every module is handed as its own. Jest runs tests in a sandbox in which each look at a global
 * name takes a hundred times what it takes outside, which a loop over bytes or cells feels. Only what no
 * test replaces: clocks and timers are looked up as ever.
 */
const sandboxInjectedGlobals = [
  'Array',
  'BigInt',
  'Boolean',
  'DataView',
  'Error',
  'Infinity',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'Promise',
  'Proxy',
  'Reflect',
  'RegExp',
  'Set',
  'String',
  'Symbol',
  'Uint8Array',
  'WeakMap',
  'WeakSet',
];

/** Pure rules, files and the command line. */
const unit = {
  displayName: 'unit',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/(excel|workbench|taskpane|e2e)/'],
  transform,
  sandboxInjectedGlobals,
};

/** What goes through the real Office.js library, answered by the stand-in host. */
const host = {
  displayName: 'host',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/(excel|workbench|taskpane)/**/*.test.ts?(x)'],
  transform,
  sandboxInjectedGlobals,
};

/** The built workbench in a real browser. */
const e2e = {
  displayName: 'e2e',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
  transform,
  sandboxInjectedGlobals,
};

// A browser, the validator and LibreOffice need time on a slow machine; a test that hangs still ends.
export default { projects: [unit, host, e2e], maxWorkers: 2, testTimeout: 120_000 };
