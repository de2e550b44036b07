import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { documentedExports } from './scripts/lint/documentedExports.mjs';

/**
 * The direction of dependencies, from the inside out. A layer may import itself and the layers listed
 * for it, and nothing else under src/.
 */
const layers = {
  plan: [],
  workbook: ['plan'],
  checks: ['plan', 'workbook', 'i18n'],
  i18n: ['plan'],
  report: ['plan', 'workbook'],
  review: ['plan', 'workbook', 'checks', 'report', 'i18n'],
  consolidate: ['plan', 'workbook', 'checks', 'report', 'review', 'i18n'],
  files: ['plan', 'workbook', 'report', 'consolidate'],
  actions: ['plan', 'workbook', 'checks', 'report', 'review', 'consolidate', 'i18n'],
  excel: ['plan', 'workbook', 'actions'],
  cli: ['plan', 'workbook', 'checks', 'report', 'review', 'consolidate', 'i18n', 'files', 'actions'],
  taskpane: [
    'commands',
    'plan',
    'workbook',
    'checks',
    'report',
    'review',
    'consolidate',
    'i18n',
    'actions',
    'excel',
    'files',
  ],
  commands: [],
  workbench: ['plan', 'workbook', 'consolidate', 'i18n', 'files'],
};

const zones = Object.entries(layers).map(([layer, allowed]) => ({
  target: `./src/${layer}`,
  from: './src',
  except: [layer, ...allowed].map((name) => `./${name}`),
  message: `src/${layer} may import only itself${allowed.length > 0 ? ' and ' + allowed.join(', ') : ''}.`,
}));

/** Only these layers may touch a target: Excel, React, the DOM, Node, a file format. */
const pureLayers = ['plan', 'workbook', 'checks', 'report', 'review', 'consolidate', 'i18n', 'actions'].map(
  (l) => `src/${l}/**/*.{ts,tsx}`,
);

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'coverage'] },
  js.configs.recommended,
  tseslint.configs.strict,
  {
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-warning-comments': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'scripts/**/*.ts'],
    plugins: { own: { rules: { 'documented-exports': documentedExports } } },
    rules: { 'own/documented-exports': 'error' },
  },
  {
    files: pureLayers,
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'window',
          'document',
          'process',
          'Buffer',
          'fetch',
          'localStorage',
          'Office',
          'Excel',
          'setTimeout',
        ].map((name) => ({
          name,
          message: 'The language and the rules know no Excel, browser, Node or clock.',
        })),
      ],
      'no-restricted-imports': [
        'error',
        { patterns: ['node:*', 'react', 'react-dom', '@fluentui/*', '@microsoft/*', 'fflate', 'saxes'] },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "Today's date is passed in.",
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: "Today's date is passed in.",
        },
      ],
    },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(only|skip|todo)$/]',
          message: 'A test runs, or says why it cannot.',
        },
        {
          selector: "CallExpression[callee.property.name='waitForTimeout']",
          message: 'A test waits for what is to happen, not for a time.',
        },
        {
          selector: "CallExpression[callee.name='setTimeout'][arguments.1.value>0]",
          message: 'A test waits for what is to happen, not for a time.',
        },
      ],
    },
  },
  {
    files: ['src/taskpane/**/*.tsx', 'src/workbench/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  {
    files: ['**/*.mjs', 'webpack.config.js', 'scripts/**/*.{ts,cjs}'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['webpack.config.js', 'scripts/webpack/*.cjs'],
    languageOptions: { sourceType: 'commonjs' },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
