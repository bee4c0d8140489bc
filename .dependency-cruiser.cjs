/**
 * Who may import whom in src: the table of docs/adr/0001-architecture.md as rules. `npx depcruise src` shows what breaks
 * them ; a test runs the same.
 */
const { builtinModules } = require('node:module');

/** Beneath everything that decides: codes of errors, days, the law, the grammar of answers. */
const BENEATH = ['errors.ts', 'calendar', 'law', 'answer'];
/** The questions, each entered by its `index.ts`, what others build on by its `door.ts`. */
const QUESTIONS = ['status', 'contributions', 'arrears', 'routes', 'coverage', 'attachment', 'care'];

/**
 * A line is a folder, or a file at the top. `values`: whose code it may import; `types`: of whom types only; `packages`:
 * packages, `node:` for the modules of Node. Arrows run down only: `values` names lines that stand above. A new folder is
 * a new line; until then it may import nothing and be imported by nobody.
 */
const TABLE = {
  'version.ts': {},
  'errors.ts': {},
  calendar: { values: ['errors.ts'] },
  money: { values: ['errors.ts'], packages: ['decimal.js'] },
  law: { values: ['errors.ts', 'calendar'] },
  answer: { values: ['errors.ts', 'calendar', 'law'] },
  person: { values: BENEATH },

  status: { values: [...BENEATH, 'person'] },
  contributions: { values: [...BENEATH, 'money', 'person', 'status'] },
  arrears: { values: [...BENEATH, 'money', 'person', 'status', 'contributions'] },
  routes: { values: [...BENEATH, 'money', 'person', 'status', 'contributions', 'arrears'] },
  coverage: { values: [...BENEATH, 'money', 'person', 'status'] },
  attachment: { values: [...BENEATH, 'person'] },
  care: { values: [...BENEATH, 'money', 'person', 'status', 'routes', 'coverage', 'attachment'] },

  // Words and pictures know answers by their types; pictures of the law itself draw its tables.
  lang: {
    values: BENEATH,
    types: ['money', 'person', ...QUESTIONS, 'explain', 'picture'],
    packages: ['date-fns', '@date-fns/utc'],
  },
  explain: { values: [...BENEATH, 'lang'], types: ['money', 'person', ...QUESTIONS] },
  picture: {
    values: [...BENEATH, 'status', 'contributions', 'coverage', 'lang'],
    types: ['money', 'person', ...QUESTIONS],
  },
  // The door for untrusted data asks which figures an answer rests on, and which codes are codes of diseases.
  input: {
    values: [...BENEATH, 'person', 'contributions', 'coverage'],
    types: ['money', ...QUESTIONS],
    packages: ['zod'],
  },
  cli: {
    values: ['version.ts', ...BENEATH, 'money', 'person', ...QUESTIONS, 'lang', 'explain', 'picture', 'input'],
    packages: ['node:'],
  },
  'index.ts': { values: [...BENEATH, 'money', 'person', ...QUESTIONS] },
};

const lines = Object.keys(TABLE);
for (const [line, { values = [] }] of Object.entries(TABLE)) {
  const above = lines.slice(0, lines.indexOf(line));
  const upward = values.filter((each) => !above.includes(each));
  if (upward.length > 0) throw new Error(`the arrows from ${line} to ${upward.join(', ')} run up`);
}

/** @param {string} line */
const pathOf = (line) => `^src/${line.replace('.', '\\.')}(/|$)`;
/** @param {string} name */
const packagePath = (name) => (name === 'node:' ? `^(${builtinModules.join('|')})$` : `^node_modules/${name}/`);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(TABLE).flatMap(([line, { values = [], types = [], packages = [] }]) => {
      const code = [...[line, ...values].map(pathOf), ...packages.map(packagePath)];
      const from = { path: pathOf(line) };
      return [
        {
          name: `${line} imports what its line names`,
          severity: 'error',
          from,
          to: { pathNot: code, dependencyTypesNot: ['type-only'] },
        },
        {
          name: `${line} imports the types that its line names`,
          severity: 'error',
          from,
          to: { pathNot: [...code, ...types.map(pathOf)], dependencyTypes: ['type-only'] },
        },
      ];
    }),
    {
      name: 'every folder has a line',
      severity: 'error',
      from: { path: '^src/', pathNot: lines.map(pathOf) },
      to: {},
    },
    {
      name: 'words are functions of data: of the law they take its types, and the names that its register gives',
      severity: 'error',
      from: { path: '^src/lang/' },
      to: {
        path: '^src/law/',
        pathNot: '^src/law/(frozen|scheme/category-register)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    { name: 'no cycle between files', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'date-fns by subpath: its root costs a tenth of a second and every locale',
      severity: 'error',
      from: {},
      to: { path: '^node_modules/date-fns/index\\.', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'a question is entered by its door',
      severity: 'error',
      from: { path: '^src/([^/]+)' },
      to: { path: `^src/(${QUESTIONS.join('|')})/`, pathNot: ['^src/$1/', '^src/[^/]+/(index|door)\\.ts$'] },
    },
  ],
  options: {
    doNotFollow: { path: '^node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};
