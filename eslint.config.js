import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const extensionApi = 'The extension API is touched in src/browser/ and src/browser-page.ts alone.';
const network = 'Postkey makes no network request: docs/privacy.md.';
const polyfill = {name: 'webextension-polyfill', message: extensionApi};

/** Who may import whom: docs/architecture.md, "What must never be". */
const layer = (files, forbidden, why) => ({
  files: [`src/${files}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {paths: [polyfill], patterns: forbidden.map((name) => ({regex: `(^|/)\\.\\./(${name})(\\.ts)?(/|$)`, message: why}))},
    ],
  },
});

export default tseslint.config(
  {ignores: ['dist/', 'out/', '.cache/', '**/node_modules/', 'test/matrix/pages/']},
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'error',
      'no-eval': 'error',
      'no-restricted-globals': [
        'error',
        {name: 'chrome', message: extensionApi},
        {name: 'browser', message: extensionApi},
        ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({name, message: network})),
      ],
      'no-restricted-properties': ['error', {object: 'navigator', property: 'sendBeacon', message: network}],
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]",
          message: 'Build nodes, never markup from strings.',
        },
        {selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Build nodes, never markup from strings.'},
      ],
    },
  },
  {files: ['src/**/*.{ts,tsx}'], ignores: ['src/browser/**', 'src/native-api.ts'], rules: {'no-restricted-imports': ['error', {paths: [polyfill]}]}},
  layer('mail', ['smtp-form', 'content', 'popup', 'background', 'browser', 'browser-page', 'messages'], 'mail/ is pure and imports nothing of src.'),
  layer('smtp-form', ['content', 'popup', 'background', 'browser', 'browser-page', 'messages'], 'smtp-form/ is pure and imports only mail/.'),
  layer('content', ['popup', 'background'], 'content/, popup/ and background/ meet in messages.ts.'),
  layer('popup', ['content', 'background'], 'content/, popup/ and background/ meet in messages.ts.'),
  layer('background', ['content', 'popup'], 'content/, popup/ and background/ meet in messages.ts.'),
  {
    files: ['scripts/**/*.mjs', 'test/**/*.{ts,mjs}', '*.config.{js,ts}'],
    languageOptions: {globals: {process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly', performance: 'readonly', structuredClone: 'readonly', document: 'readonly', window: 'readonly'}},
  },
);
