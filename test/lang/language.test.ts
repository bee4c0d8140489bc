import { describe, expect, it } from 'vitest';
import entries from '../../scripts/entries.json' with { type: 'json' };
import { ADVICE_ORDER } from '../../src/explain/advice.js';
import { en } from '../../src/lang/en/index.js';
import { kk } from '../../src/lang/kk/index.js';
import type { Language } from '../../src/lang/language.js';
import { type LanguageCode, languageCodes } from '../../src/lang/language-code.js';
import { ru } from '../../src/lang/ru/index.js';
import { categoryCodes } from '../../src/law/scheme/categories.js';
import { categoryRegister } from '../../src/law/scheme/category-register.js';
import { groundCodes } from '../../src/law/status/grounds.js';
import { statusLaw } from '../../src/law/status/index.js';
import { DEFAULT_READINGS, type Readings } from '../../src/law/status/readings.js';
import { readPerson } from '../../src/person/read-person.js';
import type { Reason } from '../../src/status/answers.js';
import { OUTCOMES } from '../../src/status/outcome.js';
import { languages } from './languages.js';

const BASIS = { citations: [], confidence: 'H' } as const;

/** One reason of each code, with data that are easy to recognise. */
const REASONS: { readonly [Code in Reason['code']]: Extract<Reason, { code: Code }> } = {
  arrears: { code: 'arrears', months: ['2025-07', '2025-08', '2025-11'], ...BASIS },
  'grace-expired': { code: 'grace-expired', lastPaidMonth: '2025-06', endedOn: '2025-09-30', ...BASIS },
  'right-lapsed': { code: 'right-lapsed', lastPaidMonth: '2025-06', ...BASIS },
  'never-paid': { code: 'never-paid', ...BASIS },
  'category-ended': { code: 'category-ended', category: 'pensioner', endedOn: '2025-09-30', ...BASIS },
  'insured-on-request': { code: 'insured-on-request', ...BASIS },
  'not-participant': { code: 'not-participant', why: 'residence-kind', residence: 'refugee', ...BASIS },
  'not-in-force': { code: 'not-in-force', from: '2020-01-01', ...BASIS },
  'outside-scheme.service': { code: 'outside-scheme.service', ...BASIS },
  'beyond-known-law': { code: 'beyond-known-law', knownThrough: '2027-12-31', ...BASIS },
};

function sentenceOf(reason: Reason, language: Language): string {
  return (language.reasons[reason.code] as (data: Reason) => string)(reason);
}

/** The sentences of all grounds. */
function groundSentences(language: Language): string[] {
  return Object.values(language.grounds).map((sentence) => sentence({ months: 5 }));
}

/** The sentences of all advice. */
function adviceSentences(language: Language): string[] {
  return Object.values(language.advice).map((sentence) => sentence({ months: 12 }));
}

/** Every text of a language, each template filled in. */
function allTexts(language: Language): readonly string[] {
  const readings = Object.keys(DEFAULT_READINGS) as (keyof Readings)[];
  const reading = <Name extends keyof Readings>(name: Name, value: unknown): string =>
    language.readings[name](value as Readings[Name]);
  const day = { from: '2026-01-02', through: '2026-03-04' };
  const periods = [day, { from: day.from }, { through: day.through }, {}, { from: day.from, through: day.from }];
  return [
    ...Object.values(language.labels),
    ...Object.values(language.outcomes),
    ...groundSentences(language),
    ...Object.values(language.groundLabels),
    ...Object.values(language.categories),
    ...Object.values(language.outsideBecause),
    ...Object.values(language.residenceKinds),
    ...Object.values(language.factGroups),
    ...Object.values(language.assumed),
    ...adviceSentences(language),
    ...Object.values(language.documents),
    language.rates.title(2017, 2026),
    language.rates.note,
    ...Object.values(language.rates.payers),
    language.matrix.title(2026),
    language.matrix.halves,
    language.matrix.unsettled,
    language.matrix.since('01.07.2025'),
    language.matrix.provisional('2027'),
    ...Object.values(language.matrix.services),
    ...Object.values(language.matrix.situations),
    ...Object.values(language.matrix.payers),
    ...Object.values(REASONS).map((reason) => sentenceOf(reason, language)),
    ...readings.flatMap((name) => [true, false, 'lapse', 'any-arrears'].map((value) => reading(name, value))),
    ...periods.map(language.formatPeriod),
    ...periods.map(language.groundPeriod),
    ...OUTCOMES.flatMap((outcome) => [
      language.headline({ on: day.from, outcome, through: day.through }),
      language.headline({ on: day.from, outcome }),
      language.change({ on: day.from, outcome }),
    ]),
    language.missing['unknown-facts']({ what: Object.values(language.factGroups) }),
    language.missing['beyond-known-law']({ what: [], period: { from: day.from } }),
    language.possible(Object.values(language.outcomes)),
    language.deciding([[language.factGroups.payments], [language.factGroups.work, language.factGroups.residence]]),
    language.causeUnknown,
    language.provisional(day.through),
    language.changeOn(day.from),
    language.noChange,
    language.timelineTitle(day),
    language.timelineTitle(undefined),
  ];
}

