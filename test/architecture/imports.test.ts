/** The architecture of ADR 0001, held against the source: who imports whom, no clock, no legal number outside src/law. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, describe, expect, it, vi } from 'vitest';

const ROOT = fileURLToPath(new URL('../../src/', import.meta.url));

/** Every source file, by its path from src. */
const sources: ReadonlyMap<string, string> = new Map(
  readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => [name, readFileSync(`${ROOT}${name}`, 'utf8')]),
);

/** The folder of a file; the file itself at the top of src. */
function folderOf(file: string): string {
  return file.split('/')[0] ?? file;
}

// ------------------------------------------------------------------------------------------------ who may import whom

/**
 * The table of the ADR. A new folder is a new line here. `values`: folders whose code may be imported; `types`: those
 * of which only types may be; `packages`: packages and Node's modules, by the beginning of their name. A folder may
 * always import itself.
 */
interface Allowed {
  readonly values: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

const ERRORS = 'errors.ts';
/** Beneath every question: the calendar, the law, money, the person, his status. */
const BENEATH = ['calendar', 'money', 'law', 'person', 'status', ERRORS];
/** The questions, each allowed to use the ones before it. */
const QUESTIONS = ['contributions', 'arrears', 'routes', 'coverage', 'attachment', 'care'];
/** Words and pictures know answers by their types only; for codes, names, and dates they may ask the law and the calendar. */
const ANSWERS: Allowed = { values: ['calendar', 'law', ERRORS], types: ['person', 'money', 'status', ...QUESTIONS] };

const ALLOWED: Readonly<Record<string, Allowed>> = {
  [ERRORS]: { values: [] },
  'version.ts': { values: [] },
  calendar: { values: [] },
  money: { values: [], packages: ['decimal.js'] },
  law: { values: [] },
  person: { values: ['calendar', 'law', ERRORS] },
  status: { values: ['calendar', 'law', 'person', ERRORS] },
  ...Object.fromEntries(
    QUESTIONS.map((question, at): [string, Allowed] => [question, { values: [...BENEATH, ...QUESTIONS.slice(0, at)] }]),
  ),
  lang: {
    ...ANSWERS,
    types: [...(ANSWERS.types ?? []), 'explain', 'picture'],
    packages: ['date-fns', '@date-fns/utc'],
  },
  explain: { ...ANSWERS, values: [...ANSWERS.values, 'lang'] },
  /** Pictures of the law itself (rates, packages) draw its tables. */
  picture: { ...ANSWERS, values: [...ANSWERS.values, 'lang', 'status', 'contributions', 'coverage'] },
  input: {
    /** The door asks the core which figures an answer rests on, and which codes are codes of diseases. */
    values: ['calendar', 'law', 'person', 'contributions', 'coverage', ERRORS],
    types: ['money', 'status', ...QUESTIONS],
    packages: ['zod'],
  },
  bulk: { values: [...BENEATH, ...QUESTIONS] },
  cli: {
    values: [...BENEATH, ...QUESTIONS, 'lang', 'explain', 'picture', 'input', 'bulk', 'version.ts'],
    packages: ['node:'],
  },
  'index.ts': { values: [...BENEATH, ...QUESTIONS] },
};

interface Import {
  readonly file: string;
  /** The file imported, from src, or the name of a package. */
  readonly target: string;
  readonly isPackage: boolean;
  readonly isType: boolean;
}

/** `import … from '…'`, `export … from '…'`, `import '…'` and `import('…')`. */
const IMPORT =
  /\b(?:import|export)\s+(type\s+)?(\*\s+as\s+\w+|\*|[\w$]+\s*,?\s*(?:\{[^}]*\})?|\{[^}]*\})\s*from\s*'([^']+)'|\bimport\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gu;

/** The code without its comments; texts in quotes may stand in for code, imports never look like them. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/^\s*\/\/.*$/gmu, '');
}

/** Whether braces hold types only: `{ type A, type B }`. */
function namesTypesOnly(names: string): boolean {
  const items = names
    .replace(/[{}]/gu, '')
    .split(',')
    .map((item) => item.trim());
  return names.startsWith('{') && items.every((item) => item === '' || item.startsWith('type '));
}

