import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import entries from '../../scripts/entries.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '../..');
const SOURCE = join(ROOT, 'src');

async function exportsOf(file: string): Promise<Record<string, unknown>> {
  return (await import(file)) as Record<string, unknown>;
}

/** Everything that a user can import. */
const library: Record<string, unknown> = Object.assign(
  {},
  ...(await Promise.all(Object.values(entries).map((file) => exportsOf(join(ROOT, file))))),
);

interface Example {
  readonly file: string;
  readonly code: string;
}

function examples(): Example[] {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) => {
    const comments = readFileSync(join(SOURCE, file), 'utf8').match(/\/\*\*[\s\S]*?\*\//g) ?? [];
    return comments.flatMap((comment) => {
      const [, code] = comment.split('@example');
      return code === undefined
        ? []
        : [
            {
              file,
              code: code
                .replace(/\*\/$/, '')
                .replace(/^\s*\* ?/gm, '')
                .trim(),
            },
          ];
    });
  });
}

/** Runs an example, with the exports of its own file at hand, and returns each `expression // value` as a pair. */
async function run({ file, code }: Example): Promise<[actual: unknown, expected: unknown][]> {
  const known = { ...library, ...(await exportsOf(join(SOURCE, file))) };
  const statements: string[] = [];
  let open: string[] = [];
  for (const line of code
    .replace(/^import .*$/gm, '')
    .replace(/\n\/\/ /g, ' // ')
    .split('\n')) {
    const [, expression, expected] = /^(.*?);? +\/\/ (.+)$/.exec(line) ?? [];
    if (expected !== undefined) statements.push(`pairs.push([(${[...open, expression].join('\n')}), (${expected})]);`);
    else if (line.endsWith(';')) statements.push(...open, line);
    else {
      open.push(line);
      continue;
    }
    open = [];
  }
  const body = `const pairs = [];\n${[...statements, ...open].join('\n')}\nreturn pairs;`;
  return new Function(...Object.keys(known), body)(...Object.values(known)) as [unknown, unknown][];
}

describe('the examples in the docstrings', () => {
  const found = examples();

  it('are there for every question the library answers', () => {
    expect(found.length).toBeGreaterThanOrEqual(6);
  });

  it.each(found)('say what happens: $file', async (example) => {
    const pairs = await run(example);
    for (const [actual, expected] of pairs) expect(actual).toEqual(expected);
  });
});