describe.each(languages)('the language $code', (language) => {
  it('stands in a folder and is an entry by its code', () => {
    const { code } = language;
    expect(languageCodes).toContain(code);
    expect(Object.entries(entries)).toContainEqual([`lang/${code}`, `src/lang/${code}/index.ts`]);
  });

  it('tells of grounds, reasons and advice in sentences', () => {
    const reasons = Object.values(REASONS).map((reason) => sentenceOf(reason, language));
    const sentences = [...groundSentences(language), ...reasons, ...adviceSentences(language)];
    for (const sentence of sentences) expect(sentence).toMatch(/\.$/);
    expect([...ADVICE_ORDER].sort()).toEqual(Object.keys(language.advice).sort());
  });

  it('has labels of grounds that fit beside a picture, each its own', () => {
    const labels = Object.values(language.groundLabels);
    for (const label of labels) expect(label.length, label).toBeLessThanOrEqual(32);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('calls every ground and category that the law lists by name, and no other', () => {
    expect(Object.keys(language.grounds)).toEqual(groundCodes(statusLaw));
    expect(Object.keys(language.groundLabels)).toEqual(groundCodes(statusLaw));
    expect(Object.keys(language.categories)).toEqual([...categoryCodes, 'service']);
  });

  it('puts the data of a reason into words', () => {
    expect(sentenceOf(REASONS['grace-expired'], language)).toContain(language.formatDate('2025-09-30'));
    expect(sentenceOf(REASONS['grace-expired'], language)).toContain(language.formatMonth('2025-06'));
    expect(sentenceOf(REASONS['right-lapsed'], language)).toContain(language.formatMonth('2025-06'));
    expect(sentenceOf(REASONS['category-ended'], language)).toContain(language.categories.pensioner);
    expect(sentenceOf(REASONS['category-ended'], language)).toContain(language.formatDate('2025-09-30'));
    expect(sentenceOf(REASONS['not-participant'], language)).toContain(language.residenceKinds.refugee);
    expect(sentenceOf(REASONS['not-participant'], language)).toContain(language.outsideBecause['residence-kind']);
  });

  it('says which months are owed and how many', () => {
    const sentence = sentenceOf(REASONS.arrears, language);
    for (const month of ['2025-07', '2025-08', '2025-11']) expect(sentence).toContain(language.formatMonth(month));
    expect(sentence).toContain('3 ');
  });

  it('says that service ended in other words than that a category ended', () => {
    const ended = { ...REASONS['category-ended'], category: 'service' as const };
    expect(sentenceOf(ended, language)).toContain(language.formatDate('2025-09-30'));
    expect(sentenceOf(ended, language)).not.toContain(language.categories.pensioner);
  });

  it('leaves the legal standing out where no residence is recorded', () => {
    const nameless: Reason = { code: 'not-participant', why: 'no-residence-record', ...BASIS };
    expect(sentenceOf(nameless, language).match(/:/g)).toHaveLength(1);
  });

  it('has a clause for everything that an answer may assume', () => {
    const detained = readPerson({
      categories: [{ category: 'detainee-or-house-arrest', from: '2026-01-01' }],
      payments: [{ month: '2026-01', kind: 'self' }],
    });
    const names = new Set([...readPerson({}).assumed, ...detained.assumed]);
    for (const name of names) expect(language.assumed[name], name).toMatch(/[^.]$/);
    expect(Object.keys(language.assumed).sort()).toEqual([...names].sort());
  });

  it('has a clause for every reading, another for another choice', () => {
    for (const name of ['refugeesParticipate', 'serviceIsInsured', 'graceAfterCategory'] as const) {
      expect(language.readings[name](true)).not.toBe(language.readings[name](false));
    }
    expect(language.readings.arrearsRule('lapse')).not.toBe(language.readings.arrearsRule('any-arrears'));
  });

  it('takes the names of the categories from the register of the law', () => {
    for (const { code, names } of categoryRegister) {
      const official: Partial<Record<LanguageCode, string>> = names;
      const { [language.code]: name = language.categories[code] } = official;
      expect(language.categories[code]).toBe(name);
      expect(language.grounds[`category.${code}`]({ months: 0 })).toContain(name);
    }
  });

  it('says that budgets, the local ones since 2026, pay for the registered unemployed', () => {
    const sentence = language.grounds['category.registered-unemployed']({ months: 0 });
    expect(sentence).toContain('2026');
    expect(sentence).not.toMatch(/государство|мемлекет төлейді|the state pays/);
  });

  it('tells every outcome in the headline, with the day and the last day', () => {
    for (const outcome of OUTCOMES) {
      const headline = language.headline({ on: '2026-03-15', outcome, through: '2026-12-31' });
      expect(headline).toContain(language.outcomes[outcome]);
      expect(headline).toContain(language.formatDate('2026-03-15'));
      expect(headline).toContain(language.formatDate('2026-12-31'));
      const open = language.headline({ on: '2026-03-15', outcome });
      expect(open).toContain(language.outcomes[outcome]);
      expect(open).not.toBe(headline);
    }
  });

  it('names what is missing, what is possible and what could settle it', () => {
    expect(language.missing['unknown-facts']({ what: ['aaa', 'bbb'] })).toMatch(/aaa.*bbb/);
    expect(language.missing['beyond-known-law']({ what: [], period: { from: '2028-01-01' } })).toContain(
      language.formatDate('2028-01-01'),
    );
    expect(language.possible(['aaa', 'bbb'])).toMatch(/aaa.*bbb/);
    expect(language.deciding([['aaa'], ['bbb', 'ccc']])).toMatch(/aaa; .*bbb \+ ccc/);
  });

  it('writes runs of days with both ends, with one, with none, and of one day', () => {
    const both = language.formatPeriod({ from: '2026-01-02', through: '2026-03-04' });
    expect(both).toContain(language.formatDate('2026-01-02'));
    expect(both).toContain(language.formatDate('2026-03-04'));
    expect(language.formatPeriod({ from: '2026-01-02' })).toContain(language.formatDate('2026-01-02'));
    expect(language.formatPeriod({ through: '2026-03-04' })).toContain(language.formatDate('2026-03-04'));
    expect(language.formatPeriod({})).not.toBe('');
    const day = language.formatPeriod({ from: '2026-01-02', through: '2026-01-02' });
    expect(day.split(language.formatDate('2026-01-02'))).toHaveLength(2);
    expect(language.formatRange({ from: '2026-01-02', through: '2026-01-02' })).toBe(language.formatDate('2026-01-02'));
  });

  it('leaves no hole in any text', () => {
    for (const text of allTexts(language)) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\$\{|\d{4}-\d{2}|\s\s|\s[.,;:]/);
    }
  });
});

describe('texts in Cyrillic', () => {
  /** Addresses, names that begin with @, and Roman numerals are written in Latin letters everywhere. */
  const ALLOWED = /[A-Za-z]+\.kz|adilet\.zan\.kz|@\w+|(?<![A-Za-z])[IVX]+(?![A-Za-z])/g;

  it.each([kk, ru])('have no Latin letters but in addresses, names and Roman numerals: $code', (language) => {
    for (const text of allTexts(language)) expect(text.replace(ALLOWED, '')).not.toMatch(/[A-Za-z]/);
  });

  it('are written in the alphabet of their own language', () => {
    const russian = allTexts(ru)
      .join(' ')
      .replace(/«[^»]*»|ҚР ДСМ/g, '');
    expect(russian).not.toMatch(/[әғқңөұүһі]/i);
    expect(allTexts(kk).join(' ')).toMatch(/[әғқңөұүһі]/i);
  });

  it('use the official terms', () => {
    expect(allTexts(ru).join(' ')).toMatch(/ОСМС/);
    expect(allTexts(ru).join(' ')).toMatch(/ГОБМП/);
    expect(allTexts(kk).join(' ')).toMatch(/МӘМС/);
    expect(allTexts(kk).join(' ')).toMatch(/ТМККК/);
    expect(allTexts(kk).join(' ')).not.toMatch(/ОСМС|ГОБМП/);
  });
});

describe('dates in words', () => {
  it('are those of the language', () => {
    expect(ru.formatDate('2026-12-31')).toBe('31 декабря 2026 года');
    expect(kk.formatDate('2026-12-31')).toBe('2026 жылғы 31 желтоқсан');
    expect(en.formatDate('2026-12-31')).toBe('31 December 2026');
    expect(ru.formatMonth('2026-05')).toBe('май 2026 года');
    expect(kk.formatMonth('2026-05')).toBe('2026 жылғы мамыр');
    expect(en.formatMonth('2026-05')).toBe('May 2026');
  });

  it('do not slip by a day or a month at the edges of years and on leap days', () => {
    expect(ru.formatDate('2024-02-29')).toBe('29 февраля 2024 года');
    expect(ru.formatDate('2020-01-01')).toBe('1 января 2020 года');
    expect(en.formatMonth('2020-01')).toBe('January 2020');
    expect(kk.formatDate('1981-04-01')).toBe('1981 жылғы 1 сәуір');
  });

  it('head a calendar with the initials of the months', () => {
    const initials = (language: Language): string =>
      Array.from({ length: 12 }, (_, at) => language.monthInitial(`2026-${String(at + 1).padStart(2, '0')}`)).join('');
    expect(initials(ru)).toBe('ЯФМАМИИАСОНД');
    expect(initials(kk)).toBe('ҚАНСММШТҚҚҚЖ');
    expect(initials(en)).toBe('JFMAMJJASOND');
  });

  it('never get a Kazakh suffix', () => {
    const months = ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қазан', 'желтоқсан'];
    for (const text of allTexts(kk)) {
      for (const month of months) expect(text).not.toMatch(new RegExp(`${month}[а-яәғқңөұүһі]`));
    }
  });
});

describe('numbers of months in Russian', () => {
  it.each([
    [['2025-07'], 'за 1 месяц:'],
    [['2025-07', '2025-08'], 'за 2 месяца:'],
    [Array.from({ length: 5 }, (_, at) => `2025-0${at + 1}`), 'за 5 месяцев:'],
    [Array.from({ length: 11 }, (_, at) => `2025-${String(at + 1).padStart(2, '0')}`), 'за 11 месяцев:'],
    [Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, '0')}`), 'за 12 месяцев:'],
  ])('agree with the noun: %s', (months, expected) => {
    expect(ru.reasons.arrears({ months })).toContain(expected);
  });
});

describe('the type of a language', () => {
  it('does not let a text be left out', () => {
    const { uninsured: _, ...outcomes } = en.outcomes;
    const { 'never-paid': __, ...reasons } = en.reasons;
    const { 'category.pensioner': ___, ...groundsWithout } = en.grounds;
    // @ts-expect-error an outcome without a text
    const withoutOutcome: Language = { ...en, outcomes };
    // @ts-expect-error a reason without a sentence
    const withoutReason: Language = { ...en, reasons };
    // @ts-expect-error a ground without a sentence
    const withoutGround: Language = { ...en, grounds: groundsWithout };
    expect([withoutOutcome, withoutReason, withoutGround]).toHaveLength(3);
  });
});
