/** What no other tool asks of the code. */
import { describe, expect, it } from 'vitest';
import { folderOf, sources } from './sources.js';

function filesWith(pattern: RegExp): readonly string[] {
  return [...sources].filter(([, text]) => pattern.test(text)).map(([file]) => file);
}

describe('the code', () => {
  it('throws no dice and writes nothing in the words of the machine', () => {
    expect(filesWith(/Math\.random|\.toLocale\w+\(|\.localeCompare\(/u)).toEqual([]);
  });

  it('silences no lint', () => {
    expect(filesWith(/biome-ignore|@ts-(ignore|expect-error|nocheck)/u)).toEqual([]);
  });

  it('comes in short files: three hundred lines at most, tables of the law apart', () => {
    const long = [...sources].filter(
      ([file, text]) => folderOf(file) !== 'law' && text.trimEnd().split('\n').length > 300,
    );
    expect(long.map(([file]) => file)).toEqual([]);
  });
});
