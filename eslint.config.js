import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The floors of the house, from the ground up. A folder takes from those below it. */
const floors = [
  ['locale', 'table', 'plot'],
  ['levels'],
  ['routes'],
  ['figures', 'glossary', 'hosts'],
  ['datasets'],
  ['charts'],
  ['guides', 'stories'],
  ['live', 'prose', 'downloads'],
  ['draft', 'publish'],
  ['media', 'sharing'],
  ['site', 'search', 'offline'],
  ['pages', 'commands', 'bench'],
];

/**
 * What a folder may take from instead of all those below it.
 *
 * @type {Record<string, string[]>}
 */
const beside = {
  hosts: ['locale', 'levels', 'routes'],
  // These three are pages of one site.
  site: floors.slice(0, -1).flat(),
  search: floors.slice(0, -1).flat(),
  offline: floors.slice(0, -1).flat(),
  bench: floors.flat(),
  commands: floors.flat(),
};

/** Folders that read or write files. */
const onDisk = [
  ...['datasets', 'stories', 'prose', 'downloads', 'draft', 'publish', 'media'],
  ...['site', 'search', 'offline', 'commands', 'bench'],
];

/** Folders that also run in a browser, at their own few kilobytes, and the one package they need. */
const light = ['locale', 'table', 'figures'];
const lightPackages = '^(?!\\.|papaparse$)';

/** Code that runs in browsers alone. */
const browserCode = ['src/**/*.client.ts', 'src/live/**', 'src/offline/worker/**'];

/**
 * Imports that code may not have.
 *
 * @param {...{ regex: string, message: string }} patterns
 * @returns {import('eslint').Linter.RulesRecord}
 */
const noImports = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

/**
 * Globals that code may not have.
 *
 * @param {string[]} names
 * @param {(name: string) => string} message
 */
const noGlobals = (names, message) => names.map((name) => ({ name, message: message(name) }));

const document = noGlobals(
  ['window', 'document', 'localStorage', 'navigator'],
  (name) =>
    `The browser's "${name}" belongs to files called *.client.ts, to src/live and src/offline/worker.`,
);

/**
 * The wall around a folder: what it may not import, and the sentence that says so.
 *
 * @param {string} folder
 * @param {number} level
 * @returns {import('eslint').Linter.Config}
 */
function wall(folder, level) {
  const below = beside[folder] ?? floors.slice(0, level).flat();
  const allowed = [...new Set([folder, ...below])];
  const forbidden = floors.flat().filter((name) => !allowed.includes(name));
  const runs = `src/${folder} runs in Node and in a browser alike`;
  return {
    files: [`src/${folder}/**/*.{ts,astro}`],
    ignores: ['**/*.test.ts', ...browserCode.filter((glob) => !glob.includes(`/${folder}/**`))],
    rules: {
      ...noImports(
        {
          regex: `^(\\.\\./)+(${forbidden.join('|')})/`,
          message: `src/${folder} may import only from: ${allowed.join(', ')}. What needs more belongs on a higher floor (see "The house" in CONTRIBUTING.md).`,
        },
        ...(light.includes(folder)
          ? [
              {
                regex: lightPackages,
                message: `${runs}: no Node, no Zod and no package but Papa Parse.`,
              },
            ]
          : []),
        ...(onDisk.includes(folder)
          ? []
          : [
              {
                regex: '^node:',
                message: `src/${folder} runs without a file system: read in src/datasets/read.ts.`,
              },
            ]),
      ),
      ...(folder === 'live'
        ? {}
        : {
            'no-restricted-globals': [
              'error',
              ...document,
              ...(light.includes(folder)
                ? noGlobals(
                    ['process', 'Buffer', 'global', 'require', 'setImmediate', 'fetch'],
                    (name) => `${runs}: no "${name}".`,
                  )
                : []),
            ],
          }),
    },
  };
}

/** What browsers load: no build, no page, no file of the machine. */
const browserWalls = [
  {
    files: ['src/**/*.client.ts'],
    rules: noImports(
      {
        regex:
          '^(?:\\.\\./)+(?!\\.\\./|locale/|plot/|live/|hosts/|offline/worker/|.*\\.client\\.ts$)',
        message:
          'A script of a page may import from locale, plot, live, hosts, offline/worker and other scripts only.',
      },
      { regex: '^node:', message: 'A script of a page runs in browsers.' },
    ),
  },
  {
    files: ['src/offline/worker/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: noImports({
      regex: '^(?!\\./|\\.\\./\\.\\./locale/)',
      message: 'The service worker may import from locale only.',
    }),
  },
];

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
  ...browserWalls,
);
