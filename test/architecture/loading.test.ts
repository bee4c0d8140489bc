/** Loading the library asks nothing of `Intl`, which would cost every process that imports it. */
import { afterAll, describe, expect, it, vi } from 'vitest';
import { languageCodes } from '../../src/lang/language-code.js';
import { SRC, sources } from './sources.js';

describe('loading the library', () => {
  const { Intl: realIntl } = globalThis;
  afterAll(() => {
    globalThis.Intl = realIntl;
  });

  const entries = [...sources.keys()].filter((file) => /^([\w-]+\/)?index\.ts$|^lang\/\w+\/index\.ts$/u.test(file));

  it.each(entries)('asks nothing of Intl: %s', async (entry) => {
    const asked: string[] = [];
    vi.resetModules();
    globalThis.Intl = new Proxy(realIntl, {
      get: (target, key) => {
        asked.push(String(key));
        return Reflect.get(target, key) as unknown;
      },
    });
    const loading = import(`${SRC}${entry}`) as Promise<Readonly<Record<string, unknown>>>;
    const module = await loading.finally(() => {
      globalThis.Intl = realIntl;
    });
    expect(Object.keys(module).length).toBeGreaterThan(0);
    expect(asked).toEqual([]);
  });

  it('is watched from the root, from the status and from every language', () => {
    const watched = ['index.ts', 'status/index.ts', ...languageCodes.map((code) => `lang/${code}/index.ts`)];
    expect(entries).toEqual(expect.arrayContaining(watched));
  });
});
