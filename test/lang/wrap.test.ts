import { describe, expect, it } from 'vitest';
import { wrap } from '../../src/lang/wrap.js';

describe('wrapping a text', () => {
  it('breaks at spaces so that no line is too long', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four']);
  });

  it('lets a word that is too long stand alone', () => {
    expect(wrap('a verylongword b', 4)).toEqual(['a', 'verylongword', 'b']);
  });

  it('has no line for an empty text', () => {
    expect(wrap('', 10)).toEqual([]);
  });
});
