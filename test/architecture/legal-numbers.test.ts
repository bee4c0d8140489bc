/** Legal numbers stand in src/law alone: what else is a number elsewhere is explained here, one by one. */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { folderOf, said } from './sources.js';

/** Calendar arithmetic, layout and grammar are made of numbers; the years of the law are none of theirs. */
const MADE_OF_NUMBERS = ['calendar', 'picture', 'lang'];

/** None, one, and the next or a pair of something. */
const EVERYWHERE = [0, 1, 2];

/** Numbers that no law can change: the place, the numbers, and what they are. */
const INNOCENT: readonly (readonly [file: string, numbers: readonly number[], why: string])[] = [
  ['coverage/witnesses.ts', [10], 'digits after the dot of an ICD code'],
  ['explain/to-text.ts', [100], 'columns of a terminal'],
  ['input/bounds.ts', [16, 2000], 'how deep and how long input may be'],
  ['input/scalars.ts', [9999], 'the last year of four digits'],
  ['money/decimal.ts', [40], 'digits of a sum'],
  ['money/tiyn.ts', [100, 10_000_000], 'tiyn in a tenge; parts of one'],
  ['status/outcome.ts', [31], 'the highest bit'],
];

const COUNTS_CHARACTERS = ['slice', 'padStart', 'padEnd', 'at'];
const JOINS_BITS = [
  ts.SyntaxKind.LessThanLessThanToken,
  ts.SyntaxKind.GreaterThanGreaterThanToken,
  ts.SyntaxKind.AmpersandToken,
  ts.SyntaxKind.BarToken,
];

/** Whether a number counts the characters of a text or stands for bits: `slice(0, 7)`, `length === 3`, `3 << n`. */
function countsNothingOfTheLaw({ parent }: ts.Node): boolean {
  if (ts.isCallExpression(parent)) {
    return ts.isPropertyAccessExpression(parent.expression) && COUNTS_CHARACTERS.includes(parent.expression.name.text);
  }
  if (!ts.isBinaryExpression(parent)) return false;
  return JOINS_BITS.includes(parent.operatorToken.kind) || /\.length$/u.test(parent.left.getText());
}

const numbers = said(ts.isNumericLiteral).map((each) => ({ ...each, value: Number(each.node.text) }));

function isListed(list: typeof INNOCENT, file: string, value: number): boolean {
  return list.some(([place, values]) => place === file && values.includes(value));
}

const isText = (node: ts.Node): node is ts.StringLiteral | ts.TemplateLiteralLikeNode =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);

/** Whether a text is a code under which something stands. */
function isKey(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node.parent) && node.parent.name === node;
}

const texts = said(isText).filter(({ file }) => folderOf(file) !== 'law');

describe('the numbers of the law', () => {
  it('stand in src/law: elsewhere only those that this test explains', () => {
    const unexplained = numbers.filter(
      ({ file, node, value }) =>
        !['law', ...MADE_OF_NUMBERS].includes(folderOf(file)) &&
        !EVERYWHERE.includes(value) &&
        !countsNothingOfTheLaw(node) &&
        !isListed(INNOCENT, file, value),
    );
    expect(unexplained.map(({ place }) => place)).toEqual([]);
  });

  it('are explained only where they stand: no line is left over', () => {
    const unused = INNOCENT.flatMap(([place, values]) =>
      values.filter((value) => !numbers.some((each) => each.file === place && each.value === value)).map(String),
    );
    expect(unused).toEqual([]);
  });

  it('include no year outside src/law', () => {
    const years = numbers.filter(({ file, value }) => folderOf(file) !== 'law' && value >= 2015 && value <= 2040);
    expect(years.map(({ place }) => place)).toEqual([]);
  });

  it('include no day and no month written in a text outside src/law, example requests apart', () => {
    const dates = texts.filter(
      ({ node }) => /(19|20)\d\d-\d\d/u.test(node.text) && !isKey(node) && !node.text.startsWith('{"id":'),
    );
    expect(dates.map(({ place }) => place)).toEqual([]);
  });

  it('include no figure written as a text outside src/law', () => {
    const figures = texts.filter(({ node }) => /^\d+([.,:-]\d+)*%?$/u.test(node.text) && Number(node.text) !== 0);
    const written = figures.filter(({ file }) => ![...MADE_OF_NUMBERS, 'version.ts'].includes(folderOf(file)));
    expect(written.map(({ file, node }) => `${file} '${node.text}'`).sort()).toEqual([]);
  });
});
