import { describe, expect, it } from 'vitest';
import { en } from '../../src/lang/en/index.js';
import type { Language } from '../../src/lang/language.js';
import { ru } from '../../src/lang/ru/index.js';
import { groundCodes } from '../../src/law/status/grounds.js';
import { statusLaw } from '../../src/law/status/index.js';
import { timelineSvg } from '../../src/picture/timeline-svg.js';
import type { Segment } from '../../src/status/answers.js';
import { languages } from '../lang/languages.js';
import { allOutcomes, comingOfAge } from './segments.js';
import { elements, type Node, parseXml, textOf } from './xml-tree.js';

function drawn(segments: readonly Segment[], language: Language, title?: string): Node {
  return parseXml(timelineSvg(segments, language, { title }));
}

function texts(svg: Node): readonly string[] {
  return elements(svg, 'text').map(textOf);
}

/** The rectangles of the bar, which alone have titles of their own. */
function bars(svg: Node): readonly Node[] {
  return elements(svg, 'rect').filter((rect) => elements(rect, 'title').length > 0);
}

function number(node: Node, attribute: string): number {
  return Number(node.attributes[attribute]);
}

describe.each(languages)('a timeline as SVG in $code', (language) => {
  const svg = drawn(allOutcomes, language);

  it('is an image with a title and a description that names every segment', () => {
    const [title, description] = svg.children as Node[];
    expect(svg.attributes.role).toBe('img');
    expect(svg.attributes.lang).toBe(language.code);
    expect(title?.name).toBe('title');
    expect(description?.name).toBe('desc');
    expect(svg.attributes['aria-labelledby']).toBe(`${title?.attributes.id} ${description?.attributes.id}`);
    expect(textOf(title as Node)).toBe(language.timelineTitle({ from: '2019-06-01', through: '2028-12-31' }));
    for (const { from, through, outcome } of allOutcomes) {
      expect(textOf(description as Node)).toContain(language.formatDate(from));
      expect(textOf(description as Node)).toContain(language.formatDate(through));
      expect(textOf(description as Node)).toContain(language.outcomes[outcome]);
    }
  });

  it('draws every segment, side by side from edge to edge', () => {
    const drawnBars = bars(svg);
    expect(drawnBars).toHaveLength(allOutcomes.length);
    drawnBars.forEach((bar, at) => {
      const next = drawnBars[at + 1];
      if (next) expect(number(bar, 'x') + number(bar, 'width')).toBeCloseTo(number(next, 'x'), 1);
      expect(textOf(bar)).toContain(language.outcomes[(allOutcomes[at] as Segment).outcome]);
    });
  });

  it('gives every outcome its own colour, and all but one a pattern as well', () => {
    const patterns = elements(svg, 'pattern');
    const colours = patterns.map((pattern) => elements(pattern, 'rect')[0]?.attributes.fill);
    expect(new Set(colours).size).toBe(5);
    expect(patterns.filter((pattern) => elements(pattern, 'path').length === 0)).toHaveLength(1);
    const known = new Set(patterns.map(({ attributes }) => `url(#${attributes.id})`));
    for (const bar of bars(svg)) expect(known).toContain(bar.attributes.fill);
  });

  it('labels the bar, the grounds, the years and the outcomes', () => {
    const labels = texts(svg);
    expect(labels).toContain(language.labels.status);
    expect(labels).toContain(language.groundLabels.contributions);
    expect(labels).toContain(language.groundLabels['transition-2020']);
    for (const outcome of Object.values(language.outcomes)) expect(labels).toContain(outcome);
    for (const year of ['2020', '2024', '2028']) expect(labels).toContain(year);
    expect(labels.join(' ')).toContain(language.formatDate('2024-03-16'));
  });

  it('puts every label of a ground inside the picture', () => {
    const codes = groundCodes(statusLaw);
    const every: Segment[] = codes.map((code, at) => ({
      from: `${2001 + at}-01-01`,
      through: `${2001 + at}-12-31`,
      outcome: 'insured',
      grounds: [{ code, citations: [], confidence: 'H' }],
      confidence: 'H',
      provisional: false,
    }));
    const labels = elements(drawn(every, language), 'text').filter(
      ({ attributes }) => attributes['text-anchor'] === 'end',
    );
    expect(labels.length).toBeGreaterThan(codes.length);
    for (const label of labels) expect(number(label, 'x')).toBeGreaterThan(textOf(label).length * 8);
  });
});

