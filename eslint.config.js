/** Lint: TypeScript's strict rules, React's hooks, and the house rules (borders, files, purity). */
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { fileLength, fileName, modulePurpose } from './tests/house-rules/file-rules.js';
import { importBorders } from './tests/house-rules/import-borders.js';

const house = {
  rules: {
    'import-borders': importBorders,
    'file-length': fileLength,
    'file-name': fileName,
    'module-purpose': modulePurpose,
  },
};

const clockReaders = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'No clock here: `now` is an argument.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'No clock here: `now` is an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'No chance here: decide from the arguments.',
  },
];

export default tseslint.config(
  { ignores: ['build/**', 'data/**', 'node_modules/**', 'coverage/**', 'screenshots/**'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx,js}'],
    plugins: { house },
    rules: {
      'house/import-borders': 'error',
      'house/file-length': 'error',
      'house/file-name': 'error',
      'no-console': ['error', { allow: ['error', 'warn'] }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}', '**/*.d.ts'],
    rules: { 'house/module-purpose': 'error' },
  },
  {
    files: ['app/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['rules/**/*.ts', 'forms/**/*.ts', 'tickets/ola/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.server.ts'],
    rules: { 'no-restricted-syntax': ['error', ...clockReaders] },
  },
  { files: ['cli/**', 'benchmarks/**', 'tests/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.test.{ts,tsx}', 'tests/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
