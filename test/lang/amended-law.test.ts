/** Words about a law that is not: what no language names is called by its code, what the law counts is counted from it. */
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/explain.js';
import { amend } from '../../src/law/amend.js';
import { categories } from '../../src/law/scheme/categories.js';
import type { PersonFacts } from '../../src/person/facts.js';
import { timelineStrip } from '../../src/picture/timeline-strip.js';
import { timelineSvg } from '../../src/picture/timeline-svg.js';
import { insuranceStatus } from '../../src/status/insurance-status.js';
import { insuranceTimeline } from '../../src/status/insurance-timeline.js';
import { languages } from './languages.js';

const listed = categories.flatMap(({ value }) => value);
const veteran = listed.slice(0, 1).map((each) => ({ ...each, code: 'veteran-of-labour' }));
const reform = amend({
  categories: [{ from: '2028-01-01', value: [...listed, ...veteran] }],
  gracePeriod: [{ from: '2028-01-01', value: 4 }],
});

describe.each(languages)('a sixteenth category in $code', (language) => {
  const person = {
    categories: [{ category: 'veteran-of-labour', from: '2027-06-01', through: '2028-05-31' }],
  } as unknown as PersonFacts;
  const told = (on: string): string =>
    JSON.stringify(explain(insuranceStatus(person, { on, law: reform }), language).reasons);

  it('is explained by its code, while it holds and after', () => {
    expect(told('2028-02-01')).toContain('"category.veteran-of-labour. ');
    expect(told('2028-06-01')).toContain('veteran-of-labour');
    expect(told('2028-06-01')).not.toContain('undefined');
  });

  it('is drawn under its code', () => {
    const segments = insuranceTimeline(person, { from: '2027-12-01', through: '2028-07-01', law: reform });
    expect(timelineStrip(segments, language)).toContain('(category.veteran-of-labour)');
    expect(timelineSvg(segments, language)).toContain('>category.veteran-of-labour<');
    expect(timelineSvg(segments, language)).not.toContain('undefined');
  });
});

describe.each(languages)('a grace of four months in $code', (language) => {
  const months = Array.from({ length: 12 }, (_, at) => `2028-${String(at + 1).padStart(2, '0')}`);
  const payer: PersonFacts = {
    birthDate: '2009-12-01',
    payments: months.map((month) => ({ month, kind: 'self', paidOn: `${month}-10` })),
  };
  const told = (law: typeof reform): string =>
    explain(insuranceStatus(payer, { on: '2029-03-10', law }), language)
      .reasons.map(({ text }) => text)
      .join(' ');

  it('is told with the months of the law that was asked', () => {
    expect(told(reform)).toContain(language.grounds.grace({ months: 4 }));
    expect(told(amend({}))).toContain(language.grounds.grace({ months: 3 }));
    expect(language.grounds.grace({ months: 4 })).not.toContain('3');
  });
});

describe.each(languages)('days of the law in $code', (language) => {
  const told = (on: string, law: typeof reform): string =>
    explain(insuranceStatus({ birthDate: '1980-01-01' }, { on, law, strict: true }), language)
      .reasons.map(({ text }) => text)
      .join(' ');

  it('are told as the law that was asked has them: the end of what is known', () => {
    const law = amend({ knownThrough: [{ from: '2026-01-01', value: '2030-12-31' }] });
    expect(told('2031-03-01', law)).toBe(language.reasons['beyond-known-law']({ knownThrough: '2030-12-31' }));
    expect(told('2031-03-01', law)).toContain('2030');
  });

  it('and the beginning of the right to care', () => {
    const law = amend({ right: [{ from: '2019-09-01', value: 'in-force' }] });
    expect(told('2019-08-01', law)).toBe(language.reasons['not-in-force']({ from: '2019-09-01' }));
    expect(told('2019-08-01', law)).toContain('2019');
  });
});

describe.each(languages)('a law handed to the words in $code', (language) => {
  const person: PersonFacts = { birthDate: '1980-01-01' };

  it('gives the months that are to be paid ahead, on the day asked about', () => {
    const law = amend({ prepaidMonths: [{ from: '2027-01-01', value: 6 }] });
    const next = (on: string): readonly string[] =>
      explain(insuranceStatus(person, { on, law }), language, { law }).next;
    expect(next('2027-02-01')).toContain(language.advice['prepay-year']({ months: 6 }));
    expect(next('2026-12-31')).toContain(language.advice['prepay-year']({ months: 12 }));
    expect(language.advice['prepay-year']({ months: 6 })).not.toContain('12');
  });

  it('gives the end of what is known', () => {
    const law = amend({ knownThrough: [{ from: '2026-01-01', value: '2030-12-31' }] });
    const { assumptions } = explain(insuranceStatus(person, { on: '2031-03-01', law }), language, { law });
    expect(assumptions).toContain(language.provisional('2030-12-31'));
  });

  it('draws its end of what is known', () => {
    const law = amend({ knownThrough: [{ from: '2026-01-01', value: '2030-12-31' }] });
    const segments = insuranceTimeline(person, { from: '2026-01-01', through: '2031-12-31', law });
    const told = language.provisional('2030-12-31');
    const strip = timelineStrip(segments, language, { law }).replaceAll(/\s+/gu, ' ');
    expect(strip).toContain(told);
    const svg = timelineSvg(segments, language, { law });
    expect(svg).toContain(`>${told}<`);
    for (const picture of [strip, svg]) expect(picture).not.toContain(language.provisional('2027-12-31'));
  });
});
