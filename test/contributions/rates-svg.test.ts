import { describe, expect, it } from 'vitest';
import { en } from '../../src/lang/en/index.js';
import type { Language } from '../../src/lang/language.js';
import { amend } from '../../src/law/amend.js';
import { ratesSvg } from '../../src/picture/rates-svg.js';
import { languages } from '../lang/languages.js';

describe.each(languages)('the picture of rates in $code', (language) => {
  const svg = ratesSvg(language);

  it('is one well-formed svg element with a title and a description for those who listen', () => {
    expect(svg.startsWith(`<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="${language.code}"`)).toBe(true);
    const open: string[] = [];
    for (const [, closing, name, empty] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
      if (closing) expect(open.pop()).toBe(name);
      else if (!empty) open.push(name as string);
    }
    expect(open).toEqual([]);
    const [, labelledBy = ''] = /aria-labelledby="([^"]+)"/.exec(svg) ?? [];
    for (const id of labelledBy.split(' ')) expect(svg).toContain(`id="${id}"`);
  });

  it('shows the known maxima of every year', () => {
    const [separator] = language.rates.separators;
    for (const sum of [`102${separator}000`, `34${separator}000`, `25${separator}500`, `12${separator}975`]) {
      expect(svg).toContain(`>${sum}<`);
    }
    for (let year = 2017; year <= 2026; year++) expect(svg).toContain(`>${year}<`);
  });

  it('does not mark the first year as changed, for which no year before is shown', () => {
    const bars = [...svg.matchAll(/<rect x="([\d.]+)"[^>]*fill="(#[0-9a-f]+)"/g)].map(([, x, fill]) => [
      Number(x),
      fill,
    ]);
    const first = Math.min(...bars.map(([x]) => x as number));
    const fills = new Set(bars.filter(([x]) => x === first).map(([, fill]) => fill));
    expect([...fills]).toEqual(['#9ecae1']);
  });

  it('has a line for every payer, in the order of the law', () => {
    const names = Object.values(language.rates.payers);
    const lines = [...svg.matchAll(/font-size="13">([^<]+)</g)].map(([, name]) => name);
    expect(lines).toEqual(names);
  });

  it('names the scheme in its own language', () => {
    const names = (text: string): string[] => [...new Set(text.match(/МӘМС|ОСМС|OSMS/g))];
    expect(names(svg)).toEqual(names(language.timelineTitle(undefined)));
  });

  it('says that a figure is unknown and never writes none as zero', () => {
    expect(svg).toContain('>?<');
    expect(svg).toContain('>—<');
    expect(svg).not.toContain('NaN');
    expect(svg).not.toContain('undefined');
  });
});

describe('the picture of rates', () => {
  it('takes a language that the library does not have', () => {
    const uzbek = { ...en, code: 'uz' as Language['code'], rates: { ...en.rates, note: 'Izoh.' } };
    expect(ratesSvg(uzbek)).toMatch(/lang="uz"[\s\S]*>Izoh\.</);
  });

  it('draws the law that it is given', () => {
    const law = amend({ rates: { employer: [{ from: '2026-01-01', value: '0.04' }] } });
    expect(ratesSvg(en, { law })).toContain('>136,000<');
  });
});
