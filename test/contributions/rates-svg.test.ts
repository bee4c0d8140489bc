import { describe, expect, it } from 'vitest';
import { ratesSvg } from '../../src/picture/rates-svg.js';

describe.each(['kk', 'ru', 'en'] as const)('the picture of rates in %s', (language) => {
  const svg = ratesSvg(language);

  it('is one well-formed svg element with a title and a description for those who listen', () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" role="img" lang="(kk|ru|en)"/);
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
    const separator = language === 'en' ? ',' : '\u00A0';
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

  it('names the scheme in its own language', () => {
    expect(svg).toContain({ kk: 'МӘМС', ru: 'ОСМС', en: 'OSMS' }[language]);
    expect(language === 'en' && svg.includes('ОСМС')).toBe(false);
  });

  it('says that a figure is unknown and never writes none as zero', () => {
    expect(svg).toContain('>?<');
    expect(svg).toContain('>—<');
    expect(svg).not.toContain('NaN');
    expect(svg).not.toContain('undefined');
  });
});
