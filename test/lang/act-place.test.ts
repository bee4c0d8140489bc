import { describe, expect, it } from 'vitest';
import { en } from '../../src/lang/en/index.js';
import { kk } from '../../src/lang/kk/index.js';
import { ru } from '../../src/lang/ru/index.js';
import { categoryEditions, groundBasis, groundCodes, reasonBasis } from '../../src/law/status/grounds.js';
import { statusLaw } from '../../src/law/status/index.js';

const windows = statusLaw.arrearsWindow.flatMap(({ citations }) => citations);

describe('a place in a document', () => {
  it('is translated where it names nothing but articles and points', () => {
    expect(en.place('ст. 26 п. 1')).toBe('art. 26 point 1');
    expect(kk.place('ст. 26 п. 1')).toBe('26-бап 1-тармақ');
    expect(en.place('ст. 5 п. 1 и п. 3')).toBe('art. 5 point 1 and point 3');
    expect(kk.place('ст. 28 п. 7 пп. 2)')).toBe('28-бап 7-тармақ 2) тармақша');
    expect(en.place('ст. 26-1')).toBe('art. 26-1');
  });

  it('is translated where it is one of the phrases that recur', () => {
    const category = '15 льготных категорий граждан, п. 2';
    expect(en.place(category)).toBe('15 exempt categories of citizens, point 2');
    expect(kk.place(category)).toBe('азаматтардың 15 жеңілдікті санаты, 2-тармақ');
    for (const { place } of windows) {
      for (const language of [en, kk]) expect(language.place(place)).not.toMatch(/долги|ст\./);
    }
    expect(en.place(windows[1]?.place ?? '')).toBe(
      'explanation: debts for no more than the last 12 months and not before January 2020',
    );
  });

  it('stays in the words of its document otherwise', () => {
    expect(en.place('слайд «Переход», п. 2')).toBe('слайд «Переход», п. 2');
    expect(kk.place('ст. 26-1 п. 1 (в 405-V)')).toBe('ст. 26-1 п. 1 (в 405-V)');
  });

  it('stays as it is in Russian', () => {
    const editions = [
      ...[...Object.values(groundBasis), ...Object.values(reasonBasis)].flatMap((basis) => basis(statusLaw)).flat(),
      ...groundCodes(statusLaw).flatMap((code) => categoryEditions(statusLaw, code.slice('category.'.length))),
    ];
    const places = editions.flatMap(({ citations }) => citations.map(({ place }) => place));
    expect(places.length).toBeGreaterThan(editions.length);
    for (const place of places) expect(ru.place(place)).toBe(place);
  });
});