function importsOf(file: string, text: string): Import[] {
  return [...withoutComments(text).matchAll(IMPORT)].map(([, type, names = '', from, bare, dynamic]) => {
    const target = from ?? bare ?? dynamic ?? '';
    const isPackage = !target.startsWith('.');
    const isType = type !== undefined || namesTypesOnly(names);
    const path = posix.join(posix.dirname(file), target).replace(/\.js$/u, '.ts');
    return { file, target: isPackage ? target : path, isPackage, isType };
  });
}

const imports = [...sources].flatMap(([file, text]) => importsOf(file, text));

function isAllowed({ file, target, isPackage, isType }: Import): boolean {
  const from = folderOf(file);
  const allowed = ALLOWED[from];
  if (allowed === undefined) return false;
  const { values, types = [], packages = [] } = allowed;
  if (isPackage)
    return packages.some((each) => target === each || target.startsWith(each.endsWith(':') ? each : `${each}/`));
  const to = folderOf(target);
  return to === from || values.includes(to) || (isType && types.includes(to));
}

/** The first way back to where it began, in a graph of names. */
function cycleIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const walk = (name: string, way: readonly string[]): string[] => {
    const at = way.indexOf(name);
    if (at >= 0) return [...way.slice(at), name];
    if (done.has(name)) return [];
    for (const next of graph.get(name) ?? []) {
      const cycle = walk(next, [...way, name]);
      if (cycle.length > 0) return cycle;
    }
    done.add(name);
    return [];
  };
  for (const name of graph.keys()) {
    const cycle = walk(name, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

describe('imports', () => {
  it('are all seen by the parser, of every form', () => {
    const text = `
      /** import { nothing } from './comment.js' */
      import type { A } from './a.js';
      import { type B, type C } from '../law/b.js';
      import { type D, d } from './d.js';
      import * as z from 'zod';
      export * from './e.js';
      export type * from './f.js';
      export {
        g,
        type H,
      } from './g.js';
      import './i.js';
      const j = () => import('../lang/j.js');
      import ts, { type K } from 'typescript';`;
    expect(importsOf('status/x.ts', text).map(({ target, isType }) => `${target}${isType ? ' type' : ''}`)).toEqual([
      'status/a.ts type',
      'law/b.ts type',
      'status/d.ts',
      'zod',
      'status/e.ts',
      'status/f.ts type',
      'status/g.ts',
      'status/i.ts',
      'lang/j.ts',
      'typescript',
    ]);
  });

  it('are as many as the compiler sees', () => {
    const seen = [...sources].map(([file, text]) => [file, ts.preProcessFile(text).importedFiles.length]);
    const parsed = [...sources].map(([file]) => [file, imports.filter((each) => each.file === file).length]);
    expect(parsed).toEqual(seen);
  });

  it('come from folders that the table names', () => {
    expect([...new Set([...sources.keys()].map(folderOf))].filter((folder) => !(folder in ALLOWED))).toEqual([]);
  });

  it('run in the directions of the table only', () => {
    const wrong = imports.filter((each) => !isAllowed(each));
    expect(wrong.map(({ file, target, isType }) => `${file} → ${target}${isType ? ' (types)' : ''}`)).toEqual([]);
  });

  it('name files that exist', () => {
    const missing = imports.filter(({ target, isPackage }) => !isPackage && !sources.has(target));
    expect(missing.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('form no cycle between files', () => {
    const graph = new Map(
      [...sources.keys()].map((file) => [
        file,
        imports.filter((each) => each.file === file && !each.isPackage).map((each) => each.target),
      ]),
    );
    expect(cycleIn(graph)).toEqual([]);
    expect(
      cycleIn(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual(['b', 'c', 'b']);
  });

  it('could form no cycle between folders: the table has none', () => {
    const table = new Map(Object.entries(ALLOWED).map(([folder, { values }]) => [folder, values]));
    expect(cycleIn(table)).toEqual([]);
    for (const { values, types = [] } of Object.values(ALLOWED)) {
      expect([...values, ...types].filter((folder) => !(folder in ALLOWED))).toEqual([]);
    }
  });

  it('of the status reach neither zod nor decimal.js nor date-fns', () => {
    const reached = new Set<string>();
    const reach = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { target, isType } of imports.filter((each) => each.file === file)) if (!isType) reach(target);
    };
    reach('status/index.ts');
    expect([...reached].filter((file) => !sources.has(file))).toEqual([]);
    expect([...new Set([...reached].map(folderOf))].sort()).toEqual(['calendar', ERRORS, 'law', 'person', 'status']);
  });

  it('of date-fns are by subpath, of zod whole: the roots cost a tenth of a second and every locale', () => {
    const roots = imports.filter(({ target, isType }) => target === 'date-fns' && !isType);
    expect(roots.map(({ file }) => file)).toEqual([]);
    const named = [...sources].filter(([, text]) => /import\s+(?!type)\{[^}]*\}\s*from\s*'zod'/u.test(text));
    expect(named.map(([file]) => file)).toEqual([]);
  });
});

// ------------------------------------------------------------------------------------------------ what the code says

interface Said {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** Every node of the syntax of every file, comments apart. */
function* said<T extends ts.Node>(isIt: (node: ts.Node) => node is T): Generator<Said & { readonly node: T }> {
  for (const [file, text] of sources) {
    const tree = treeOf(file, text);
    const found: T[] = [];
    const visit = (node: ts.Node): void => {
      if (isIt(node)) found.push(node);
      ts.forEachChild(node, visit);
    };
    visit(tree);
    for (const node of found) {
      const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
      yield { file, line, text: node.getText(tree), node };
    }
  }
}

const trees = new Map<string, ts.SourceFile>();

function treeOf(file: string, text: string): ts.SourceFile {
  const tree = trees.get(file) ?? ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  trees.set(file, tree);
  return tree;
}

function placeOf({ file, line, text }: Said): string {
  return `${file}:${line} ${text}`;
}

/** A name that stands for itself: not a property after a dot, nor a key. */
function isFreeName(node: ts.Node): node is ts.Identifier {
  if (!ts.isIdentifier(node)) return false;
  const { parent } = node;
  return !(
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isPropertySignature(parent) && parent.name === node)
  );
}

describe('the code', () => {
  it('knows no clock and no zone: no Date and no Intl outside src/lang', () => {
    const used = [...said(isFreeName)].filter(
      ({ file, text }) => (text === 'Date' || text === 'Intl') && folderOf(file) !== 'lang',
    );
    expect(used.map(placeOf)).toEqual([]);
  });

  it('makes no date of local time, also in src/lang', () => {
    const local = [...sources].filter(([, text]) =>
      /new Date\(|Date\.(now|parse|UTC)|toLocale\w+\(/u.test(withoutComments(text)),
    );
    expect(local.map(([file]) => file)).toEqual([]);
  });

  it('names neither performance, process nor Math.random outside the command line', () => {
    const ambient = ['performance', 'process', 'globalThis', 'setTimeout', 'console'];
    const used = [...said(isFreeName)].filter(({ file, text }) => ambient.includes(text) && folderOf(file) !== 'cli');
    expect(used.map(placeOf)).toEqual([]);
    expect([...sources].filter(([, text]) => text.includes('Math.random')).map(([file]) => file)).toEqual([]);
  });

  it('has no any, no enum and no default export', () => {
    const isForbidden = (node: ts.Node): node is ts.Node =>
      node.kind === ts.SyntaxKind.AnyKeyword ||
      ts.isEnumDeclaration(node) ||
      ts.isExportAssignment(node) ||
      node.kind === ts.SyntaxKind.DefaultKeyword;
    const inSwitch = (node: ts.Node): boolean => ts.isDefaultClause(node.parent);
    expect([...said(isForbidden)].filter(({ node }) => !inSwitch(node)).map(placeOf)).toEqual([]);
  });

  it('keeps files short: three hundred lines at most, tables of the law apart', () => {
    const long = [...sources].filter(
      ([file, text]) => folderOf(file) !== 'law' && text.trimEnd().split('\n').length > 300,
    );
    expect(long.map(([file]) => file)).toEqual([]);
  });
});

// ------------------------------------------------------------------------------------------------ legal numbers

/** None, one, the next or the one before, two of a pair, and two months from a month to the day it is overdue. */
const EVERYWHERE = [0, 1, 2];

/** What else may stand in a file or folder, and why. Nothing else may: a number of the law has its place in src/law. */
const OWN_NUMBERS: readonly (readonly [place: string, numbers: readonly number[], why: string])[] = [
  ['status/outcome.ts', [3, 4, 7, 22, 25, 31], 'positions of bits in the state of a day'],
  ['explain/to-text.ts', [100], 'columns of a terminal'],
  ['input/bounds.ts', [16, 2000], 'how deep and how long input may be'],
  ['input/', [10, 9999], 'length of an ISO day; the last year of four digits'],
  ['cli/main.ts', [20], 'bits of a mebibyte'],
  ['contributions/', [4, 7, 12], 'ends of the year and the month in an ISO day; months of a year'],
  ['money/', [40, 100, 10_000_000], 'digits; tiyn in a tenge; parts of one'],
];

/** Folders whose numbers are looked at one by one. */
const NUMBERED = ['person', 'status', 'explain', 'input', 'cli', 'money', 'contributions', 'arrears', 'routes', 'care'];
/** Calendar arithmetic and layout are made of numbers; the years of the law are none of theirs. */
const COMPUTED = ['calendar', 'picture'];

const numbers = [...said(ts.isNumericLiteral)];

function isYearOfTheLaw(value: number): boolean {
  return value >= 2015 && value <= 2040;
}

describe('the numbers of the law', () => {
  it('stand in src/law: elsewhere only those that this test explains', () => {
    const unexplained = numbers.filter(({ file, node }) => {
      if (!NUMBERED.includes(folderOf(file))) return false;
      const value = Number(node.text);
      const own = OWN_NUMBERS.filter(([place]) => file === place || (place.endsWith('/') && file.startsWith(place)));
      return !EVERYWHERE.includes(value) && !own.some(([, allowed]) => allowed.includes(value));
    });
    expect(unexplained.map(placeOf)).toEqual([]);
  });

  it('are explained only where they stand: no allowance is left over', () => {
    const unused = OWN_NUMBERS.flatMap(([place, allowed]) =>
      allowed
        .filter((value) => !numbers.some(({ file, node }) => file.startsWith(place) && Number(node.text) === value))
        .map((value) => `${place} ${value}`),
    );
    expect(unused).toEqual([]);
  });

  it('include no year outside src/law', () => {
    const years = numbers.filter(({ file, node }) => folderOf(file) !== 'law' && isYearOfTheLaw(Number(node.text)));
    expect(years.map(placeOf)).toEqual([]);
    expect(numbers.some(({ file }) => COMPUTED.includes(folderOf(file)))).toBe(true);
  });

  it('include no day and no month written in a text outside src/law, example requests apart', () => {
    const isText = (node: ts.Node): node is ts.Node =>
      ts.isStringLiteralLike(node) ||
      node.kind === ts.SyntaxKind.TemplateHead ||
      node.kind === ts.SyntaxKind.TemplateTail;
    const dates = [...said(isText)].filter(
      ({ file, text }) => folderOf(file) !== 'law' && /(19|20)\d\d-\d\d/u.test(text),
    );
    expect(dates.filter(({ text }) => !text.startsWith('\'{"id":')).map(placeOf)).toEqual([]);
  });

  it('are none of 3, 6, 12, 15, 18, 25, 60 and 1.25 in src/status and src/person, bits apart', () => {
    const legal = [3, 6, 12, 15, 18, 25, 60, 1.25];
    const found = numbers.filter(
      ({ file, node }) =>
        (folderOf(file) === 'status' || folderOf(file) === 'person') &&
        file !== 'status/outcome.ts' &&
        legal.includes(Number(node.text)),
    );
    expect(found.map(placeOf)).toEqual([]);
  });
});

// ------------------------------------------------------------------------------------------------ at import

describe('loading the library', () => {
  const { Intl: realIntl } = globalThis;
  afterAll(() => {
    globalThis.Intl = realIntl;
  });

  const entries = [...sources.keys()].filter((file) => /^([\w-]+\/)?index\.ts$|^lang\/(ru|kk|en)\.ts$/u.test(file));

  it.each(entries)('asks nothing of Intl: %s', async (entry) => {
    const asked: string[] = [];
    vi.resetModules();
    globalThis.Intl = new Proxy(realIntl, {
      get: (target, key) => {
        asked.push(String(key));
        return Reflect.get(target, key) as unknown;
      },
    });
    const loading = import(`${ROOT}${entry}`) as Promise<Readonly<Record<string, unknown>>>;
    const module = await loading.finally(() => {
      globalThis.Intl = realIntl;
    });
    expect(Object.keys(module).length).toBeGreaterThan(0);
    expect(asked).toEqual([]);
  });

  it('is watched from the root, from the status and from every language', () => {
    expect(entries).toEqual(
      expect.arrayContaining(['index.ts', 'status/index.ts', 'lang/ru.ts', 'lang/kk.ts', 'lang/en.ts']),
    );
  });
});
