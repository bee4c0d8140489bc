import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/explain.js';
import { en } from '../../src/lang/en/index.js';
import { kk } from '../../src/lang/kk/index.js';
import { ru } from '../../src/lang/ru/index.js';
import { insuranceStatus } from '../../src/status/insurance-status.js';
import { languages } from '../lang/languages.js';
import { example, examples } from './people.js';

const child = insuranceStatus({ birthDate: '2008-05-04' }, { on: '2026-05-03' });
const adult = insuranceStatus({ birthDate: '2008-05-04' }, { on: '2026-05-04' });

describe('the explanation of a status', () => {
  it('begins with the answer and until when it holds', () => {
    expect(explain(child, ru).headline).toBe(
      'Статус на 3 мая 2026 года: застрахован (по 3 мая 2026 года включительно).',
    );
    expect(explain(child, en).headline).toBe('Status on 3 May 2026: insured (through 3 May 2026).');
    expect(explain(child, kk).headline).toBe(
      'Мәртебе (2026 жылғы 3 мамыр): сақтандырылған (2026 жылғы 3 мамыр күніне дейін, қоса алғанда).',
    );
  });

  it('gives each ground with its days and its citations', () => {
    expect(explain(child, en).reasons).toEqual([
      {
        text: 'Exempt category: children under eighteen; the state pays the contributions. Period: from 1 January 2020 through 3 May 2026.',
        citations: [
          'Law No. 405-V, art. 26 point 1',
          'A clinic’s page on OSMS, 15 exempt categories of citizens, point 1',
        ],
      },
    ]);
    expect(explain(child, en).headings.reasons).toBe('Grounds');
  });

  it('gives each reason with its data and its citations', () => {
    const { status } = example('Марат, на день позже');
    const { reasons, headings } = explain(status, en);
    expect(headings.reasons).toBe('Reasons');
    expect(reasons.map(({ text }) => text)).toEqual([
      'Contributions are owed for 2 months: July 2025 – August 2025.',
      'The right that payments gave ended on 30 September 2025. The last month that gave the right: June 2025.',
    ]);
    for (const { citations } of reasons) expect(citations.length).toBeGreaterThan(0);
  });

  it('says when the outcome changes, into what and why', () => {
    expect(explain(child, en, { next: adult }).next[0]).toBe(
      'From 4 May 2026, if the facts stay as they are: not insured. No contribution for this month or an earlier one ' +
        'was received. The exempt category ended on 3 May 2026: children under eighteen.',
    );
  });

  it('says on which day the outcome changes when nobody tells into what', () => {
    expect(explain(child, en).next[0]).toBe('The status changes on 4 May 2026, if the facts stay as they are.');
  });

  it('says that no change is in sight', () => {
    expect(explain(example('Болат').status, en).next).toEqual([en.noChange]);
  });

  it.each(['9999-12-31', '10000-12-31'])('says nothing about the day after the end of the calendar: %s', (through) => {
    expect(explain({ ...child, through }, en).next[0]).toBe(en.noChange);
    expect(explain({ ...child, through }, en, { next: adult }).next[0]).toBe(en.noChange);
  });

  it('lists what was assumed, the readings that are not the default, and the horizon of the law', () => {
    expect(explain(adult, en).assumptions).toContain('no work');
    expect(explain(adult, en).assumptions).not.toContain(en.assumed.birthDate);
    expect(explain(example('Олжас').status, en).assumptions).toContain(en.readings.serviceIsInsured(false));
    const { status } = example('Камила, планы на 2028 год, предварительный');
    expect(explain(status, en).assumptions).toContain(en.provisional('2027-12-31'));
  });

  it('does not call an answer provisional that is no answer', () => {
    const { status } = example('Камила, планы на 2028 год, строгий');
    expect(explain(status, en).assumptions).not.toContain(en.provisional('2027-12-31'));
    expect(explain(status, en).reasons.map(({ text }) => text)).toEqual([
      en.reasons['beyond-known-law']({ knownThrough: '2027-12-31' }),
    ]);
    expect(explain(status, en).next).toEqual([en.advice['check-law']({ months: 12 })]);
  });

  it('of an undetermined status says what is missing, what is possible and what could settle it', () => {
    const status = insuranceStatus(
      { birthDate: '1990-01-01', payments: 'unknown', categories: 'unknown' },
      { on: '2026-03-15' },
    );
    const { headline, reasons, next } = explain(status, en);
    expect(headline).toBe('Status on 15 March 2026: undetermined (until what is missing is known).');
    expect(reasons.map(({ text }) => text)).toEqual([
      'Facts needed for an answer: payments, exempt categories.',
      'Possible answers: insured; not insured.',
    ]);
    expect(next[0]).toBe('What could settle it: payments; or: exempt categories.');
  });

  it('names the days without known law where no reason does', () => {
    const { status } = example('Камила, планы на 2028 год, строгий');
    const [missing] = explain({ ...status, reasons: [] }, en).reasons;
    expect(missing?.text).toBe('The law is not known for the days from 1 January 2028, no end set.');
  });

  it('says that the cause depends on what is unknown where the answer does not', () => {
    const alone = { ...adult, reasons: [] };
    expect(explain(alone, en).reasons).toEqual([{ text: en.causeUnknown, citations: [] }]);
  });

  it.each(languages)('leaves no hole and no bare date in any example: $code', (language) => {
    for (const { id, status, next } of examples) {
      const { headline, reasons, assumptions, next: ahead } = explain(status, language, { next });
      const texts = [headline, ...reasons.map(({ text }) => text), ...assumptions, ...ahead];
      expect(reasons.length, id).toBeGreaterThan(0);
      for (const text of texts) {
        expect(text, id).not.toBe('');
        expect(text, id).not.toMatch(/undefined|null|NaN|\[object|\d{4}-\d{2}-\d{2}/);
      }
    }
  });

  it('is plain data', () => {
    for (const { status, next } of examples) {
      const explanation = explain(status, ru, { next });
      expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
    }
  });

  it('gives every ground and reason of every example, each with a citation', () => {
    for (const { id, status } of examples) {
      if (status.outcome === 'undetermined') continue;
      const { reasons } = explain(status, ru);
      expect(reasons, id).toHaveLength(status.grounds.length + status.reasons.length);
      for (const { citations } of reasons) expect(citations.length, id).toBeGreaterThan(0);
    }
  });
});