describe('a timeline as SVG', () => {
  it('marks the days beyond the known law with a dashed edge, and no others', () => {
    const dashed = elements(drawn(allOutcomes, en), 'rect').filter(({ attributes }) => attributes['stroke-dasharray']);
    expect(dashed).toHaveLength(2);
    const last = bars(drawn(allOutcomes, en)).at(-1) as Node;
    expect(number(dashed[0] as Node, 'x')).toBeGreaterThan(number(last, 'x'));
    const plain = elements(drawn(comingOfAge, en), 'rect').filter(({ attributes }) => attributes['stroke-dasharray']);
    expect(plain).toHaveLength(0);
  });

  it('draws a ground that goes on through several segments as one line, and one that returns as two', () => {
    const lines = (segments: readonly Segment[]): number =>
      elements(drawn(segments, en), 'rect').filter(({ attributes }) => attributes.height === '10').length;
    expect(lines(allOutcomes)).toBe(3);
    const [, transition, , paid] = allOutcomes as [Segment, Segment, Segment, Segment];
    expect(lines([transition, { ...paid, from: '2020-07-01' }])).toBe(2);
  });

  it('takes a title of its own and escapes it', () => {
    const svg = drawn(comingOfAge, ru, `Айгуль <script>"&"</script> 'и' \u0000другие`);
    expect(textOf(svg.children[0] as Node)).toBe(`Айгуль <script>"&"</script> 'и' другие`);
    expect(elements(svg, 'script')).toHaveLength(0);
  });

  it('breaks a long title into lines', () => {
    const title = 'Страхование '.repeat(20).trim();
    const headings = elements(drawn(comingOfAge, ru, title), 'text').filter(
      ({ attributes }) => attributes['font-size'] === '18',
    );
    expect(headings.length).toBeGreaterThan(1);
    expect(headings.map(textOf).join(' ')).toBe(title);
  });

  it('says so when there is no day to draw', () => {
    const svg = drawn([], en);
    expect(texts(svg)).toContain(en.labels.noSegments);
    expect(textOf(svg.children[1] as Node)).toBe(en.labels.noSegments);
    expect(bars(svg)).toHaveLength(0);
  });

  it('shows months where there is room for them, by name where there is much', () => {
    const initials = texts(drawn(comingOfAge, en)).filter((text) => /^[JFMASOND]$/.test(text));
    expect(initials.join('')).toBe('JFMAMJJASOND');
    const may = comingOfAge.map((segment) => ({ ...segment, from: '2026-05-01', through: '2026-05-31' })).slice(0, 1);
    expect(texts(drawn(may, en))).toContain('May 2026');
  });

  it('thins the years out where they are many', () => {
    const [first] = allOutcomes as [Segment];
    const years = texts(drawn([{ ...first, from: '1900-01-01', through: '2019-12-31' }], en)).filter((text) =>
      /^\d{4}$/.test(text),
    );
    expect(years).toEqual([
      '1900',
      '1910',
      '1920',
      '1930',
      '1940',
      '1950',
      '1960',
      '1970',
      '1980',
      '1990',
      '2000',
      '2010',
    ]);
  });

  it('lets two pictures live on one page', () => {
    const ids = (svg: Node): string[] =>
      [svg, ...elements(svg, 'pattern')].flatMap(({ attributes }) => attributes.id ?? []);
    const one = ids(drawn(allOutcomes, en));
    const other = ids(drawn(comingOfAge, en));
    expect(one.filter((id) => other.includes(id))).toEqual([]);
  });

  it('is the same for the same segments', () => {
    expect(timelineSvg(allOutcomes, ru)).toBe(timelineSvg([...allOutcomes], ru));
  });
});
