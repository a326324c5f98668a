import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The floors of the house, from the ground up; the first three stand side by side. */
const floors = [
  ['locale', 'table', 'plot'],
  ['figures', 'glossary', 'worker', 'publish'],
  ['datasets'],
  ['charts'],
  ['guides', 'stories'],
  ['live'],
  ['prose', 'outputs'],
  ['draft'],
  ['components', 'islands'],
  ['layouts'],
  ['pages', 'commands', 'bench'],
];

/**
 * What a floor may take from instead of all those below it.
 *
 * @type {Record<string, string[]>}
 */
const beside = {
  worker: ['locale'],
  publish: ['locale'],
  islands: ['locale', 'plot', 'worker', 'live', 'publish'],
  bench: floors.flat(),
  commands: floors.flat(),
};

const nodeApis = '^node:';

/** Floors that also run in a browser, at their own few kilobytes, and the one package they need. */
const light = ['locale', 'table', 'figures'];
const lightPackages = '^(?!\\.|papaparse$)';

/**
 * The wall around a folder: what it may not import, and the sentence that says so.
 *
 * @param {string} folder
 * @param {number} level
 * @returns {import('eslint').Linter.Config}
 */
function wall(folder, level) {
  const below = beside[folder] ?? floors.slice(0, level).flat();
  const allowed = [folder, ...below];
  const forbidden = floors.flat().filter((name) => !allowed.includes(name));
  const usesNode =
    ['outputs', 'commands', 'bench', 'stories', 'prose', 'layouts', 'draft'].includes(folder) ||
    folder === 'datasets';
  return {
    files: [`src/${folder}/**/*.{ts,astro}`],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${forbidden.join('|')})/`,
              message: `src/${folder} may import only from: ${allowed.join(', ')}. What needs more belongs on a higher floor (see "The house" in CONTRIBUTING.md).`,
            },
            ...(light.includes(folder)
              ? [
                  {
                    regex: lightPackages,
                    message: `src/${folder} also runs in a browser: it takes no Node, no Zod and no package but Papa Parse.`,
                  },
                ]
              : []),
            ...(usesNode
              ? []
              : [
                  {
                    regex: nodeApis,
                    message: `src/${folder} runs without a file system: read in src/datasets/read.ts, write in src/outputs.`,
                  },
                ]),
          ],
        },
      ],
      ...(['islands', 'worker', 'live'].includes(folder)
        ? {}
        : {
            'no-restricted-globals': [
              'error',
              ...['window', 'document', 'localStorage', 'navigator'].map((name) => ({
                name,
                message: `The browser's "${name}" belongs to src/islands, src/live and src/worker alone.`,
              })),
              ...(light.includes(folder)
                ? ['process', 'Buffer', 'global', 'require', 'setImmediate', 'fetch'].map(
                    (name) => ({
                      name,
                      message: `src/${folder} runs in Node and in a browser alike: no "${name}".`,
                    }),
                  )
                : []),
            ],
          }),
    },
  };
}

export default defineConfig(
  {
    ignores: [
      'dist*/',
      'release/',
      '.astro/',
      '.bench/',
      '.cache/',
      'contact-sheets/',
      'test-results/',
    ],
  },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    extends: [...tseslint.configs.strictTypeCheckedOnly],
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
    },
  },
  {
    files: ['**/*.{ts,astro}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'A build knows no clock.',
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'A build knows no clock.',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'Same input, same bytes: no randomness.',
        },
        {
          selector: "AssignmentExpression > MemberExpression[property.name='innerHTML']",
          message: 'No innerHTML: use textContent or elements.',
        },
      ],
    },
  },
  {
    // The matchers of the test runner are typed as any.
    files: ['**/*.test.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  ...floors.flatMap((folders, level) => folders.map((folder) => wall(folder, level))),
);
