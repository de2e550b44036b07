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

/** Pure rules, files and the command line. */
const unit = {
  displayName: 'unit',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/(excel|workbench|taskpane|e2e)/'],
  transform,
};

/** What goes through the real Office.js library, answered by the stand-in host. */
const host = {
  displayName: 'host',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/(excel|workbench|taskpane)/**/*.test.ts?(x)'],
  transform,
};

/** The built workbench in a real browser. */
const e2e = {
  displayName: 'e2e',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
  transform,
};

// A browser, the validator and LibreOffice need time on a slow machine; a test that hangs still ends.
export default { projects: [unit, host, e2e], maxWorkers: 2, testTimeout: 120_000 };
